import type { ToDecide } from "../../domain/report/toDecide.ts";
import { reasonTexts } from "../../i18n/briefingWords.ts";
import { RiskMark } from "../marks.tsx";
import { useSeen } from "../seen.ts";

/** Risk, why a decision is needed, and by when. */
export function ReasonLine({ decision }: { decision: ToDecide }) {
	const { words, report } = useSeen();
	return (
		<p className="soft">
			<RiskMark risk={decision.gap.risk} /> · {reasonTexts(decision, report.today, words).join(" · ")}
		</p>
	);
}

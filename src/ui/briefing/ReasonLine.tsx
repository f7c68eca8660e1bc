import type { MetDecision } from "../../domain/report/toDecide.ts";
import { reasonTexts, standingTexts } from "../../i18n/briefingWords.ts";
import { RiskMark } from "../marks.tsx";
import { useSeen } from "../seen.ts";

/** Risk, why a decision is needed, and by when; where nothing asks for one any more, what stands instead. */
export function ReasonLine({ decision }: { decision: MetDecision }) {
	const { words, report } = useSeen();
	const { reason } = decision;
	const texts = reason ? reasonTexts({ ...decision, reason }, report.today, words) : standingTexts(decision, report.today, words);
	return (
		<p className="soft">
			<RiskMark risk={decision.gap.risk} />
			{texts.map((text) => ` · ${text}`).join("")}
		</p>
	);
}

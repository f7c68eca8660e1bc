import { useState } from "react";
import { type Briefing, firstLook } from "../../../domain/report/briefing.ts";
import type { MetDecision } from "../../../domain/report/toDecide.ts";
import { nothingToDecide } from "../../../i18n/briefingWords.ts";
import { requirementTitle } from "../../../i18n/reportWords.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { DecisionActs } from "../../../ui/briefing/DecisionActs.tsx";
import { DecisionDialog } from "../../../ui/briefing/DecisionDialog.tsx";
import type { Act } from "../../../ui/briefing/deciding.ts";
import { ReasonLine } from "../../../ui/briefing/ReasonLine.tsx";
import { useDecisions } from "../../../ui/briefing/useDecisions.ts";
import { LensText } from "../../../ui/LensText.tsx";
import { Link } from "../../../ui/Link.tsx";
import { useSeen } from "../../../ui/seen.ts";
import { narrow, useMedia } from "../../../ui/useMedia.ts";
import "./decideToday.css";

/** The decisions of today: three, on a phone the first one; the rest is a number. */
export function DecideToday({ decisions, undecided }: Pick<Briefing, "decisions" | "undecided">) {
	const { words, review } = useSeen();
	const { t, lens } = words;
	const lines = useDecisions(decisions);
	const [isWhole, showWhole] = useState(false);
	const [asked, ask] = useState<{ decision: MetDecision; act: Act } | null>(null);
	const isNarrow = useMedia(narrow);
	const most = isNarrow && !isWhole ? 1 : isWhole ? lines.length : firstLook.decisions;
	const waiting = isNarrow && !isWhole ? lines.toSorted((a, b) => Number(a.isDone) - Number(b.isDone)) : lines;
	const rest = lines.length - most;
	return (
		<section className="briefing-decide" aria-labelledby="briefing-decide">
			<div className="briefing-title">
				<h3 id="briefing-decide">{t("briefing.decide")}</h3>
				{isNarrow && rest > 0 && <span className="soft">{t("briefing.decide.of", { n: lines.length })}</span>}
				{rest > 0 && (
					<Button look="quiet" className="briefing-more" onClick={() => showWhole(true)}>
						{isNarrow ? t("briefing.decide.all", { n: lines.length }) : t("briefing.decide.more", { n: rest })}
					</Button>
				)}
			</div>
			{lines.length === 0 && (
				<p className="soft">
					{nothingToDecide({ undecided }, words)}{" "}
					{undecided > 0 && <Link to={paths.gaps(review.id)}>{t("briefing.gaps.all")}</Link>}
				</p>
			)}
			<ul>
				{waiting.slice(0, most).map((line) => (
					<li key={line.decision.gap.id}>
						<Link className="briefing-way" to={paths.report(review.id, line.decision.gap.id)}>
							<LensText>{requirementTitle(line.decision.gap.namedBy, lens)}</LensText>
						</Link>
						<ReasonLine decision={line.decision} />
						<DecisionActs line={line} onAct={(act) => ask({ decision: line.decision, act })} />
					</li>
				))}
			</ul>
			{asked && <DecisionDialog {...asked} onClose={() => ask(null)} />}
		</section>
	);
}

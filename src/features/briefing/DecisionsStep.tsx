import { useState } from "react";
import { firstLook } from "../../domain/report/briefing.ts";
import type { MetDecision } from "../../domain/report/toDecide.ts";
import { nothingToDecide } from "../../i18n/briefingWords.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { DecisionActs } from "../../ui/briefing/DecisionActs.tsx";
import { DecisionDialog } from "../../ui/briefing/DecisionDialog.tsx";
import type { Act } from "../../ui/briefing/deciding.ts";
import { ReasonLine } from "../../ui/briefing/ReasonLine.tsx";
import { useBriefing } from "../../ui/briefing/useBriefing.ts";
import { useDecisions } from "../../ui/briefing/useDecisions.ts";
import { LensText } from "../../ui/LensText.tsx";
import { useWords } from "../../ui/seen.ts";
import type { StepProps } from "./steps.ts";

/** What needs a decision, with the ways to take it here. */
export function DecisionsStep({ as: Heading }: StepProps) {
	const words = useWords();
	const { t, lens } = words;
	const briefing = useBriefing();
	const lines = useDecisions(briefing.decisions);
	const [asked, ask] = useState<{ decision: MetDecision; act: Act } | null>(null);
	const rest = lines.length - firstLook.decisions;
	const title = lines.length === 0 ? nothingToDecide(briefing, words) : t("briefing.step.decisions.title", { n: lines.length });
	return (
		<>
			<Heading className="step-heading" tabIndex={-1}>
				{title}
			</Heading>
			<ul className="step-rows">
				{lines.slice(0, firstLook.decisions).map((line) => (
					<li key={line.decision.gap.id} data-row tabIndex={-1}>
						<div>
							<strong className="step-title">
								<LensText>{requirementTitle(line.decision.gap.namedBy, lens)}</LensText>
							</strong>
							<ReasonLine decision={line.decision} />
						</div>
						<DecisionActs line={line} onAct={(act) => ask({ decision: line.decision, act })} />
					</li>
				))}
			</ul>
			{rest > 0 && <p className="soft">{t("briefing.decide.inList", { n: rest })}</p>}
			{asked && <DecisionDialog {...asked} onClose={() => ask(null)} />}
		</>
	);
}

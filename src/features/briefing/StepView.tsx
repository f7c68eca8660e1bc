import type { ReactNode } from "react";
import { bandText } from "../../i18n/bandWords.ts";
import { liftText, verdictSentence } from "../../i18n/briefingWords.ts";
import { evidenceSummary } from "../../i18n/evidenceWords.ts";
import { givenSummary } from "../../i18n/givenWords.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { targetText } from "../../i18n/targetWords.ts";
import { PillarColumns } from "../../ui/briefing/PillarColumns.tsx";
import { useBriefing } from "../../ui/briefing/useBriefing.ts";
import { useSeen } from "../../ui/seen.ts";
import { DecisionsStep } from "./DecisionsStep.tsx";
import { GapsStep } from "./GapsStep.tsx";
import { PlanStep } from "./PlanStep.tsx";
import type { Step, StepProps } from "./steps.ts";

const views: Record<Step, (props: StepProps) => ReactNode> = {
	result: ResultStep,
	decisions: DecisionsStep,
	gaps: GapsStep,
	plan: PlanStep,
};

/** One step; where all of them stand under another, only the first is the heading of the page. */
export function StepView({ step, as }: StepProps & { step: Step }) {
	const View = views[step];
	return (
		<section className="step" data-step={step}>
			<View as={as} />
		</section>
	);
}

function ResultStep({ as: Heading }: StepProps) {
	const briefing = useBriefing();
	const { report, words } = useSeen();
	const { score, lift, target, pillars } = briefing;
	return (
		<>
			<div>
				<Heading className="step-heading" tabIndex={-1}>
					{verdictSentence(briefing, words)}
				</Heading>
				{score && (
					<p className="step-lead">
						<strong>
							{scoreText(score, words)} {words.t("score.outOf")} · {bandText(score, words)}
						</strong>
						{lift && <span className="soft"> · {liftText(lift, words)}</span>}
					</p>
				)}
				{target && <p className="step-target">{targetText(target, words)}</p>}
				{report.evidence && <p className="soft">{evidenceSummary(report.evidence, words)}</p>}
				{report.given && <p className="soft">{givenSummary(report.given, words)}</p>}
			</div>
			<PillarColumns pillars={pillars} />
		</>
	);
}

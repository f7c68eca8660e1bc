import type { CSSProperties } from "react";
import type { BriefPlan } from "../../domain/report/briefPlan.ts";
import { type StripPart, stripOf } from "../../domain/report/planStrip.ts";
import { planResult, staysText, stripTitle } from "../../i18n/briefingWords.ts";
import { requirementTitle, scoreText } from "../../i18n/reportWords.ts";
import { useBriefing } from "../../ui/briefing/useBriefing.ts";
import { LensText } from "../../ui/LensText.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import type { StepProps } from "./steps.ts";

/** What the plan brings, in one sentence, and its waves with their gaps. */
export function PlanStep({ as: Heading }: StepProps) {
	const briefing = useBriefing();
	const words = useWords();
	const { plan } = briefing;
	if (!plan)
		return (
			<Heading className="step-heading" tabIndex={-1}>
				{words.t("briefing.plan.none")}
			</Heading>
		);
	return (
		<>
			<div>
				<Heading className="step-heading" tabIndex={-1}>
					{planResult(plan, briefing, words)}
				</Heading>
				<p className="step-lead soft">{staysText(plan, briefing.today, words)}</p>
			</div>
			<Waves plan={plan} />
		</>
	);
}

/** So many titles of a wave are told; the rest is a number. */
const mostTitles = 5;

function Waves({ plan }: { plan: BriefPlan }) {
	return (
		<ol className="step-waves">
			{stripOf(plan.waves).map((part, index) => (
				<Wave key={part.from} part={part} shade={index} />
			))}
		</ol>
	);
}

function Wave({ part, shade }: { part: StripPart; shade: number }) {
	const { words, report } = useSeen();
	const { t, lens } = words;
	const { gaps, points, high, score } = part;
	const rest = gaps.length - mostTitles;
	return (
		<li style={{ "--shade": `${100 - 22 * shade}%` } as CSSProperties}>
			<p>
				{stripTitle(part, report.today, words)} · {t("points", { n: points })}
			</p>
			<strong className="step-score figures">{scoreText(score, words)}</strong>
			<p className="step-title">{high > 0 ? t("briefing.wave.high", { n: high }) : t("briefing.wave.noHigh")}</p>
			<ul>
				{gaps.slice(0, mostTitles).map(({ id, namedBy }) => (
					<li key={id}>
						<LensText>{requirementTitle(namedBy, lens)}</LensText>
					</li>
				))}
				{rest > 0 && <li>{t("report.clarify.more", { n: rest })}</li>}
			</ul>
		</li>
	);
}

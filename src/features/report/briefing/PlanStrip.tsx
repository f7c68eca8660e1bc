import type { CSSProperties } from "react";
import type { BriefPlan } from "../../../domain/report/briefPlan.ts";
import { type StripPart, stripOf } from "../../../domain/report/planStrip.ts";
import { leftText, planSize, planTitle, stripTitle, waveText } from "../../../i18n/briefingWords.ts";
import { scoreText } from "../../../i18n/reportWords.ts";
import { paths } from "../../../paths.ts";
import { Link } from "../../../ui/Link.tsx";
import { useSeen, useWords } from "../../../ui/seen.ts";
import "./planStrip.css";

/** The adopted plan as waves, each as long as its points; the last says what stays. */
export function PlanStrip({ plan }: { plan: BriefPlan | null }) {
	const { words, review } = useSeen();
	const { t } = words;
	return (
		<section className="briefing-plan" aria-labelledby="briefing-plan">
			<div className="briefing-title">
				<h3 id="briefing-plan">{plan ? planTitle(plan, words) : t("briefing.plan")}</h3>
				{plan && <span className="soft">{planSize(plan, words)}</span>}
				<Link to={paths.plan(review.id)}>{t(plan ? "briefing.plan.go" : "briefing.plan.make")}</Link>
			</div>
			{plan ? <Waves plan={plan} /> : <p className="soft">{t("briefing.plan.none")}</p>}
		</section>
	);
}

function Waves({ plan }: { plan: BriefPlan }) {
	const words = useWords();
	const [left, then] = leftText(plan, words);
	return (
		<ol className="briefing-waves">
			{stripOf(plan.waves).map((part, index) => (
				<Wave key={part.from} part={part} shade={index} />
			))}
			<li className="briefing-left" data-risk={plan.highLeft.length > 0 ? "high" : undefined}>
				<strong>{left}</strong>
				<span className="soft">{then}</span>
			</li>
		</ol>
	);
}

function Wave({ part, shade }: { part: StripPart; shade: number }) {
	const { words, report } = useSeen();
	const look = { "--points": part.points, "--shade": `${100 - 22 * shade}%` } as CSSProperties;
	return (
		<li style={look}>
			<strong>{scoreText(part.score, words)}</strong>
			<span className="soft">{stripTitle(part, report.today, words)}</span>
			<span className="soft">{waveText(part, words)}</span>
		</li>
	);
}

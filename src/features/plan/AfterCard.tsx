import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import { type OutcomeFigure, outcomeOf, type PlanningBase } from "../../domain/plan/planReport.ts";
import { verdictText } from "../../i18n/bandWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pillarName, pressureSentence, pressureText, scoreText } from "../../i18n/reportWords.ts";
import { PillarName } from "../../ui/marks.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { Fold } from "./Fold.tsx";
import type { PlanAsked } from "./useBestPlan.ts";
import "./afterCard.css";
import { useSeen, useWords } from "../../ui/seen.ts";

interface AfterCardProps {
	base: PlanningBase;
	asked: PlanAsked;
}

/** What the plan does to every score, and what it asks of every pillar. Nothing without a plan. */
export function AfterCard({ base, asked }: AfterCardProps) {
	const { report, words } = useSeen();
	const { t } = words;
	if (asked.output?.kind !== "plan") return null;
	const { answer } = asked.output;
	const outcome = outcomeOf(base, new Set(answer.ids));
	return (
		<section className="card stack plan-after" aria-labelledby="plan-after" data-stale={asked.isWorking || undefined}>
			<Fold heading={<h2 id="plan-after">{t("plan.after")}</h2>} beside={<HelpLink topic="score" />}>
				<ul className="plan-changes">
					<Change before={report.overall} after={outcome.after.overall} />
					{report.pillars.map(({ id, score }) => (
						<Change key={id} pillar={id} before={score} after={outcome.after.pillars[id] ?? null} outcome={outcome} />
					))}
				</ul>
				<p className="plan-high" data-risk={outcome.highLeft > 0 ? "high" : undefined}>
					{outcome.highLeft > 0 ? t("plan.after.highLeft", { n: outcome.highLeft }) : t("plan.after.noHighLeft")}
				</p>
				<p className="soft">{t("plan.after.explain")}</p>
			</Fold>
		</section>
	);
}

interface ChangeProps {
	/** Absent: the overall score. */
	pillar?: string;
	before: ScoreFigure | null;
	after: ScoreFigure | null;
	outcome?: OutcomeFigure;
}

function Change({ pillar, before, after, outcome }: ChangeProps) {
	const words = useWords();
	const { t } = words;
	const [was, will] = [scoreText(before, words), scoreText(after, words)];
	return (
		<li className="pillar" {...pillarMark(pillar ?? "", words.lens)}>
			<p className="plan-change-head">
				{pillar ? <PillarName id={pillar} texts={words.lens} short /> : <strong>{t("plan.after.overall")}</strong>}
				<span className="figures" aria-hidden="true">
					{was === will ? will : `${was} → ${will}`}
				</span>
				<span className="visually-hidden">{t("plan.after.change", { before: was, after: will })}</span>
			</p>
			{before && after && <Bar before={before} after={after} />}
			<p className="soft plan-change-foot">
				<span>{bandChange(before, after, words)}</span>
				{pillar && outcome && <Pressure pressure8={outcome.pressure8[pillar] ?? 0} pillar={pillar} />}
			</p>
		</li>
	);
}

/** From the hollow mark (now) to the solid one (then); pale is what unknowns could still add. */
function Bar({ before, after }: { before: ScoreFigure; after: ScoreFigure }) {
	const part = (from: number, to: number) => ({ x: `${from}%`, width: `${Math.max(0, to - from)}%` });
	return (
		<svg className="plan-bar" aria-hidden="true">
			<rect className="plan-bar-track" width="100%" y="5" height="6" rx="3" />
			<rect className="plan-bar-pale" y="5" height="6" {...part(after.low, after.high)} />
			<rect className="plan-bar-solid" y="5" height="6" {...part(before.low, after.low)} />
			<circle className="plan-bar-now" cx={`${before.low}%`} cy="8" r="5" />
			<circle className="plan-bar-then" cx={`${after.low}%`} cy="8" r="6" />
		</svg>
	);
}

function bandChange(before: ScoreFigure | null, after: ScoreFigure | null, words: Words): string {
	const [was, will] = [verdictText(before, words), verdictText(after, words)];
	return was === will ? will : words.t("plan.after.bandChange", { before: was, after: will });
}

function Pressure({ pressure8, pillar }: { pressure8: number; pillar: string }) {
	const words = useWords();
	if (pressure8 === 0) return <span>{words.t("plan.after.noPressure")}</span>;
	return (
		<span>
			<span className="figures" aria-hidden="true">
				{words.t("plan.after.pressure", { amount: pressureText(pressure8, words) })}
			</span>
			<span className="visually-hidden">{pressureSentence(pressure8, pillarName(pillar, words.lens), words)}</span>
		</span>
	);
}

import type { ScoreFigure } from "../../../domain/judge/scoreFigure.ts";
import type { OutcomeFigure, PlanningBase } from "../../../domain/plan/planReport.ts";
import type { Report } from "../../../domain/report/report.ts";
import { pillarName, pressureSentence, pressureText, worthText } from "../../../i18n/reportWords.ts";
import { LensText } from "../../../ui/LensText.tsx";
import { PillarName } from "../../../ui/marks.tsx";
import { pillarMark } from "../../../ui/pillarMark.ts";
import { BandMove, ScoreMove, ScoreTrack } from "./ScoreMove.tsx";
import "./outcomePanel.css";
import { useWords } from "../../../ui/seen.ts";

interface OutcomeProps {
	report: Report;
	outcome: OutcomeFigure;
}

/** The whole in one line: what is closed, spent and left. Told to those who listen as it changes. */
export function OutcomeTotals({ report, outcome }: OutcomeProps) {
	const words = useWords();
	const { t } = words;
	return (
		<div className="whatif-totals" role="status">
			<p className="whatif-overall figures">
				<span className="eyebrow">{t("report.overall")}</span> <ScoreMove before={report.overall} after={outcome.after.overall} />
			</p>
			<p className="figures">
				{t("scenarios.totals", {
					closed: outcome.ids.length,
					all: report.gaps.length,
					points: t("points", { n: outcome.effort }),
					net: worthText(outcome.net24, words),
				})}
			</p>
			<p>
				<BandMove before={report.overall} after={outcome.after.overall} />
			</p>
		</div>
	);
}

interface OutcomePanelProps extends OutcomeProps {
	base: PlanningBase;
	chosen: ReadonlySet<string>;
	titleOf: (id: string) => string;
}

/** Pillar by pillar: score before and after with its band, high risks left, pressure; then what is next in line. */
export function OutcomePanel({ report, outcome, base, chosen, titleOf }: OutcomePanelProps) {
	const { t } = useWords();
	return (
		<div className="whatif-outcome">
			<table className="whatif-pillars" aria-label={t("scenarios.outcome")}>
				<thead>
					<tr>
						<th scope="col">{t("report.pillar")}</th>
						<th scope="col">{t("report.score")}</th>
						<th scope="col">{t("scenarios.pressure")}</th>
					</tr>
				</thead>
				{report.pillars.map(({ id, score }) => (
					<PillarRows
						key={id}
						id={id}
						before={score}
						after={outcome.after.pillars[id] ?? null}
						pressure8={outcome.pressure8[id] ?? 0}
					/>
				))}
			</table>
			<p className="soft">{t("scenarios.pressure.explain")}</p>
			<NextInLine base={base} chosen={chosen} titleOf={titleOf} />
		</div>
	);
}

interface PillarRowsProps {
	id: string;
	before: ScoreFigure | null;
	after: ScoreFigure | null;
	pressure8: number;
}

/** The figures of a pillar; below them its line, its band and the high risks left, across the whole table. */
function PillarRows({ id, before, after, pressure8 }: PillarRowsProps) {
	const words = useWords();
	return (
		<tbody>
			<tr>
				<th scope="rowgroup">
					<PillarName id={id} texts={words.lens} short />
				</th>
				<td className="figures">
					<ScoreMove before={before} after={after} />
				</td>
				<td className="figures">
					<Pressure pressure8={pressure8} pillar={id} />
				</td>
			</tr>
			<tr>
				<td colSpan={3} className="pillar whatif-below" {...pillarMark(id, words.lens)}>
					<ScoreTrack before={before} after={after} />
					<span className="small soft">
						<BandMove before={before} after={after} />
					</span>
				</td>
			</tr>
		</tbody>
	);
}

/** Pressure on a pillar as a signed figure, in words for those who listen. */
export function Pressure({ pressure8, pillar }: { pressure8: number; pillar: string }) {
	const words = useWords();
	if (pressure8 === 0) return <span className="soft">{words.t("scenarios.pressure.none")}</span>;
	return (
		<>
			<span aria-hidden="true">{pressureText(pressure8, words)}</span>
			<span className="visually-hidden">{pressureSentence(pressure8, pillarName(pillar, words.lens), words)}</span>
		</>
	);
}

/** So many of the gaps that stay open are named. */
const namedNext = 5;

function NextInLine({ base, chosen, titleOf }: Pick<OutcomePanelProps, "base" | "chosen" | "titleOf">) {
	const { t } = useWords();
	const rest = base.gaps.filter(({ id }) => !chosen.has(id));
	return (
		<div>
			<h3>{t("scenarios.next")}</h3>
			{rest.length === 0 && <p className="soft">{t("scenarios.next.none")}</p>}
			<ol className="whatif-next">
				{rest.slice(0, namedNext).map(({ id }) => (
					<li key={id}>
						<LensText>{titleOf(id)}</LensText>
					</li>
				))}
			</ol>
			{rest.length > namedNext && <p className="soft">{t("scenarios.next.more", { n: rest.length - namedNext })}</p>}
		</div>
	);
}

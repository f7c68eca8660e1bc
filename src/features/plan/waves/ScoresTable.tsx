import type { PlanFigure, ScoreFigures } from "../../../domain/plan/planReport.ts";
import type { Report } from "../../../domain/report/report.ts";
import { verdictText } from "../../../i18n/bandWords.ts";
import { scoreText } from "../../../i18n/reportWords.ts";
import { PillarName } from "../../../ui/marks.tsx";
import { ScrollBox } from "../../../ui/ScrollBox.tsx";
import { Fold } from "../Fold.tsx";
import "./scoresTable.css";
import { useWords } from "../../../ui/seen.ts";

/** The scores now and once each wave is done; figures that a wave moves stand out. */
export function ScoresTable({ report, plan }: { report: Report; plan: PlanFigure }) {
	const words = useWords();
	const { t } = words;
	const now: ScoreFigures = {
		overall: report.overall,
		pillars: Object.fromEntries(report.pillars.map(({ id, score }) => [id, score])),
	};
	const steps = [now, ...plan.waves.map(({ after }) => after)];
	return (
		<div className="stack">
			<Fold heading={<h3 id="waves-scores">{t("scenarios.waves.scores")}</h3>}>
				<ScrollBox className="waves-scores-box" labelledBy="waves-scores">
					<table className="waves-scores figures" aria-labelledby="waves-scores">
						<thead>
							<tr>
								<td />
								<th scope="col">{t("report.overall")}</th>
								{report.pillars.map(({ id }) => (
									<th key={id} scope="col">
										<PillarName id={id} texts={words.lens} short />
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{steps.map((step, index) => (
								<ScoresRow
									key={plan.waves[index - 1]?.ids[0] ?? "now"}
									name={index === 0 ? t("scenarios.waves.now") : t("scenarios.waves.wave", { n: index })}
									step={step}
									former={steps[index - 1] ?? step}
									report={report}
								/>
							))}
						</tbody>
					</table>
				</ScrollBox>
			</Fold>
		</div>
	);
}

interface ScoresRowProps {
	name: string;
	step: ScoreFigures;
	former: ScoreFigures;
	report: Report;
}

function ScoresRow({ name, step, former, report }: ScoresRowProps) {
	const words = useWords();
	const cell = (after: ScoreFigures["overall"], before: ScoreFigures["overall"]) =>
		scoreText(after, words) === scoreText(before, words) ? (
			<span className="soft">{scoreText(after, words)}</span>
		) : (
			<strong>{scoreText(after, words)}</strong>
		);
	return (
		<tr>
			<th scope="row">{name}</th>
			<td>
				{cell(step.overall, former.overall)} <span className="soft small waves-band">{verdictText(step.overall, words)}</span>
			</td>
			{report.pillars.map(({ id }) => (
				<td key={id}>{cell(step.pillars[id] ?? null, former.pillars[id] ?? null)}</td>
			))}
		</tr>
	);
}

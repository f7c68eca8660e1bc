import { verdictText } from "../../i18n/bandWords.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { scoreText } from "../../i18n/reportWords.ts";
import { type ExamplePillar, type Outcome, type Play, pillars, sumsOf } from "./example.ts";

interface ExampleScoresProps extends Pick<Play, "statuses" | "priorities"> {
	outcome: Outcome;
}

/** Each pillar's score with the sums it is made of, and the mean of them. */
export function ExampleScores({ outcome, statuses, priorities }: ExampleScoresProps) {
	const phrases = usePhrases();
	const { t, number } = phrases;
	const formula = (pillar: ExamplePillar) => {
		const { weight, low, high } = sumsOf(pillar, statuses);
		if (weight === 0) return t("score.nothing");
		const ends = low === high ? number(low, 1) : t("help.example.ends", { low: number(low, 1), high: number(high, 1) });
		return t("help.example.formula", { covered: ends, weight });
	};
	return (
		<div className="help-outcome" role="status" aria-atomic="false">
			<table>
				<caption className="visually-hidden">{t("help.example.scores")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("help.example.pillar")}</th>
						<th scope="col">{t("help.example.how")}</th>
						<th scope="col">{t("help.example.score")}</th>
					</tr>
				</thead>
				<tbody>
					{pillars.map((pillar) => (
						<tr key={pillar}>
							<th scope="row" className="pillar pillar-name" data-pillar={pillar} data-place={pillars.indexOf(pillar) + 1}>
								{t(`help.pillar.${pillar}`)}
							</th>
							<td className="figures">{formula(pillar)}</td>
							<td className="figures">
								<strong>{scoreText(outcome.pillars[pillar], phrases)}</strong>
							</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{t("help.example.overall")}</th>
						<td className="figures small">
							{t("help.example.mean", { weights: pillars.map((id) => priorities[id]).join(" : ") })}
						</td>
						<td className="figures">
							<strong>{scoreText(outcome.overall, phrases)}</strong>
							<span className="soft small"> {verdictText(outcome.overall, phrases)}</span>
						</td>
					</tr>
				</tfoot>
			</table>
		</div>
	);
}

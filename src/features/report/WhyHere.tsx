import type { Order } from "../../domain/judge/priority.ts";
import type { Factor, GapRow } from "../../domain/judge/requirementRow.ts";
import { severityReasons } from "../../domain/judge/severityReason.ts";
import { profileOf } from "../../domain/judge/status.ts";
import type { Unjudged } from "../../domain/lens/lens.ts";
import { stabilityDraws, unstableRows } from "../../domain/report/stability.ts";
import { ratingText } from "../../i18n/ratingWords.ts";
import {
	effortText,
	factorText,
	formulaText,
	halvedText,
	pillarName,
	requirementTexts,
	requirementTitle,
	riskTexts,
	severityTexts,
	valueText,
	worthText,
} from "../../i18n/reportWords.ts";
import { inOrder } from "../../ui/inOrder.ts";
import { GuessMark } from "../../ui/report/GuessMark.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { PointsField } from "./PointsField.tsx";

interface WhyHereProps {
	gap: GapRow;
	order: Order;
	/** In how many draws it stays among the first ten, if it is one of them and that is known. */
	stays: number | undefined;
}

/** How its risk and effort come about; folded, every factor behind its place. */
export function WhyHere({ gap, order, stays }: WhyHereProps) {
	const { report, words } = useSeen();
	const { t } = words;
	return (
		<section className="stack report-why" aria-label={t("report.why")}>
			<h3>{t("report.why")}</h3>
			<GuessMark row={gap} report={report} />
			<RiskSteps gap={gap} />
			<EffortSteps gap={gap} />
			<details>
				<summary>{t("report.why.counted")}</summary>
				<div className="stack">
					<Place gap={gap} order={order} stays={stays} />
					<Sum gap={gap} />
				</div>
			</details>
		</section>
	);
}

/** Its place in the order of the list, and how firm that is. */
function Place({ gap, order, stays }: WhyHereProps) {
	const { report, words } = useSeen();
	const { t } = words;
	const place = report.orders[order].indexOf(gap.id) + 1;
	const rule = t(`report.order.${order}.rule`);
	const values = { order: t(`report.order.${order}`), place, count: report.orders[order].length, rule };
	return (
		<div>
			<p className="soft">
				{t("report.why.place", values)} <HelpLink topic="order" />
			</p>
			{stays !== undefined && <Stability gap={gap} stays={stays} />}
		</div>
	);
}

/** How firm its place among the first ten is. */
function Stability({ gap, stays }: { gap: GapRow; stays: number }) {
	const { t } = useWords();
	const percent = (100 * stays) / stabilityDraws;
	return (
		<p className="soft">
			{unstableRows({ [gap.id]: stays }).length > 0 && <>{t("report.mark.couldMove")}. </>}
			<span>{t("report.why.stays", { percent, draws: stabilityDraws })}</span>
		</p>
	);
}

function Sum({ gap }: { gap: GapRow }) {
	const words = useWords();
	const { t } = words;
	return (
		<div>
			<table className="report-sum">
				<tbody>
					{inOrder(gap.factors, (factor) => (
						<tr>
							<th scope="row">
								<FactorName factor={factor} />
								<span className="soft small report-formula">{formulaText(factor, gap.status)}</span>
							</th>
							<td>{factorText(factor, words)}</td>
						</tr>
					))}
					<tr className="report-sum-total">
						<th scope="row">
							{t("report.why.net")} <HelpLink topic="worth" />
						</th>
						<td>{worthText(gap.net24, words)}</td>
					</tr>
					<tr>
						<th scope="row">{t("report.why.effort")}</th>
						<td>{t("points.short", { n: gap.points })}</td>
					</tr>
					<tr className="report-sum-total">
						<th scope="row">{t("report.why.value")}</th>
						<td>{valueText(gap, words)}</td>
					</tr>
				</tbody>
			</table>
			<p className="soft">{t("report.why.formula")}</p>
			{gap.net24 <= 0 && <p>{t("report.why.notDividedWhy")}</p>}
		</div>
	);
}

function FactorName({ factor: { kind, pillar, weight } }: { factor: Factor }) {
	const words = useWords();
	const name = pillarName(pillar, words.lens);
	const level = weight === 3 ? "high" : weight === 2 ? "medium" : "low";
	const severity = words.t(`severity.inside.${level}`);
	return <span>{words.t(`report.why.${kind}`, { pillar: name, severity })}</span>;
}

function RiskSteps({ gap }: { gap: GapRow }) {
	const { lens, review, report, words } = useSeen();
	const reasons = severityReasons(lens, gap, profileOf(lens, review));
	return (
		<div className="report-steps">
			<div className="headed">
				<h4>{words.t("report.column.risk")}</h4>
				<HelpLink topic="risk" />
			</div>
			<p>{riskTexts(gap, report.workload.criticality, words).join(" ")}</p>
			<RatingLine gap={gap} what="severity" />
			{reasons.map((reason) => {
				const { label, why } = severityTexts(reason, words);
				return (
					<p key={reason.id}>
						{reasons.length > 1 && <strong>{requirementTitle(reason.id, words.lens)}. </strong>}
						<span>{`${label}: ${why.join(" ")}`}</span>
					</p>
				);
			})}
		</div>
	);
}

/** What the team judged itself, with what the lens has beside it. */
function RatingLine({ gap, what }: { gap: GapRow; what: Unjudged }) {
	const text = ratingText(gap, what, useWords());
	return text && <p>{text}</p>;
}

function EffortSteps({ gap }: { gap: GapRow }) {
	const words = useWords();
	const halved = halvedText(gap, words);
	return (
		<div className="stack">
			<div className="report-steps">
				<div className="headed">
					<h4>{words.t("report.column.effort")}</h4>
					<HelpLink topic="effort" />
				</div>
				<p>{effortText(gap, words)}</p>
				{halved && <p>{halved}</p>}
				<RatingLine gap={gap} what="effort" />
				<p>{requirementTexts(gap.namedBy, words.lens)?.effortWhy}</p>
			</div>
			<PointsField gap={gap} />
		</div>
	);
}

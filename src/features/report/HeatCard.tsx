import { useId, useState } from "react";
import { type HeatField, heatColumns, layHeatMap } from "../../charts/heatMap.ts";
import { largestEffort } from "../../domain/judge/gap.ts";
import type { Level } from "../../domain/lens/lens.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import "./heat.css";
import { useSeen, useWords } from "../../ui/seen.ts";

/** Severity against effort: how many gaps lie where; a field names its gaps. The table is the chart. No gaps, no card. */
export function HeatCard() {
	const { report, words } = useSeen();
	const { t } = words;
	const [open, setOpen] = useState<string | null>(null);
	const behind = useId();
	if (report.gaps.length === 0) return null;
	const rows = layHeatMap(gapsInOrder(report, report.orders.riskFirst));
	const field = rows.flat().find((candidate) => keyOf(candidate) === open && candidate.gaps.length > 0);
	return (
		<FoldCard id="report-heat" title={t("heat.title")} help="effort" intro={t("heat.intro")} className="report-heat">
			<table className="heat" aria-labelledby="report-heat">
				<HeatHead />
				<tbody>
					{rows.map((fields) => (
						<tr key={fields[0]?.severity}>
							<th scope="row">{fields[0] && t(`severity.${fields[0].severity}`)}</th>
							{fields.map((one) => (
								<Field
									key={one.effort}
									field={one}
									behind={behind}
									isOpen={one === field}
									onToggle={() => setOpen(one === field ? null : keyOf(one))}
								/>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{field && <Behind field={field} id={behind} />}
			<p className="soft small">{t("heat.explain")}</p>
		</FoldCard>
	);
}

const keyOf = ({ severity, effort }: HeatField) => `${severity} ${effort}`;

function HeatHead() {
	const { t } = useWords();
	return (
		<thead>
			<tr>
				<th scope="col">{t("heat.corner")}</th>
				{heatColumns.map((effort) => (
					<th key={effort} scope="col">
						{t(`heat.effort.${effort}`)}
						<span className="heat-points">{t(`heat.points.${effort}`, pointsOf(effort))}</span>
					</th>
				))}
			</tr>
		</thead>
	);
}

/** From how many points to how many a column goes. */
function pointsOf(effort: Level): { from?: number; to?: number } {
	const { low, medium } = largestEffort;
	if (effort === "low") return { to: low };
	return effort === "medium" ? { from: low + 1, to: medium } : { from: medium + 1 };
}

interface FieldProps {
	field: HeatField;
	behind: string;
	isOpen: boolean;
	onToggle: () => void;
}

function Field({ field: { gaps, grade }, behind, isOpen, onToggle }: FieldProps) {
	const { t, number } = useWords();
	if (gaps.length === 0) {
		return (
			<td>
				<span aria-hidden="true">{number(0)}</span>
				<span className="visually-hidden">{t("heat.none")}</span>
			</td>
		);
	}
	return (
		<td>
			<button
				type="button"
				data-grade={grade}
				aria-expanded={isOpen}
				aria-controls={isOpen ? behind : undefined}
				onClick={onToggle}
			>
				<span aria-hidden="true">{number(gaps.length)}</span>
				<span className="visually-hidden">{t("report.gaps.count", { n: gaps.length })}</span>
			</button>
		</td>
	);
}

/** The gaps of one field, each with the way to its row. */
function Behind({ field: { severity, effort, gaps }, id }: { field: HeatField; id: string }) {
	const { report, review, words } = useSeen();
	const { t } = words;
	const title = t("heat.behind", {
		severity: t(`heat.severity.${severity}`),
		effort: t(`heat.effort.inside.${effort}`),
		count: t("report.gaps.count", { n: gaps.length }),
	});
	return (
		<div className="report-behind" id={id}>
			<h3>{title}</h3>
			<ul className="report-list small">
				{gapsInOrder(report, gaps).map((gap) => (
					<li key={gap.id}>
						<Link to={paths.report(review.id, gap.id)}>{requirementTitle(gap.namedBy, words.lens)}</Link>{" "}
						<span className="soft">({t("points", { n: gap.points })})</span>
					</li>
				))}
			</ul>
		</div>
	);
}

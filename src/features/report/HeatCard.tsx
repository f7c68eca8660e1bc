import { type HeatField, heatColumns, layHeatMap } from "../../charts/heatMap.ts";
import { largestEffort } from "../../domain/judge/gap.ts";
import type { Level } from "../../domain/lens/lens.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import "./heat.css";
import { useSeen, useWords } from "../../ui/seen.ts";
import { useReportView } from "./useReportView.ts";
import { noFilters } from "./view.ts";

/** Severity against effort: how many gaps lie where; a field filters the list to its gaps. The table is the chart. No gaps, no card. */
export function HeatCard() {
	const { report, lens, words } = useSeen();
	const { t } = words;
	const [view, change] = useReportView(lens);
	if (report.gaps.length === 0) return null;
	const rows = layHeatMap(gapsInOrder(report, report.orders.riskFirst));
	const isOn = ({ severity, effort }: HeatField) => view.severity === severity && view.effort === effort;
	const filterBy = (field: HeatField) => {
		const { severity, effort } = isOn(field) ? { severity: null, effort: null } : field;
		change({ ...noFilters, severity, effort, gap: null });
		document.getElementById("report-gaps")?.scrollIntoView({ block: "start" });
	};
	return (
		<FoldCard id="report-heat" title={t("heat.title")} help="effort" intro={t("heat.intro")} className="report-heat">
			<table className="heat" aria-labelledby="report-heat">
				<HeatHead />
				<tbody>
					{rows.map((fields) => (
						<tr key={fields[0]?.severity}>
							<th scope="row">{fields[0] && t(`severity.${fields[0].severity}`)}</th>
							{fields.map((one) => (
								<Field key={one.effort} field={one} isOn={isOn(one)} onPress={() => filterBy(one)} />
							))}
						</tr>
					))}
				</tbody>
			</table>
			<p className="soft">{t("heat.explain")}</p>
		</FoldCard>
	);
}

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
	/** The list is filtered to it. */
	isOn: boolean;
	onPress: () => void;
}

function Field({ field: { gaps, grade }, isOn, onPress }: FieldProps) {
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
			<button type="button" data-grade={grade} aria-pressed={isOn} onClick={onPress}>
				<span aria-hidden="true">{number(gaps.length)}</span>
				<span className="visually-hidden">{t("report.gaps.count", { n: gaps.length })}</span>
			</button>
		</td>
	);
}

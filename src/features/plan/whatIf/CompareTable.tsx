import { Fragment, type ReactNode, useMemo, useState } from "react";
import type { PlanningBase } from "../../../domain/plan/planReport.ts";
import type { Report } from "../../../domain/report/report.ts";
import { bandText } from "../../../i18n/bandWords.ts";
import { scoreText, worthText } from "../../../i18n/reportWords.ts";
import { LensText } from "../../../ui/LensText.tsx";
import { PillarName } from "../../../ui/marks.tsx";
import { ScrollBox } from "../../../ui/ScrollBox.tsx";
import { type ComparedColumn, columnsOf, comparedGaps } from "./compare.ts";
import { Pressure } from "./OutcomePanel.tsx";
import "./compareTable.css";
import { useWords } from "../../../ui/seen.ts";

interface CompareTableProps {
	report: Report;
	base: PlanningBase;
	titleOf: (id: string) => string;
}

/** Now, the plan and every scenario side by side. Scrolls sideways in its own box. */
export function CompareTable({ report, base, titleOf }: CompareTableProps) {
	const { t } = useWords();
	const columns = useMemo(() => columnsOf(base, report), [base, report]);
	return (
		<div className="stack">
			<h3 id="whatif-compare">{t("scenarios.compare")}</h3>
			<ScrollBox className="whatif-compare-box" labelledBy="whatif-compare">
				<table className="whatif-compare" aria-labelledby="whatif-compare">
					<thead>
						<tr>
							<td />
							{columns.map(({ key, kind, name, isPlan }) => (
								<th key={key} scope="col">
									{kind === "now" ? t("scenarios.now") : name || t("scenarios.unnamed")}
									{isPlan && <span className="soft small whatif-kind">{t("scenarios.isPlan")}</span>}
								</th>
							))}
						</tr>
					</thead>
					<FigureRows columns={columns} pillars={report.pillars} />
					<GapRows columns={columns} base={base} titleOf={titleOf} />
				</table>
			</ScrollBox>
		</div>
	);
}

interface RowsProps {
	columns: ComparedColumn[];
}

interface RowProps {
	head: ReactNode;
	columns: ComparedColumn[];
	cell: (column: ComparedColumn) => ReactNode;
	className?: string;
}

/** One row of the table: the same cell of every column. */
function Row({ head, columns, cell, className }: RowProps) {
	return (
		<tr className={className}>
			<th scope="row">{head}</th>
			{columns.map((column) => (
				<td key={column.key}>{cell(column)}</td>
			))}
		</tr>
	);
}

function FigureRows({ columns, pillars }: RowsProps & { pillars: Report["pillars"] }) {
	const words = useWords();
	const { t } = words;
	return (
		<tbody>
			<Row
				head={t("report.overall")}
				columns={columns}
				cell={({ outcome }) => (
					<>
						<strong>{scoreText(outcome.after.overall, words)}</strong>
						<span className="soft small whatif-kind">{bandText(outcome.after.overall, words)}</span>
					</>
				)}
			/>
			<Row head={t("scenarios.highLeft")} columns={columns} cell={({ outcome }) => words.number(outcome.highLeft)} />
			<Row head={t("scenarios.points")} columns={columns} cell={({ outcome }) => words.number(outcome.effort)} />
			<Row head={t("report.column.net")} columns={columns} cell={({ outcome }) => worthText(outcome.net24, words)} />
			{pillars.map(({ id }) => (
				<Fragment key={id}>
					<Row
						head={<PillarName id={id} texts={words.lens} />}
						columns={columns}
						cell={({ outcome }) => scoreText(outcome.after.pillars[id] ?? null, words)}
					/>
					<Row
						head={
							<span className="soft whatif-inset">
								{t("scenarios.pressure.on", { pillar: words.lens.pillars[id]?.short ?? id })}
							</span>
						}
						columns={columns}
						cell={({ outcome }) => <Pressure pressure8={outcome.pressure8[id] ?? 0} pillar={id} />}
					/>
				</Fragment>
			))}
		</tbody>
	);
}

/** Which gaps each column closes; those that tell the columns apart are marked, and can be looked at alone. */
function GapRows({ columns, base, titleOf }: RowsProps & Pick<CompareTableProps, "base" | "titleOf">) {
	const words = useWords();
	const { t } = words;
	const [onlyDifferent, setOnlyDifferent] = useState(false);
	const gaps = useMemo(() => comparedGaps(base, columns), [base, columns]);
	const different = gaps.filter(({ differs }) => differs);
	return (
		<tbody>
			<Row
				className="whatif-count"
				head={
					<>
						{t("scenarios.gapsClosed")}
						{different.length > 0 && (
							<label className="whatif-only small">
								<input type="checkbox" checked={onlyDifferent} onChange={(event) => setOnlyDifferent(event.target.checked)} />
								{t("scenarios.onlyDifferent", { n: different.length })}
							</label>
						)}
					</>
				}
				columns={columns}
				cell={({ outcome }) => <strong>{words.number(outcome.ids.length)}</strong>}
			/>
			{(onlyDifferent ? different : gaps).map(({ id, closed, differs }) => (
				<tr key={id} data-differs={differs || undefined}>
					<th scope="row">
						<LensText>{titleOf(id)}</LensText>
						{differs && <span className="whatif-differs small">{t("scenarios.differs")}</span>}
					</th>
					{columns.map(({ key }, index) => (
						<td key={key}>
							<span aria-hidden="true">{closed[index] ? "✓" : "·"}</span>
							<span className="visually-hidden">{t(closed[index] ? "scenarios.closed" : "scenarios.open")}</span>
						</td>
					))}
				</tr>
			))}
		</tbody>
	);
}

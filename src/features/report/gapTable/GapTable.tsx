import { useId } from "react";
import { withDecision } from "../../../domain/review/changes.ts";
import type { Decision } from "../../../domain/review/decision.ts";
import { ShowMore } from "../../../ui/ShowMore.tsx";
import type { ReportView } from "../view.ts";
import { GapRowLine } from "./GapRowLine.tsx";
import { GroupHeading } from "./GroupHeading.tsx";
import { columnNames } from "./gapColumns.ts";
import { useFirst } from "./useFirst.ts";
import type { Gaps } from "./useGaps.ts";
import "./gapTable.css";
import { useCallback } from "react";
import { useEdit } from "../../../ui/editing.ts";
import { SortHeader } from "../../../ui/SortHeader.tsx";
import { useWords } from "../../../ui/seen.ts";
import { DueDays } from "../decide/DueDays.tsx";

interface GapTableProps {
	gaps: Gaps;
	view: ReportView;
	change: (part: Partial<ReportView>) => void;
}

/** The gaps as a table of one line each: under headings where they are grouped, and only so many rows at first. */
export function GapTable({ gaps, view, change }: GapTableProps) {
	const { t } = useWords();
	const edit = useEdit();
	const { lines, sections, owners, hands, visible, ticked, toggle, toggleAll, sortBy } = gaps;
	const people = useId();
	const days = useId();
	const { first, more } = useFirst(sections, view.gap);
	const linesOf = (ids: string[]) => ids.flatMap((id) => lines.get(id) ?? []);
	const onOpen = useCallback((gap: string) => change({ gap }), [change]);
	const onDecide = useCallback(
		(gap: string, part: Partial<Decision>) => edit((review) => withDecision(review, gap, part)),
		[edit],
	);
	if (first.length === 0) return null;
	const all = sections.flatMap(({ ids }) => ids);
	const isTicked = new Set(ticked);
	return (
		<div {...hands} className="gap-table-box">
			<table className="gap-table" aria-label={t("report.gaps")}>
				<thead>
					<tr>
						<th scope="col" data-column="tick">
							<input
								type="checkbox"
								aria-label={t("report.select.all")}
								checked={all.length > 0 && ticked.length === all.length}
								ref={(box) => {
									if (box) box.indeterminate = ticked.length > 0 && ticked.length < all.length;
								}}
								onChange={(event) => toggleAll(event.target.checked)}
							/>
						</th>
						{visible.map((id) => (
							<SortHeader
								key={id}
								id={id}
								label={t(columnNames[id] ?? "report.column.gap")}
								sort={view.sort?.column === id ? view.sort : null}
								onSort={id === "number" || id === "tradeoffs" ? undefined : () => sortBy(id)}
							/>
						))}
					</tr>
				</thead>
				{first.map(({ section, ids }) => (
					<tbody key={section.key}>
						{view.group !== "none" && (
							<tr className="gap-group">
								<th scope="rowgroup" colSpan={3}>
									<GroupHeading group={view.group} of={section.key} lines={linesOf(section.ids)} />
								</th>
							</tr>
						)}
						{linesOf(ids).map((line) => (
							<GapRowLine
								key={line.id}
								line={line}
								columns={visible.join()}
								isTicked={isTicked.has(line.id)}
								people={people}
								days={days}
								onOpen={onOpen}
								onTick={toggle}
								onDecide={onDecide}
							/>
						))}
					</tbody>
				))}
			</table>
			{more && <ShowMore {...more} />}
			<datalist id={people}>
				{owners.map((name) => (
					<option key={name} value={name} />
				))}
			</datalist>
			<DueDays id={days} />
		</div>
	);
}

import { SortHeader } from "../../../ui/SortHeader.tsx";
import { useWords } from "../../../ui/seen.ts";
import type { ReportView } from "../view.ts";
import { countOf } from "./arrange.ts";
import { columnNames } from "./gapColumns.ts";
import type { Gaps } from "./useGaps.ts";

interface GapTableHeadProps {
	gaps: Gaps;
	sort: ReportView["sort"];
	/** Whether the table says the place of each row. */
	isLong: boolean;
}

/** What ticks all gaps that are shown, and the columns to sort by. */
export function GapTableHead({ gaps: { sections, ticked, toggleAll, visible, sortBy }, sort, isLong }: GapTableHeadProps) {
	const { t } = useWords();
	const count = countOf(sections);
	return (
		<thead>
			<tr aria-rowindex={isLong ? 1 : undefined}>
				<th scope="col" data-column="tick">
					<input
						type="checkbox"
						aria-label={t("report.select.all")}
						checked={count > 0 && ticked.length === count}
						ref={(box) => {
							if (box) box.indeterminate = ticked.length > 0 && ticked.length < count;
						}}
						onChange={(event) => toggleAll(event.target.checked)}
					/>
				</th>
				{visible.map((id) => (
					<SortHeader
						key={id}
						id={id}
						label={t(columnNames[id] ?? "report.column.gap")}
						sort={sort?.column === id ? sort : null}
						onSort={id === "number" || id === "tradeoffs" ? undefined : () => sortBy(id)}
					/>
				))}
			</tr>
		</thead>
	);
}

import { useId, useMemo } from "react";
import { withDecision } from "../../../domain/review/changes.ts";
import type { Decision } from "../../../domain/review/decision.ts";
import { DataTable } from "../../../ui/DataTable.tsx";
import { ShowMore } from "../../../ui/ShowMore.tsx";
import { GapDetails } from "../GapDetails.tsx";
import type { Stays } from "../useStability.ts";
import { type ColumnId, type ReportView, usualColumns } from "../view.ts";
import { GroupHeading } from "./GroupHeading.tsx";
import { columnsOf } from "./gapColumns.tsx";
import { type GapLine, showsTheSame } from "./gapLines.ts";
import { useFirst } from "./useFirst.ts";
import type { Gaps } from "./useGaps.ts";
import "./gapTable.css";
import { useEdit } from "../../../ui/editing.ts";
import { useWords } from "../../../ui/seen.ts";

interface GapTableProps {
	gaps: Gaps;
	view: ReportView;
	change: (part: Partial<ReportView>) => void;
	columns: ColumnId[];
	stays: Stays;
	onCopyGap: (gap: string) => Promise<boolean>;
}

/** The gaps as a table: under headings where they are grouped, and only so many rows at first. */
export function GapTable({ gaps, view, change, columns: shown, stays, onCopyGap }: GapTableProps) {
	const words = useWords();
	const edit = useEdit();
	const { lines, sections, owners, hands } = gaps;
	const people = useId();
	const columns = useMemo(() => {
		const onToggle = (gap: string) => change({ gap: view.gap === gap ? null : gap });
		const onDecide = (gap: string, part: Partial<Decision>) => edit((review) => withDecision(review, gap, part));
		return columnsOf({ words, shown, people, onToggle, onDecide });
	}, [words, shown, people, view.gap, change, edit]);
	const { first, more } = useFirst(sections, view.gap);
	const linesOf = (ids: string[]) => ids.flatMap((id) => lines.get(id) ?? []);
	const parts = first.map(({ section, ids }) => ({
		key: section.key,
		heading: view.group === "none" ? null : <GroupHeading group={view.group} of={section.key} lines={linesOf(section.ids)} />,
		rows: linesOf(ids),
	}));
	const detailsOf = ({ gap, open }: GapLine) =>
		open && <GapDetails gap={gap} order={view.order} stays={stays[gap.id]} people={owners} onCopy={() => onCopyGap(gap.id)} />;
	if (parts.length === 0) return null;
	return (
		<div {...hands} className="report-gap-table">
			<DataTable
				label={words.t("report.gaps")}
				columns={columns}
				parts={parts}
				keyOf={({ id }) => id}
				sort={view.sort}
				onSort={(sort) => change({ sort })}
				detailsOf={detailsOf}
				isSame={showsTheSame}
				width={shown.length > usualColumns.length ? "many" : "usual"}
			/>
			{more && <ShowMore {...more} />}
			<datalist id={people}>
				{owners.map((name) => (
					<option key={name} value={name} />
				))}
			</datalist>
		</div>
	);
}

import type { GapChange } from "../../domain/milestone/comparison.ts";
import { changedTitle, gapKinds, gapTexts, type Sides } from "../../i18n/comparisonWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { useWords } from "../../ui/seen.ts";
import { type ModelColumn, useTableModel } from "../../ui/tableModel.ts";
import type { ChangesProps } from "./ScoreChanges.tsx";

/** Gaps that were closed, that opened, and that changed, in this order; nothing where there are none. */
export function GapChanges({ comparison, sides }: ChangesProps) {
	const words = useWords();
	const { t, language } = words;
	const { groups } = useTableModel({ columns: byKind, rows: comparison.gaps, keyOf, language, group: "kind" });
	if (comparison.gaps.length === 0) return null;
	const parts = groups.flatMap(({ key, rows }) =>
		rows.slice(0, 1).map(({ kind }) => ({ key, heading: t(`compare.gaps.${kind}`, { n: rows.length }), rows })),
	);
	return <DataTable label={t("compare.gaps")} columns={columnsOf(sides, words)} parts={parts} keyOf={keyOf} />;
}

const keyOf = ({ id }: GapChange): string => id;

const byKind: ModelColumn<GapChange>[] = [
	{ id: "kind", sortBy: ({ kind }) => gapKinds.indexOf(kind), groupBy: ({ kind }) => kind },
];

function columnsOf(sides: Sides, words: Words): DataColumn<GapChange>[] {
	return [
		{ id: "title", header: words.t("report.column.gap"), role: "head", cell: ({ id }) => changedTitle(id, sides) },
		{ id: "before", header: sides.before.name, role: "full", cell: (change) => gapTexts(change, words)[0] },
		{ id: "after", header: sides.after.name, role: "full", cell: (change) => gapTexts(change, words)[1] },
	];
}

/** The order of thousands of rows: what they are sorted by is mostly said of many, so each text is compared once with the others. */

import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { comparerOf } from "../../ui/sortValue.ts";
import type { Sort } from "../../ui/tableModel.ts";
import { type FindingRow, findingOf } from "./findingRows.ts";

const byFile = ({ set }: FindingRow): string => set.group.file.name;

/** By column, what its rows are sorted by. */
const valuesBy: Record<string, (row: FindingRow, texts: LensTexts) => string> = {
	resource: (row) => findingOf(row).resource.name,
	requirement: ({ set }, texts) => requirementTitle(set.group.about, texts),
	verdict: ({ set }) => set.group.verdict,
	place: byFile,
};

/** Rows in the order that is asked for; those of one file by line. Null: as the files have them. */
export function sortedRows(rows: FindingRow[], sort: Sort | null, texts: LensTexts, language: string): FindingRow[] {
	const valueIn = sort && valuesBy[sort.column];
	if (!valueIn) return rows;
	const compare = comparerOf(language);
	const values = rows.map((row) => valueIn(row, texts));
	const ranks = new Map([...new Set(values)].toSorted(compare).map((value, rank) => [value, rank]));
	const line = (row: FindingRow) => (sort.column === "place" ? findingOf(row).lineNumber : 0);
	const ranked = rows.map((row, at) => ({ row, rank: ranks.get(values[at] ?? "") ?? 0, line: line(row) }));
	const way = sort.falling ? -1 : 1;
	return ranked.toSorted((a, b) => way * (a.rank - b.rank || a.line - b.line)).map(({ row }) => row);
}

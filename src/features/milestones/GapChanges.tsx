import type { GapChange } from "../../domain/milestone/comparison.ts";
import { changedTitle, gapKinds, gapTexts, type Sides } from "../../i18n/comparisonWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { useWords } from "../../ui/seen.ts";
import type { ChangesProps } from "./ScoreChanges.tsx";

/** Gaps that were closed, that opened, and that changed, in this order; nothing where there are none. */
export function GapChanges({ comparison, sides }: ChangesProps) {
	const words = useWords();
	const { t } = words;
	const parts = gapKinds.flatMap((kind) => {
		const rows = comparison.gaps.filter((change) => change.kind === kind);
		return rows.length === 0 ? [] : [{ key: kind, heading: t(`compare.gaps.${kind}`, { n: rows.length }), rows }];
	});
	if (parts.length === 0) return null;
	return <DataTable label={t("compare.gaps")} columns={columnsOf(sides, words)} parts={parts} keyOf={({ id }) => id} />;
}

function columnsOf(sides: Sides, words: Words): DataColumn<GapChange>[] {
	return [
		{ id: "title", header: words.t("report.column.gap"), role: "head", cell: ({ id }) => changedTitle(id, sides) },
		{ id: "before", header: sides.before.name, role: "full", cell: (change) => gapTexts(change, words)[0] },
		{ id: "after", header: sides.after.name, role: "full", cell: (change) => gapTexts(change, words)[1] },
	];
}

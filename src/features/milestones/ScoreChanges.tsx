import type { Comparison, ScoreChange } from "../../domain/milestone/comparison.ts";
import { moveText, type Sides } from "../../i18n/comparisonWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { useWords } from "../../ui/seen.ts";

interface Row extends ScoreChange {
	/** Empty for the whole. */
	id: string;
}

export interface ChangesProps {
	comparison: Comparison;
	sides: Sides;
}

/** The scores before and after, and by how much they moved. */
export function ScoreChanges({ comparison, sides }: ChangesProps) {
	const words = useWords();
	const rows: Row[] = [{ id: "", ...comparison.overall }, ...comparison.pillars];
	return <DataTable label={words.t("compare.scores")} columns={columnsOf(sides, words)} rows={rows} keyOf={({ id }) => id} />;
}

function columnsOf({ before, after }: Sides, words: Words): DataColumn<Row>[] {
	const { t } = words;
	return [
		{
			id: "pillar",
			header: t("report.pillar"),
			role: "head",
			cell: ({ id }) => (id === "" ? <strong>{t("report.overall")}</strong> : <PillarName id={id} texts={after.texts} />),
		},
		{ id: "before", header: before.name, cell: (row) => scoreText(row.before, words) },
		{ id: "after", header: after.name, cell: (row) => <strong>{scoreText(row.after, words)}</strong> },
		{
			id: "move",
			header: t("compare.move"),
			cell: (row) => <span data-move={Math.sign((row.low ?? 0) + (row.high ?? 0))}>{moveText(row, words)}</span>,
		},
	];
}

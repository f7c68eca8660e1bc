import type { AnswerChange } from "../../domain/milestone/comparison.ts";
import { answerTexts, type Sides } from "../../i18n/comparisonWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { useWords } from "../../ui/seen.ts";
import type { ChangesProps } from "./ScoreChanges.tsx";

/** Questions that were answered otherwise, or about which more was said. */
export function AnswerChanges({ comparison: { answers }, sides }: ChangesProps) {
	const words = useWords();
	const { t } = words;
	if (answers.length === 0) return <p className="soft">{t("compare.answers.none")}</p>;
	return (
		<details>
			<summary>{t("compare.answers.count", { n: answers.length })}</summary>
			<DataTable label={t("compare.answers")} columns={columnsOf(sides, words)} rows={answers} keyOf={({ item }) => item} />
		</details>
	);
}

function columnsOf(sides: Sides, words: Words): DataColumn<AnswerChange>[] {
	const title = (item: string) => sides.after.texts.items[item]?.title ?? item;
	return [
		{ id: "item", header: words.t("export.gap.question"), role: "head", cell: ({ item }) => title(item) },
		{
			id: "before",
			header: sides.before.name,
			role: "full",
			cell: (change) => answerTexts(change, sides, words)[0],
		},
		{ id: "after", header: sides.after.name, role: "full", cell: (change) => answerTexts(change, sides, words)[1] },
	];
}

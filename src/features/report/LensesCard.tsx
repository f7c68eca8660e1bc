import { useMemo } from "react";
import type { LensFigure } from "../../domain/report/lensFigure.ts";
import { lensTitle } from "../../i18n/lensWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { FoldCard } from "../../ui/report/FoldCard.tsx";
import { useSeen } from "../../ui/seen.ts";
import { figureColumns } from "./figureColumns.tsx";

/** What the review comes to by each of its lenses alone; nothing where it has one. */
export function LensesCard() {
	const { report, words } = useSeen();
	const columns = useMemo(() => columnsOf(words), [words]);
	if (!report.lenses) return null;
	return (
		<FoldCard id="report-lenses" title={words.t("report.lenses")}>
			<DataTable label={words.t("report.lenses")} columns={columns} rows={report.lenses} keyOf={({ id }) => id} />
		</FoldCard>
	);
}

function columnsOf(words: Words): DataColumn<LensFigure>[] {
	const { t } = words;
	return [
		{
			id: "lens",
			header: t("report.lens"),
			role: "head",
			cell: ({ id }) => <LensText>{lensTitle(id, words.lens)}</LensText>,
		},
		...figureColumns<LensFigure>(words),
	];
}

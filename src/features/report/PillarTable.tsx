import { useMemo } from "react";
import type { PillarFigure } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { paths } from "../../paths.ts";
import { type DataColumn, DataTable } from "../../ui/DataTable.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { useSeen } from "../../ui/seen.ts";
import { figureColumns } from "./figureColumns.tsx";

/** The columns chart as a table, with the band of each pillar and the high risks that stand beside it. */
export function PillarTable() {
	const { report, review, words } = useSeen();
	const columns = useMemo(() => columnsOf(review.id, words), [review.id, words]);
	return (
		<div className="report-pillars">
			<DataTable label={words.t("report.pillars")} columns={columns} rows={report.pillars} keyOf={({ id }) => id} />
		</div>
	);
}

function columnsOf(review: string, words: Words): DataColumn<PillarFigure>[] {
	const { t } = words;
	return [
		{
			id: "pillar",
			header: t("report.pillar"),
			role: "head",
			cell: ({ id }) => (
				<Link className="pillar report-pillar-link" {...pillarMark(id, words.lens)} to={paths.pillar(review, id)}>
					<PillarName id={id} texts={words.lens} />
				</Link>
			),
		},
		...figureColumns<PillarFigure>(words),
		{ id: "priority", header: t("report.priority"), cell: ({ priority }) => t("report.priority.of", { priority }) },
	];
}

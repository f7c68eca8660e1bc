import { type ReactNode, useState } from "react";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import type { Report } from "../../domain/report/report.ts";
import { notApplicableText, requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { GuessMark } from "../../ui/report/GuessMark.tsx";
import { useWords } from "../../ui/seen.ts";
import { LongListNote } from "../../ui/virtual/LongListNote.tsx";
import { mostDrawn } from "../../ui/virtual/mostDrawn.ts";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";
import { MeasuresCard } from "./MeasuresCard.tsx";

interface RestCardsProps {
	report: Report;
	review: string;
}

/** What asks for nothing: in place, not applicable with its reason, and how to read the figures; folded until someone wants to see. */
export function RestCards({ report, review }: RestCardsProps) {
	const words = useWords();
	const { t } = words;
	const shared = { report, words, review };
	return (
		<div className="report-rest">
			<Folded
				title={t("report.inPlace", { n: report.inPlace.length })}
				rows={report.inPlace}
				sayOf={({ reason }) => t(`reason.${reason}`)}
				{...shared}
			/>
			<Folded
				title={t("report.notApplicable", { n: report.notApplicable.length })}
				rows={report.notApplicable}
				sayOf={(row) => notApplicableText(row, report, words)}
				{...shared}
			/>
			<MeasuresCard />
		</div>
	);
}

interface FoldedProps {
	title: string;
	rows: RequirementRow[];
	sayOf: (row: RequirementRow) => ReactNode;
	report: Report;
	review: string;
}

/** Height of a row before it is drawn, in CSS pixels. */
const rowHeight = 58;

const keyOf = ({ id }: RequirementRow): string => id;

function Folded({ title, rows, sayOf, report, review }: FoldedProps) {
	const words = useWords();
	const [isOpen, setOpen] = useState(false);
	if (rows.length === 0) return null;
	const isLong = rows.length > mostDrawn;
	return (
		<details className="card report-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>
				<h2>{title}</h2>
			</summary>
			{isLong && isOpen && <LongListNote count={rows.length} />}
			{(isOpen || !isLong) && (
				<VirtualList
					className="report-list"
					rows={rows}
					keyOf={keyOf}
					estimate={rowHeight}
					draw={(row) => (
						<>
							<Link to={paths.question(review, row.item)}>
								<LensText>{requirementTitle(row.namedBy, words.lens)}</LensText>
							</Link>
							<p className="soft">
								<PillarName id={row.credits[0]?.pillar ?? ""} texts={words.lens} short /> · {sayOf(row)}{" "}
								<GuessMark row={row} report={report} />
							</p>
						</>
					)}
				/>
			)}
		</details>
	);
}

import { effortLevel } from "../../../domain/judge/gap.ts";
import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import type { Decision } from "../../../domain/review/decision.ts";
import type { MessageKey, Words } from "../../../i18n/phrases.ts";
import { worthText } from "../../../i18n/reportWords.ts";
import type { DataColumn } from "../../../ui/DataTable.tsx";
import { RiskMark, TradeoffChip } from "../../../ui/marks.tsx";
import { HelpLink } from "../../../ui/report/HelpLink.tsx";
import { useWords } from "../../../ui/seen.ts";
import { type ColumnId, columnIds, type SortColumn } from "../view.ts";
import { sortValues } from "./arrange.ts";
import { GapHead } from "./GapHead.tsx";
import type { GapLine } from "./gapLines.ts";
import { DueField, OwnerField } from "./InPlaceField.tsx";

interface ColumnsOf {
	words: Words;
	/** Those that are shown besides number and gap. */
	shown: ColumnId[];
	/** Id of the list that owners are offered from. */
	people: string;
	/** Unfolds or folds a row. */
	onToggle: (gap: string) => void;
	onDecide: (gap: string, change: Partial<Decision>) => void;
}

export const columnNames: Record<ColumnId, MessageKey> = {
	risk: "report.column.risk",
	effort: "report.column.effort",
	net: "report.column.net",
	tradeoffs: "report.column.tradeoffs",
	owner: "report.treatment.owner",
	due: "report.treatment.due",
	severity: "report.column.severity",
	confidence: "confidence.answer",
	treatment: "report.treatment",
	changed: "report.column.changed",
};

/** The columns of the gap table. What they show of a gap stands in its line alone, so that lines can be compared. */
export function columnsOf(table: ColumnsOf): DataColumn<GapLine>[] {
	const { t, number } = table.words;
	const byId = optionalColumns(table);
	return [
		{ id: "number", header: t("report.column.number"), role: "aside", cell: ({ place }) => number(place) },
		{
			id: "gap",
			header: t("report.column.gap"),
			role: "head",
			sortBy: sortValues.gap,
			cell: (line) => <GapHead line={line} onToggle={table.onToggle} />,
		},
		...columnIds
			.filter((id) => table.shown.includes(id))
			.map((id): DataColumn<GapLine> => ({ id, header: t(columnNames[id]), ...sortingOf(id), ...byId[id] })),
	];
}

const fallsFirst: SortColumn[] = ["risk", "net", "severity", "changed"];

const sortingOf = (id: ColumnId) => (id === "tradeoffs" ? {} : { sortBy: sortValues[id], falling: fallsFirst.includes(id) });

function optionalColumns({
	words,
	people,
	onDecide,
}: ColumnsOf): Record<ColumnId, Pick<DataColumn<GapLine>, "cell" | "role" | "help">> {
	const { t } = words;
	return {
		risk: { cell: ({ gap }) => <RiskMark risk={gap.risk} /> },
		effort: { cell: ({ gap }) => <Effort gap={gap} /> },
		net: { help: <HelpLink topic="worth" />, cell: ({ gap }) => worthText(gap.net24, words) },
		tradeoffs: { role: "full", cell: ({ gap }) => <Tradeoffs gap={gap} /> },
		owner: {
			role: "wide",
			cell: (line) => <OwnerField line={line} people={people} onChange={(owner) => onDecide(line.id, { owner })} />,
		},
		due: { role: "wide", cell: (line) => <DueField line={line} onChange={(due) => onDecide(line.id, { due })} /> },
		severity: { cell: ({ gap }) => t(`severity.${gap.topSeverity}`) },
		confidence: {
			cell: ({ confidence }) => <Said text={confidence && t(`report.confidence.${confidence}`)} />,
		},
		treatment: { cell: ({ gap }) => <Treated gap={gap} /> },
		changed: { cell: ({ changed }) => words.moment(changed) || t("score.none") },
	};
}

const Said = ({ text }: { text: string | null }) => {
	const words = useWords();
	return text || <span className="soft">{words.t("common.notSaid")}</span>;
};

const Treated = ({ gap: { decision } }: { gap: GapRow }) => {
	const { t } = useWords();
	return decision.treatment ? t(`treatment.${decision.treatment}`) : <span className="soft">{t("report.treatment.open")}</span>;
};

const Effort = ({ gap }: { gap: GapRow }) => {
	const { t } = useWords();
	return (
		<>
			<div>{t(`effort.${effortLevel(gap.points)}`)}</div>
			<div className="soft small">{t("points", { n: gap.points })}</div>
		</>
	);
};

function Tradeoffs({ gap }: { gap: GapRow }) {
	const words = useWords();
	if (gap.tradeoffs.length === 0) return <span className="soft">{words.t("common.none")}</span>;
	return (
		<ul className="report-chips">
			{gap.tradeoffs.map((tradeoff) => (
				<li key={`${tradeoff.direction} ${tradeoff.pillar} ${tradeoff.id}`}>
					<TradeoffChip {...tradeoff} texts={words.lens} />
				</li>
			))}
		</ul>
	);
}

import type { ChecklistItem, Lens } from "../../domain/lens/lens.ts";
import type { Answer } from "../../domain/review/answer.ts";
import type { Status } from "../../domain/review/review.ts";
import type { Words } from "../../i18n/phrases.ts";
import { paths } from "../../paths.ts";
import type { DataColumn } from "../../ui/DataTable.tsx";
import { AnswerCell } from "./AnswerCell.tsx";
import { ConfidenceCell, DueCell, FlagCell, ItemCell, OwnerCell, SelectCell, StateCell } from "./cells.tsx";
import type { OverviewRow } from "./rows.ts";

export interface TableRow extends OverviewRow {
	selected: boolean;
}

/** Stays the same object from one keystroke to the next, so that rows which show the same are not drawn anew. */
export interface TableOf {
	/** Id of the review. */
	review: string;
	lens: Lens;
	words: Words;
	withPillar: boolean;
	/** Each question with its text beneath its title. */
	withText: boolean;
	/** Id of the list of participants. */
	people: string;
	onChange: (item: string, part: Partial<Answer>, group?: string) => void;
	/** Says a status of a requirement that a question asks for. */
	onSay: (item: string, requirement: string, status: Status) => void;
	onToggle: (item: string, range: boolean) => void;
}

/** The columns of the overview. */
export function columnsOf({
	review,
	lens,
	words,
	withPillar,
	withText,
	people,
	onChange,
	onSay,
	onToggle,
}: TableOf): DataColumn<TableRow>[] {
	const { t, moment } = words;
	const items = new Map<string, ChecklistItem>(lens.items.map((item) => [item.id, item]));
	const cell = (row: TableRow) => ({
		row,
		words,
		title: words.lens.items[row.item]?.title ?? row.item,
		onChange: (part: Partial<Answer>) => onChange(row.item, part),
	});
	return [
		{
			id: "select",
			header: t("overview.column.select"),
			quiet: true,
			cell: (row) => <SelectCell {...cell(row)} selected={row.selected} onToggle={(range) => onToggle(row.item, range)} />,
		},
		{ id: "number", header: t("overview.column.number"), role: "aside", cell: ({ number }) => words.number(number) },
		{
			id: "item",
			header: t("overview.column.item"),
			role: "head",
			cell: (row) => (
				<ItemCell
					{...cell(row)}
					text={withText ? (words.lens.items[row.item]?.question ?? "") : ""}
					to={paths.question(review, row.item)}
					withPillar={withPillar}
				/>
			),
		},
		{ id: "state", header: t("overview.column.state"), cell: (row) => <StateCell {...cell(row)} /> },
		{
			id: "answer",
			header: t("overview.column.answer"),
			role: "full",
			cell: (row) => {
				const item = items.get(row.item);
				const choose = (choice: Answer["choice"], group?: string) => onChange(row.item, { choice }, group);
				return item && <AnswerCell row={row} item={item} onChoose={choose} onSay={(id, status) => onSay(row.item, id, status)} />;
			},
		},
		{ id: "confidence", header: t("confidence.answer"), cell: (row) => <ConfidenceCell {...cell(row)} /> },
		{ id: "owner", header: t("questions.notes.owner"), cell: (row) => <OwnerCell {...cell(row)} people={people} /> },
		{ id: "due", header: t("questions.notes.due"), cell: (row) => <DueCell {...cell(row)} /> },
		{ id: "flag", header: t("overview.column.flag"), quiet: true, cell: (row) => <FlagCell {...cell(row)} /> },
		{
			id: "changed",
			header: t("overview.column.changed"),
			cell: ({ changed }) => <span className="soft">{moment(changed) || t("score.none")}</span>,
		},
	];
}

/** Whether two versions of a row show the same. */
export const isSameRow = (before: TableRow, after: TableRow): boolean =>
	(Object.keys(after) as (keyof TableRow)[]).every((key) => before[key] === after[key]);

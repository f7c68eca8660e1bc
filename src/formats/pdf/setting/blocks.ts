/** Sets the blocks of a report on the sheet: what they look like, what stays together, and how much room is between them. */
import type { Block, Entry, Labelled } from "../../../report/blocks.ts";
import { bareText, isSoft } from "../../../report/inline.ts";
import { beginPart, heading, labelled, listed, prose } from "../engine/blocks.ts";
import { colors } from "../engine/colors.ts";
import { type Paragraph, type Style, sizes } from "../engine/paragraph.ts";
import { endingTogether, type Row, stackHeight, together } from "../engine/row.ts";
import type { Sheet } from "../engine/sheet.ts";
import { entryHead } from "./entries.ts";
import { figureRows } from "./figures.ts";
import { paragraphOf } from "./inlines.ts";
import { labelledTableRows, tableRows } from "./tables.ts";

/** What belongs together stays on one page up to this height, in millimetres. */
const wholeGroup = 85;

/** Of longer ones the last two rows, up to this height. */
const lastRows = 35;

export interface Look {
	/** Of headings within a section. */
	heading?: { above: number; size: number };
	/** Whether headings are bookmarks. */
	isOutlined?: boolean;
}

/** Puts blocks on the sheet; `onEntry` is called after each gap and each question. */
export function setBlocks(sheet: Sheet, blocks: Block[], onEntry: () => void = () => {}): void {
	let opensPage = false;
	for (const [index, block] of blocks.entries()) {
		if (block.kind === "heading" && block.level === 2)
			beginPart(sheet, bareText(block.text), block.place, opensPage ? "newPage" : "anyPage");
		else sheet.add(...rowsAt(sheet, blocks, index, {}));
		opensPage = block.kind === "pageBreak";
		if (block.kind === "entry") onEntry();
	}
}

/** The rows of blocks within a section. */
export const rowsOf = (sheet: Sheet, blocks: Block[], look: Look = {}): Row[] =>
	blocks.flatMap((_, index) => rowsAt(sheet, blocks, index, look));

function rowsAt(sheet: Sheet, blocks: Block[], index: number, look: Look): Row[] {
	const block = blocks[index];
	const [before, after] = [blocks[index - 1], blocks[index + 1]];
	switch (block?.kind) {
		case "heading":
			return headingRows(sheet, block, look);
		case "paragraph": {
			const isRead = isTabular(after);
			return prose(sheet, [paragraphOf(block.text, roles[block.role])], {
				...(before?.kind === "heading" || before === undefined ? { above: 0 } : {}),
				keep: block.role === "intro" && isRead,
			});
		}
		case "list":
			return listed(
				sheet,
				block.items.map((item) => paragraphOf(item)),
			);
		case "labelled":
			return labelledRows(sheet, block, before);
		case "table":
			return block.label === undefined ? [...spaceAfter(before), ...tableRows(sheet, block)] : labelledTableRows(sheet, block);
		case "figure":
			return [...spaceAfter(before), ...figureRows(sheet, block)];
		case "entry":
			return entryRows(sheet, block);
		case "group":
			return groupRows(sheet, block.blocks, before?.kind === "group" ? 6 : 0);
		default:
			return [];
	}
}

const roles: Record<"body" | "intro" | "lead", Style> = {
	body: {},
	intro: { color: colors.soft },
	lead: { size: sizes.gap, bold: true },
};

const isTabular = (block: Block | undefined): boolean => block?.kind === "table" || block?.kind === "figure";

/** Space above a table, in which no page ends. */
const spaceAfter = (before: Block | undefined): Row[] => {
	if (before === undefined || before.kind === "heading") return [];
	return [{ cells: [], pad: isTabular(before) ? 4 : 1, keep: true }];
};

function headingRows(sheet: Sheet, { text }: Extract<Block, { kind: "heading" }>, look: Look): Row[] {
	const bookmark = { level: 2 as const, title: bareText(text) };
	const isOutlined = look.isOutlined ?? true;
	return heading(sheet, paragraphOf(text).inlines, { ...look.heading, ...(isOutlined ? { bookmark } : {}) });
}

function labelledRows(sheet: Sheet, { label, lines }: Labelled, before: Block | undefined): Row[] {
	const paragraphs = lines.map((line, index): Paragraph => {
		if (index === 0) return paragraphOf(line);
		return isSoft(line) ? paragraphOf(line, { size: sizes.small }) : paragraphOf(line, { above: 1 });
	});
	const isApart = before?.kind === "group" || before?.kind === "paragraph";
	return labelled(sheet, label, paragraphs, { goesOn: before?.kind === "labelled", ...(isApart ? { above: 3 } : {}) });
}

/** Its first rows stay with its head; all of it where it is short. */
function entryRows(sheet: Sheet, entry: Entry): Row[] {
	const head = entryHead(sheet, entry);
	const [first, ...rest] = rowsOf(sheet, entry.blocks);
	const rows = [...head, ...(first ? [{ ...first, keep: true }] : []), ...rest];
	return together(endingTogether(rows, lastRows), wholeGroup);
}

function groupRows(sheet: Sheet, blocks: Block[], above: number): Row[] {
	const rows = rowsOf(sheet, blocks).map((row, index) => (index === 0 && above > 0 ? { ...row, above } : row));
	const isTable = blocks.every(isTabular);
	if (isTable) return together(rows, wholeGroup);
	return stackHeight(rows) > wholeGroup ? endingTogether(rows, lastRows) : together(rows, wholeGroup);
}

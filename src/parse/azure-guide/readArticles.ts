/** Core checklists and tradeoff articles of the pillars. */
import type { RootContent, TableRow } from "mdast";
import type { CoreRow, GuideTradeoff } from "./azureGuide.ts";
import { draftOf, titleLengths } from "./entries.ts";
import { lineOf, linksOf, textOf } from "./nodeText.ts";
import { boldStart } from "./sectionsAfter.ts";

/** Such as RE:05; a cell may name it twice, each time with another page. */
const code = /^[A-Z]{2}:\d{2}\b/;

/** The rows of every table that names a code in one cell and says in the next what it asks for. */
export const coreRowsIn = (blocks: readonly RootContent[]): CoreRow[] =>
	blocks.flatMap((block) => (block.type === "table" ? block.children.flatMap(coreRowOf) : []));

function coreRowOf(row: TableRow): CoreRow[] {
	const at = row.children.findIndex((cell) => code.test(lineOf(cell)));
	const [named, said] = at < 0 ? [] : row.children.slice(at);
	if (!named || !said) return [];
	const { lead } = draftOf(said.children, [said], titleLengths.item, null);
	const [found = ""] = code.exec(lineOf(named)) ?? [];
	return [{ code: found, title: lead, text: textOf([said]), links: linksOf([named, said]) }];
}

const mark = /^tradeoff\s*:\s*/i;

/** Callouts: quotes that begin with a bold "Tradeoff: …", each with what follows up to the next one or a heading. */
export function calloutsIn(blocks: readonly RootContent[]): GuideTradeoff[] {
	const found: { title: string; under: string; blocks: RootContent[] }[] = [];
	let under = "";
	let isOpen = false;
	for (const block of blocks) {
		const title = block.type === "blockquote" ? boldStart(block.children.find((child) => child.type === "paragraph")) : null;
		if (block.type === "heading") [under, isOpen] = [lineOf(block), false];
		else if (title !== null && mark.test(title)) {
			found.push({ title: title.replace(mark, ""), under, blocks: [block] });
			isOpen = true;
		} else if (isOpen) found.at(-1)?.blocks.push(block);
	}
	return found.map(({ blocks: own, ...callout }) => ({ ...callout, text: textOf(own) }));
}

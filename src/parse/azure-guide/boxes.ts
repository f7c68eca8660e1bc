/** Checklist boxes: quotes that begin with a sign of the origin's page builder. */
import type { BlockContent, Blockquote, Code, ListItem, RootContent, Table } from "mdast";
import { type Draft, draftOf, titleLengths } from "./entries.ts";
import { lineOf } from "./nodeText.ts";

const sign = /^\[!div\s+class\s*=\s*["“”']?\s*checklist\s*["“”']?\s*\]/i;

/** Boxes of other kinds, and notes, begin with a sign of their own. */
const otherSign = /^\[!\w+/;

const startOf = (quote: Blockquote): string => {
	const [first] = quote.children;
	return first?.type === "paragraph" ? lineOf(first) : "";
};

/** Whether a block is a quote that begins a checklist. */
export const isBox = (block: RootContent | undefined): block is Blockquote =>
	block?.type === "blockquote" && sign.test(startOf(block));

/** The box that begins at a place, with the quotes and stray lines by which it is broken, and how many blocks that are. */
export function boxAt(blocks: readonly RootContent[], at: number): { parts: RootContent[]; length: number } {
	const parts: RootContent[] = [];
	let end = at;
	for (let next = at; next < blocks.length; next += 1) {
		const block = blocks[next];
		if (!block || (next > at && !continues(block))) break;
		parts.push(block);
		if (block.type === "blockquote") end = next;
	}
	return { parts: parts.slice(0, end - at + 1), length: end - at + 1 };
}

/** A quote without a sign, or a line that lost its own: only what stands between two parts of one box counts. */
const continues = (block: RootContent): boolean =>
	block.type === "blockquote" ? !otherSign.test(startOf(block)) : ["paragraph", "table", "code", "html"].includes(block.type);

/** The items of a box: bullets at its outermost level. What stands beside them belongs to the one before. */
export function itemsIn(parts: readonly RootContent[], group: string | null): Draft[] {
	const items: ListItem[] = [];
	const addTo = (more: ListItem["children"]) => {
		const last = items.pop();
		if (last) items.push({ ...last, children: [...last.children, ...more] });
	};
	for (const block of parts.flatMap(blocksIn)) {
		if (block.type === "list") items.push(...block.children);
		else if (block.type !== "paragraph" || !sign.test(lineOf(block))) addTo([block]);
	}
	return items.map((item) => itemOf(item, group)).filter(({ text }) => text !== "");
}

/** What a quote holds, or a block that stands between two of them. */
function blocksIn(part: RootContent): BlockContent[] {
	const own = part.type === "blockquote" ? part.children : [part];
	return own.filter((block) => block.type === "list" || block.type === "paragraph" || isHeld(block));
}

const isHeld = (block: RootContent): block is Table | Code | Blockquote =>
	block.type === "table" || block.type === "code" || block.type === "blockquote";

function itemOf(item: ListItem, group: string | null): Draft {
	const [first] = item.children;
	return draftOf(first?.type === "paragraph" ? first.children : [], item.children, titleLengths.item, group);
}

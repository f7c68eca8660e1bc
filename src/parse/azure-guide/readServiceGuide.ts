/** Service guides, and guides by design area, which have the same tables: pillars with their boxes and tables. */
import type { RootContent, Table } from "mdast";
import { keyMaker, slugOf } from "../foreign/keys.ts";
import type { Warn } from "../foreign/warning.ts";
import type { GuideHead, GuideRecommendation, GuideSection, ServiceGuide } from "./azureGuide.ts";
import { boxAt, isBox, itemsIn } from "./boxes.ts";
import { type Draft, draftOf, titleLengths, withKeys } from "./entries.ts";
import { lineOf, textOf } from "./nodeText.ts";
import { isRecommendationHead, pillarNamed } from "./pillarNames.ts";
import { readAfter } from "./sectionsAfter.ts";

/** A table headed Recommendation and Benefit. */
export const isRecommendations = (block: RootContent | undefined): block is Table =>
	block?.type === "table" && isRecommendationHead((block.children[0]?.children ?? []).map((cell) => lineOf(cell)));

interface Part {
	name: string;
	blocks: RootContent[];
}

/** The text before the first heading of the second level, and each such heading with what follows; of a level deeper where pillars stand there alone. */
function partsOf(blocks: readonly RootContent[], title: string): Part[] {
	const parts: Part[] = [{ name: title, blocks: [] }];
	const deepest = Math.max(2, Math.min(...blocks.flatMap((block) => pillarDepth(block) ?? [])));
	for (const block of blocks) {
		const depth = pillarDepth(block);
		if (block.type === "heading" && (block.depth === 2 || (depth !== null && depth <= deepest))) {
			parts.push({ name: lineOf(block), blocks: [] });
		} else parts.at(-1)?.blocks.push(block);
	}
	return parts;
}

/** The level of a heading that names a pillar. */
const pillarDepth = (block: RootContent): number | null =>
	block.type === "heading" && pillarNamed(lineOf(block)) ? block.depth : null;

/** A guide from its blocks; it holds at least one box or table. */
export function readServiceGuide(blocks: readonly RootContent[], head: GuideHead, warn: Warn): ServiceGuide {
	const parts = partsOf(blocks, head.title);
	const keyOf = keyMaker();
	const sections = joined(parts).flatMap((part) => sectionOf(part, keyOf, warn));
	noteMissing(sections, warn);
	return { kind: "guide", ...head, ...readAfter(parts), sections };
}

/** Parts of one pillar are one, as one box may be; the place is that of the first. */
function joined(parts: Part[]): Part[] {
	const byName = new Map<string, Part>();
	for (const { name, blocks } of parts) {
		const known = byName.get(pillarNamed(name) ?? name);
		if (known) known.blocks.push(...blocks);
		else byName.set(pillarNamed(name) ?? name, { name, blocks: [...blocks] });
	}
	return [...byName.values()];
}

/** A pillar always; any other part where it has a box or a table. */
function sectionOf({ name, blocks }: Part, keyOf: (id: string) => string, warn: Warn): GuideSection[] {
	const pillar = pillarNamed(name);
	const { items, rows } = readBlocks(blocks);
	if (items.length + rows.length === 0) return [];
	const called = pillar ?? name;
	const key = keyOf(slugOf(called));
	for (const row of rows) if (row.benefit === "") warn("noBenefit", called, {});
	for (const item of items) if (item.lead === null) warn("noLead", called, {});
	return [
		{
			key,
			name: called,
			pillar,
			items: withKeys(`${key}-item`, items, keyOf),
			recommendations: withKeys(`${key}-row`, rows, keyOf),
		},
	];
}

type Row = Draft & Pick<GuideRecommendation, "benefit">;

/** Boxes and tables in their order; where there are several of a kind, each with the name that stands before it. */
function readBlocks(blocks: readonly RootContent[]): { items: Draft[]; rows: Row[] } {
	const count = (is: (block: RootContent | undefined) => boolean) => blocks.filter(is).length;
	const [severalBoxes, severalTables] = [count(isBox) > 1, count(isRecommendations) > 1];
	const [items, rows]: [Draft[], Row[]] = [[], []];
	let name: string | null = null;
	for (let at = 0; at < blocks.length; at += 1) {
		const block = blocks[at];
		name = nameIn(block) ?? name;
		if (isRecommendations(block)) rows.push(...rowsIn(block, severalTables ? name : null));
		if (!isBox(block)) continue;
		const { parts, length } = boxAt(blocks, at);
		items.push(...itemsIn(parts, severalBoxes ? name : null));
		at += length - 1;
	}
	return { items, rows };
}

/** A heading, or a line that is bold as a whole. */
function nameIn(block: RootContent | undefined): string | null {
	if (block?.type === "heading") return lineOf(block);
	const [only, ...more] = block?.type === "paragraph" ? block.children : [];
	return only?.type === "strong" && more.length === 0 ? lineOf(only).replace(/:$/, "") : null;
}

function rowsIn(table: Table, group: string | null): Row[] {
	const rows = table.children.slice(1).map((row): Row => {
		const [first, second] = row.children;
		const draft = draftOf(first?.children ?? [], first ? [first] : [], titleLengths.recommendation, group);
		return { ...draft, benefit: second ? textOf([second]) : "" };
	});
	return rows.filter(({ text, benefit }) => text !== "" || benefit !== "");
}

/** Of a guide by pillars, those without a box or a table. */
function noteMissing(sections: readonly GuideSection[], warn: Warn): void {
	for (const { pillar, name, items, recommendations } of sections) {
		if (pillar && items.length === 0) warn("noBox", name, {});
		if (pillar && recommendations.length === 0) warn("noTable", name, {});
	}
}

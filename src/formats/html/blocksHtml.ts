import type { Block, Entry, Labelled, Table } from "../../report/blocks.ts";
import type { Inline } from "../../report/inline.ts";
import { chartHtml } from "./chart.ts";
import { escaped } from "./escape.ts";
import { inlineHtml } from "./inlineHtml.ts";
import { filterMarks, type Setting } from "./setting.ts";
import { tableHtml } from "./tableHtml.ts";

type LabelledTable = Table & { label: string };

/** Blocks as HTML; `section` names the part they stand in. */
export function blocksHtml(blocks: Block[], setting: Setting, section: string): string {
	const runs = runsOf(blocks.flatMap((block) => (block.kind === "group" ? block.blocks : [block])));
	return runs
		.map((run) => (Array.isArray(run) ? labelsHtml(run, setting) : blockHtml(run, setting, section)))
		.filter((html) => html !== "")
		.join("\n");
}

const isLabelled = (block: Block): block is Labelled | LabelledTable =>
	block.kind === "labelled" || (block.kind === "table" && block.label !== undefined);

/** Labelled blocks that follow each other are one list of them. */
function runsOf(blocks: Block[]): (Block | (Labelled | LabelledTable)[])[] {
	const runs: (Block | (Labelled | LabelledTable)[])[] = [];
	for (const block of blocks) {
		const last = runs.at(-1);
		if (!isLabelled(block)) runs.push(block);
		else if (Array.isArray(last)) last.push(block);
		else runs.push([block]);
	}
	return runs;
}

function blockHtml(block: Block, setting: Setting, section: string): string {
	const inline = (text: Inline) => inlineHtml(text, setting);
	switch (block.kind) {
		case "heading":
			return headingHtml(block, setting);
		case "paragraph":
			return `<p${block.role === "body" ? "" : ` class="${block.role}"`}>${inline(block.text)}</p>`;
		case "list":
			return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
		case "table":
			return tableHtml(block, setting, section);
		case "figure":
			return [...chartHtml(block), tableHtml(block.table, setting, section)].join("\n");
		case "entry":
			return entryHtml(block, setting);
		default:
			return "";
	}
}

/** A heading, with an id where something leads to it. */
export function headingHtml({ level, text, place }: Extract<Block, { kind: "heading" }>, setting: Setting): string {
	const id = place && setting.ids.get(place);
	return `<h${level}${id ? ` id="${id}"` : ""}>${inlineHtml(text, setting)}</h${level}>`;
}

const labelsHtml = (run: (Labelled | LabelledTable)[], setting: Setting): string =>
	`<dl>${run
		.map((one) => {
			const said = one.kind === "table" ? tableHtml(one, setting, one.label) : linesHtml(one.lines, setting);
			return `<div><dt>${escaped(one.label)}</dt><dd>${said}</dd></div>`;
		})
		.join("")}</dl>`;

const linesHtml = (lines: Inline[], setting: Setting): string =>
	lines.length === 1
		? lines.map((line) => inlineHtml(line, setting)).join("")
		: lines.map((line) => `<p>${inlineHtml(line, setting)}</p>`).join("");

function entryHtml({ place, mark, title, aside, lines, blocks }: Entry, setting: Setting): string {
	const id = setting.ids.get(place);
	const beside = aside.parts.length > 0 ? [`<p class="aside">${inlineHtml(aside, setting)}</p>`] : [];
	const said = lines.map((line) => `<p>${inlineHtml(line, setting)}</p>`);
	return [
		`<article class="entry" aria-labelledby="${id}"${filterMarks(place, setting)}>`,
		`<h4 id="${id}"><span class="soft">${escaped(mark)}</span> ${escaped(title)}</h4>`,
		...beside,
		...said,
		blocksHtml(blocks, setting, `${mark} ${title}`),
		"</article>",
	].join("\n");
}

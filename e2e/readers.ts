/** What a report says of itself, read from the screen, from the PDF's text and from the Markdown, in one shape to be compared. */
import type { Locator, Page } from "@playwright/test";
import { plainText, readPdf } from "../src/formats/pdf/read/readPdf.ts";
import { readMarkdown } from "../src/testing/readMarkdown.ts";
import { lens, texts } from "./journey.ts";

export interface ReadGap {
	number: number;
	title: string;
	risk: string;
	/** Class and points, such as "Medium 3 points". */
	effort: string;
	net: string;
	/** Such as "−2 Cost", sorted. */
	tradeoffs: string[];
}

export interface ReadPillar {
	name: string;
	score: string;
	band: string;
}

const words = texts.en;
const shortNames = new Map(lens.pillars.map(({ id }) => [words.pillars[id]?.short ?? id, id]));
const fullNames = new Map(lens.pillars.map(({ id }) => [words.pillars[id]?.name ?? id, id]));

/** "takes from Cost, strength 2 of 3" as "−2 cost-optimization". */
function tradeoffOf(told: string): string {
	const found = /(gives to|takes from) (.+), strength (\d) of 3/.exec(told);
	if (!found) throw new Error(`not a tradeoff: ${told}`);
	const [, direction, name = "", strength] = found;
	return `${direction === "gives to" ? "+" : "−"}${strength} ${shortNames.get(name) ?? fullNames.get(name) ?? name}`;
}

interface ReadRow {
	cells: string[];
	/** Of the button that unfolds it, if it has one. */
	title: string;
	/** Of each cell, the texts of its list. */
	lists: string[][];
}

/** All rows of a table at once: asked cell by cell, a long table takes minutes. */
const rowsOf = (table: Locator): Promise<ReadRow[]> =>
	table.locator("tbody tr").evaluateAll((rows) =>
		rows.map((row) => {
			const cells = [...row.querySelectorAll<HTMLElement>(":scope > :is(th, td)")];
			return {
				cells: cells.map((cell) =>
					(cell.querySelector<HTMLElement>(".in-place-text") ?? cell).innerText.replace(/\s+/g, " ").trim(),
				),
				title: row.querySelector("button[aria-expanded]")?.textContent ?? "",
				lists: cells.map((cell) => [...cell.querySelectorAll("li:not([aria-hidden])")].map((entry) => entry.textContent ?? "")),
			};
		}),
	);

/** The rows of the gap table, in its order; a risk stands above its gaps. Of tradeoffs, the prices. */
export async function gapsOnScreen(page: Page): Promise<ReadGap[]> {
	const rows = await rowsOf(page.getByRole("table", { name: "Gaps", exact: true }));
	let risk = "";
	return rows.flatMap(({ cells, title, lists }) => {
		if (title === "") {
			risk = (cells[0] ?? "").replace(/ risk .*/, "");
			return [];
		}
		const [, number, , , , effort = "", net = ""] = cells;
		return {
			number: Number(number),
			title: plainText(title),
			risk,
			effort: `${effort} ${effort.endsWith(" 1") ? "point" : "points"}`,
			net: withoutZeros(net),
			tradeoffs: (lists[7] ?? []).map(tradeoffOf).toSorted(),
		};
	});
}

/** "1.50" as "1.5". */
const withoutZeros = (figure: string): string => figure.replace(/\.?0+$/, "");

/** A gap without what it gives: the list on the screen tells prices alone. */
export const withPrices = (gap: ReadGap): ReadGap => ({
	...gap,
	tradeoffs: gap.tradeoffs.filter((tradeoff) => tradeoff.startsWith("−")),
});

export async function pillarsOnScreen(page: Page): Promise<ReadPillar[]> {
	const rows = await rowsOf(page.getByRole("table", { name: "Pillar by pillar" }));
	return rows.map(({ cells: [name = "", score = "", band = ""] }) => ({ name, score, band }));
}

export interface MarkdownReport {
	gaps: ReadGap[];
	pillars: ReadPillar[];
	/** Everything it says, as one text. */
	text: string;
}

/** The tables of the Markdown export, by a parser that knows nothing of how it was written. */
export function readMarkdownReport(markdown: string): MarkdownReport {
	const { blocks } = readMarkdown(markdown);
	const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
	const gapRows = tables.find(({ head }) => head.includes("Worth left"))?.rows ?? [];
	const pillarRows = tables.find(({ head }) => head.includes("Band"))?.rows ?? [];
	const said = blocks.map((block) => {
		if (block.kind === "table") return block.rows.flat().join(" ");
		return block.kind === "list" ? block.items.join(" ") : block.text;
	});
	return {
		gaps: gapRows.map(([number = "", told = "", risk = "", effort = "", net = ""]) => {
			const [title = "", , price = ""] = told.split("\n");
			return {
				number: Number(number),
				title,
				risk: risk.replace(" risk", ""),
				effort: effort.replace("\n", " "),
				net: withoutZeros(net),
				tradeoffs: price
					.split(/ (?=[−+]\d )/)
					.filter(Boolean)
					.map(signed)
					.toSorted(),
			};
		}),
		pillars: pillarRows.map(([name = "", score = "", band = ""]) => ({
			name: name.split("\n")[0] ?? "",
			score,
			band: band.split(" · ")[0] ?? "",
		})),
		text: plainText(said.join(" ")),
	};
}

/** "−2 Cost" as "−2 cost-optimization". */
function signed(told: string): string {
	const [amount = "", ...name] = told.split(" ");
	return `${amount} ${shortNames.get(name.join(" ")) ?? name.join(" ")}`;
}

export interface ReadReport {
	text: string;
	pages: number;
	bookmarks: string[];
	/** Each gap of the list as the PDF's own section tells it. */
	gap: (wanted: ReadGap) => { section: string; tradeoffs: string[] };
}

/** The PDF's text by pdf.js, cut into the sections of its gaps. */
export async function readReportPdf(bytes: Uint8Array): Promise<ReadReport> {
	const file = await readPdf(bytes);
	const text = plainText(file.text);
	const heading = ({ number, title, risk }: ReadGap) => `${number} ${title} ${risk} risk`;
	return {
		text,
		pages: file.pages.length,
		bookmarks: file.bookmarks.map(({ title }) => title),
		gap: (wanted) => {
			const start = text.lastIndexOf(heading(wanted));
			if (start < 0) throw new Error(`the PDF has no section "${heading(wanted)}"`);
			const rest = text.slice(start);
			const end = rest.search(/ Question (Reliability|Security|Cost|Operations|Performance) \d/);
			const section = end < 0 ? rest : rest.slice(0, end);
			const told = section.match(/(gives to|takes from) [\w ]+, strength \d of 3/g) ?? [];
			return { section, tradeoffs: told.map(tradeoffOf).toSorted() };
		},
	};
}

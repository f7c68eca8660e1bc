/** Sets the blocks of a report as Markdown that reads well on GitHub and Azure DevOps: every sign of somebody's text only a sign. */
import type { Block, Entry, Labelled, Table } from "../report/blocks.ts";
import { bareText, directionSign, type Inline, isSoft, joined, type Part, rich } from "../report/inline.ts";
import { type Place, sectionAt } from "../report/places.ts";
import { webAddress } from "./webAddress.ts";

/** Each character as a number: what no parser trims, splits on or reads as structure. */
const asNumbers = (found: string) => [...found].map((character) => `&#${character.codePointAt(0)};`).join("");

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "[": "&#91;", "]": "&#93;" };

/** GitHub makes pings, links, emoji and formulas of plain text after parsing, so no backslash helps: an empty element parts the signs. */
const parted = "<span></span>";

/** What text must not say raw, and how it is written instead. The first that fits wins. */
const rules: [pattern: RegExp, write: (found: string) => string][] = [
	// Parsers trim the edges of a line.
	[/^\s+|\s+$/, asNumbers],
	// One line throughout: nothing inside a text can begin a block or end a table row.
	[/\n/, () => "<br>"],
	[/[^\S\n ]/, asNumbers],
	[/[&<>|[\]]/, (found) => entities[found] ?? found],
	// Markers of lists, rules and underlines at the start; "1." and "1)" too.
	[/^[-+](?=[\s-]|$)|^=/, (found) => `\\${found}`],
	[/^\d+(?=[.)](?:\s|$))/, (found) => `${found}\\`],
	// References to issues and work items (#1, GH-1), pull requests (!1), people and addresses (@), formulas ($).
	[/#(?=\w)|!(?=\d|$)|\$/, (found) => `\\${found}${parted}`],
	[/GH-(?=\d)|@(?=\w)|www(?=\.)/, (found) => `${found}${parted}`],
	// Web addresses, :emoji:, and ::: that opens a block on Azure DevOps.
	[/:(?=\/\/|[\w+-]+:)|^:/, (found) => `\\${found}${parted}`],
	[/[\\`*_{}~^#]/, (found) => `\\${found}`],
];

const anyRule = new RegExp(rules.map(([pattern]) => `(${pattern.source})`).join("|"), "gi");

/** Line breaks of every system (slides use U+000B) as one; other controls, which no document may hold, as the replacement sign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const cleaned = (text: string) => text.replace(/\r\n?|[\v\f]/g, "\n").replace(/[\0-\x08\x0e-\x1f\x7f]/g, "\uFFFD");

/** Somebody's text as Markdown that reads back letter by letter, on one line. */
const escaped = (text: string): string =>
	cleaned(text).replace(anyRule, (found: string, ...groups: unknown[]) => {
		const rule = rules[groups.slice(0, rules.length).findIndex((group) => group !== undefined)];
		return rule ? rule[1](found) : found;
	});

/** The addresses of the places that a document holds, as both hosts give them to headings. */
type Addresses = Map<Place, string>;

/** Inline text as Markdown, safe to print anywhere: one line, no raw pipe. What leads to a place that has no address is plain text. */
export function inlineMarkdown({ parts }: Inline, addresses: Addresses = new Map()): string {
	const isStrong = (part: Part | undefined) =>
		part !== undefined && "tone" in part && (part.tone === "strong" || part.tone === "alert");
	return parts
		.map((part, index) => {
			const opens = isStrong(part) && !isStrong(parts[index - 1]);
			const closes = isStrong(part) && !isStrong(parts[index + 1]);
			return `${opens ? "**" : ""}${partMarkdown(part, addresses)}${closes ? "**" : ""}`;
		})
		.join("");
}

function partMarkdown(part: Part, addresses: Addresses): string {
	switch (part.kind) {
		case "text":
			return escaped(part.text);
		case "mark":
			return part.text.replaceAll("\n", "<br>");
		case "code":
			return code(part.text);
		case "link":
			return webLink(part.label, part.address);
		case "reference": {
			const address = addressOf(part.to, addresses);
			const label = inlineMarkdown(part.label, addresses);
			return address === undefined ? label : `[${label}](#${address})`;
		}
		case "pillar":
			return escaped(part.name);
		case "risk":
			return escaped(part.word);
		case "tradeoff":
			return escaped(`${directionSign(part.direction)}${part.strength} ${part.name}`);
		case "tick":
			return "☐";
		case "page":
			return "";
	}
}

/** A row of a table has no address of its own: its section has. */
const addressOf = (place: Place, addresses: Addresses): string | undefined =>
	addresses.get(place) ?? (place.startsWith("listed:") ? addresses.get(sectionAt(place)) : undefined);

/** Signs that a code span cannot hold everywhere make it plain text. */
const code = (text: string): string => (/^(?!\s)[^`|\p{C}\u2028\u2029]+(?<!\s)$/u.test(text) ? `\`${text}\`` : escaped(text));

/** Every sign of the address is encoded that could end the link or a table cell. */
function webLink(label: string, address: string): string {
	const target = webAddress(address)
		?.replace(/[\s()<>[\]|\\`*_~$]/g, encode)
		.replaceAll("&", "&amp;");
	return target ? `[${escaped(label)}](${target})` : escaped(label);
}

const encode = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** Blocks apart by an empty line, as every parser wants them. */
export function setMarkdown(blocks: Block[]): string {
	const addresses = addressesIn(blocks);
	return `${blocks
		.flatMap((block) => blockMarkdown(block, addresses))
		.flat()
		.join("\n\n")}\n`;
}

/** GitHub and Azure DevOps name a heading by its text, and drop any other name: of plain letters, digits and spaces, and standing once. */
function addressesIn(blocks: Block[]): Addresses {
	const headings = headingsOf(blocks);
	const names = headings.map(({ text }) => text.toLowerCase().replaceAll(" ", "-"));
	const isNamed = (text: string, index: number) =>
		/^[a-z0-9 -]+$/i.test(text) && names.indexOf(names[index] ?? "") === names.lastIndexOf(names[index] ?? "");
	return new Map(
		headings.flatMap(({ place, text }, index) => (place && isNamed(text, index) ? [[place, names[index] ?? ""] as const] : [])),
	);
}

const headingsOf = (blocks: Block[]): { text: string; place: Place | undefined }[] =>
	blocks.flatMap((block) => {
		if (block.kind === "heading") return [{ text: bareText(block.text), place: block.place }];
		if (block.kind !== "entry") return [];
		return [
			{ text: block.name, place: block.place },
			{ text: bareText(joined([block.title, block.aside])), place: undefined },
		];
	});

function blockMarkdown(block: Block, addresses: Addresses): string[] {
	const inline = (text: Inline) => inlineMarkdown(text, addresses);
	switch (block.kind) {
		case "heading":
			return [`${"#".repeat(block.level)} ${inline(block.text)}`];
		case "paragraph":
			return [inline(block.text)];
		case "list":
			return [listMarkdown(block.items, addresses)];
		case "labelled":
			return labelledMarkdown(block, addresses);
		case "table":
			return tableMarkdown(block, addresses);
		case "figure":
			return tableMarkdown(block.table, addresses);
		case "entry":
			return entryMarkdown(block, addresses);
		case "group":
			return block.blocks.flatMap((inner) => blockMarkdown(inner, addresses));
		case "pageBreak":
			return [];
	}
}

const listMarkdown = (items: Inline[], addresses: Addresses): string =>
	items.map((item) => `- ${inlineMarkdown(item, addresses)}`).join("\n");

/** A single line beside its label, more of them as a list; a soft line goes on with the item before it. */
function labelledMarkdown({ label, lines }: Labelled, addresses: Addresses): string[] {
	const items: Inline[] = [];
	for (const line of lines) {
		const before = items.at(-1);
		if (before && isSoft(line)) items[items.length - 1] = joined([before, line], "\n");
		else items.push(line);
	}
	const [only, ...more] = items;
	if (only && more.length === 0) return [inlineMarkdown(rich`**${label}:** ${only}`, addresses)];
	return [inlineMarkdown(rich`**${label}:**`), listMarkdown(items, addresses)];
}

/** The heading is a bare name, so that links to it work everywhere; the title is the heading below it, so that an outline tells it. */
function entryMarkdown({ name, title, aside, lines, blocks }: Entry, addresses: Addresses): string[] {
	return [
		`#### ${escaped(name)}`,
		`##### ${inlineMarkdown(joined([title, aside]), addresses)}`,
		...lines.map((line) => inlineMarkdown(line, addresses)),
		...blocks.flatMap((block) => blockMarkdown(block, addresses)),
	];
}

function tableMarkdown({ label, columns, rows }: Table, addresses: Addresses): string[] {
	const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
	const rules = { text: "---", risk: "---", figure: "---:", field: ":---:" };
	const cells = rows.map((row) => row.cells.map((lines) => inlineMarkdown(joined(lines, "\n"), addresses)));
	const heads = columns.map(({ head }) => escaped(head));
	const table = [heads, columns.map(({ role }) => rules[role]), ...cells].map(line).join("\n");
	return label === undefined ? [table] : [inlineMarkdown(rich`**${label}:**`), table];
}

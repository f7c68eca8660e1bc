/** A document as Markdown that reads well on GitHub and Azure DevOps: every sign of somebody's text only a sign. */
import type { Block } from "./blocks.ts";
import { headingName, type Inline, type Part, webAddress } from "./inline.ts";

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

/** Inline text as Markdown, safe to print anywhere: one line, no raw pipe. */
export function inlineMarkdown({ parts }: Inline): string {
	const isStrong = (part: Part | undefined) => part !== undefined && "strong" in part && part.strong;
	return parts
		.map((part, index) => {
			const opens = isStrong(part) && !isStrong(parts[index - 1]);
			const closes = isStrong(part) && !isStrong(parts[index + 1]);
			return `${opens ? "**" : ""}${partMarkdown(part)}${closes ? "**" : ""}`;
		})
		.join("");
}

function partMarkdown(part: Part): string {
	switch (part.kind) {
		case "text":
			return escaped(part.text);
		case "mark":
			return part.text.replaceAll("\n", "<br>");
		case "code":
			return code(part.text);
		case "webLink":
			return webLink(part.label, part.address);
		case "headingLink":
			return `[${inlineMarkdown(part.label)}](#${headingName(part.heading)})`;
	}
}

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
export const documentMarkdown = (blocks: Block[]): string => `${blocks.map(blockMarkdown).join("\n\n")}\n`;

function blockMarkdown(block: Block): string {
	switch (block.kind) {
		case "heading":
			return `${"#".repeat(block.level)} ${inlineMarkdown(block.text)}`;
		case "paragraph":
			return inlineMarkdown(block.text);
		case "list":
			return block.items.map((item) => `- ${inlineMarkdown(item)}`).join("\n");
		case "table":
			return tableMarkdown(block);
		case "gap":
			return block.blocks.map(blockMarkdown).join("\n\n");
	}
}

function tableMarkdown({ head, rows, right }: Extract<Block, { kind: "table" }>): string {
	const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
	const rule = head.map((_, column) => (right.includes(column) ? "---:" : "---"));
	return [head.map(inlineMarkdown), rule, ...rows.map((row) => row.map(inlineMarkdown))].map(line).join("\n");
}

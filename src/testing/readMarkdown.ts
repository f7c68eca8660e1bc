/** For tests: an independent reader. A GFM parser's tokens as plain text; whatever a writer of plain text must never cause throws. */
import { lexer, type Token, type Tokens } from "marked";

export type ReadBlock =
	| { kind: "heading"; level: number; text: string }
	| { kind: "paragraph"; text: string }
	| { kind: "list"; items: string[] }
	| { kind: "table"; head: string[]; rows: string[][] };

export interface ReadDocument {
	blocks: ReadBlock[];
	links: { text: string; href: string }[];
}

/** The blocks of a document with their text as a reader sees it, and its links. */
export function readMarkdown(markdown: string): ReadDocument {
	const links: ReadDocument["links"] = [];
	const text = (tokens: Token[] | undefined): string => (tokens ?? []).map(inlineText).join("");
	const inlineText = (token: Token): string => {
		switch (token.type) {
			case "text":
				return "tokens" in token ? text(token.tokens) : decoded(token.text);
			case "escape":
				return decoded(token.raw.slice(1));
			case "codespan":
				return token.raw.slice(1, -1);
			case "strong":
				return text(token.tokens);
			case "link":
				links.push({ text: text(token.tokens), href: token.href });
				return text(token.tokens);
			case "html":
				return htmlText(token.raw);
			default:
				throw new Error(`unexpected ${token.type}: ${token.raw}`);
		}
	};
	const cells = (row: Tokens.TableCell[]) => row.map((cell) => text(cell.tokens));
	const block = (token: Token): ReadBlock[] => {
		switch (token.type) {
			case "space":
				return [];
			case "heading":
				return [{ kind: "heading", level: token.depth, text: text(token.tokens) }];
			case "paragraph":
				return [{ kind: "paragraph", text: text(token.tokens) }];
			case "list":
				return [{ kind: "list", items: (token as Tokens.List).items.map((item) => itemText(item, text)) }];
			case "table": {
				const { header, rows } = token as Tokens.Table;
				return [{ kind: "table", head: cells(header), rows: rows.map(cells) }];
			}
			default:
				throw new Error(`unexpected ${token.type}: ${token.raw}`);
		}
	};
	return { blocks: lexer(markdown, { gfm: true }).flatMap(block), links };
}

function itemText(item: Tokens.ListItem, text: (tokens: Token[]) => string): string {
	if (item.task || item.tokens.some(({ type }) => type !== "text")) throw new Error(`unexpected item: ${item.raw}`);
	return text(item.tokens);
}

/** The only HTML a writer may use: line breaks, and empty elements that part two signs. */
function htmlText(raw: string): string {
	if (raw === "<br>") return "\n";
	if (raw === "<span>" || raw === "</span>") return "";
	throw new Error(`unexpected HTML: ${raw}`);
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">" };

/** Character references, as a browser reads them. */
const decoded = (text: string): string =>
	text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
		code ? String.fromCodePoint(Number(code)) : (named[name ?? ""] ?? whole),
	);

type Table = Extract<ReadBlock, { kind: "table" }>;
const isTable = (block: ReadBlock): block is Table => block.kind === "table";
/** The rows of the first table. */
export const cellsOf = (blocks: ReadBlock[]): string[][] => blocks.find(isTable)?.rows ?? [];

/** Blocks from the heading of this text to the next of its level or above. */
export function section(blocks: ReadBlock[], title: string): ReadBlock[] {
	const start = blocks.findIndex((block) => block.kind === "heading" && block.text === title);
	const head = blocks[start];
	if (head?.kind !== "heading") throw new Error(`no heading ${title}`);
	const rest = blocks.slice(start + 1);
	const end = rest.findIndex((block) => block.kind === "heading" && block.level <= head.level);
	return end < 0 ? rest : rest.slice(0, end);
}

/** Paragraphs, and the items of lists. */
export const lines = (blocks: ReadBlock[]): string[] =>
	blocks.flatMap((block) => (block.kind === "list" ? block.items : block.kind === "paragraph" ? [block.text] : []));

/** A number as it is written in either language. */
export const numberIn = (text: string): number => Number(text.replace("−", "-").replace(",", "."));

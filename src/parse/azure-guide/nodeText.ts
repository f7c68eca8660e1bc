/** The words of a piece of Markdown: markup, links and entities reduced to what they say. */
import type { ListItem, Nodes, TableRow } from "mdast";
import { type Link, webUrl } from "../foreign/links.ts";
import { plainLine, plainText } from "../foreign/plainText.ts";

/** `:::image …:::` and the like, signs of the origin's own page builder; references to footnotes. */
const directives = /:::\s*[\w-]+[^\n]*?:::|\[\^[^\]\s]+\]/g;

/** Words on one line. */
export const lineOf = (node: Nodes | Nodes[]): string =>
	plainLine((Array.isArray(node) ? node : [node]).map(wordsOf).join("").replace(directives, ""));

/** Words with their paragraphs, bullets and rows on lines of their own. */
export const textOf = (nodes: Nodes[]): string =>
	plainText(
		blocksOf(nodes)
			.replace(directives, "")
			.replace(/ +\n/g, "\n")
			.replace(/\n{3,}/g, "\n\n"),
	);

const breakTag = /^<\s*\/?\s*(?:br|ul|ol|li|p|div|tr)\b/i;

/** What stands inside a paragraph, a heading or a cell. */
function wordsOf(node: Nodes): string {
	switch (node.type) {
		case "text":
		case "inlineCode":
		case "code":
			return node.value;
		case "break":
			return " ";
		case "html":
			return breakTag.test(node.value) ? " " : "";
		case "image":
		case "imageReference":
			return node.alt ?? "";
		default:
			return "children" in node ? node.children.map(wordsOf).join(isFlow(node) ? " " : "") : "";
	}
}

const isFlow = ({ type }: Nodes): boolean => ["root", "list", "listItem", "blockquote", "table", "tableRow"].includes(type);

const blocksOf = (nodes: Nodes[]): string => nodes.map(blockOf).join("\n\n");

function blockOf(node: Nodes): string {
	switch (node.type) {
		case "list":
			return node.children.map((item) => bulletOf(item)).join("\n");
		case "listItem":
		case "blockquote":
			return blocksOf(node.children);
		case "table":
			return node.children.map(rowOf).join("\n");
		case "html":
		case "definition":
			return "";
		case "code":
			return node.value;
		default:
			return inlineOf(node);
	}
}

const bulletOf = (item: ListItem): string =>
	`- ${blocksOf(item.children)
		.replace(/\n{2,}/g, "\n")
		.replaceAll("\n", "\n  ")}`;

const rowOf = (row: TableRow): string => row.children.map((cell) => lineOf(cell)).join(" | ");

/** As the words of a line, but with breaks where `<br>` and bullets of a cell begin a new one. */
function inlineOf(node: Nodes): string {
	if (node.type === "break") return "\n";
	if (node.type === "html") return htmlBreak(node.value);
	return "children" in node ? node.children.map(inlineOf).join("") : wordsOf(node).replace(/\s+/g, " ");
}

/** A list in a cell is one line a bullet. */
function htmlBreak(tag: string): string {
	if (/^<\s*li\b/i.test(tag)) return "\n- ";
	return /^<\s*(?:br|p|div|tr)\b|^<\s*\/\s*(?:ul|ol|p|div)\b/i.test(tag) ? "\n" : "";
}

const site = "https://learn.microsoft.com";
/** Where the service guides stand: addresses are written relative to it. */
const home = `${site}/azure/well-architected/service-guides/`;

/** Every link of a piece of Markdown, once each; anchors alone lead nowhere outside the page. */
export function linksOf(nodes: Nodes[]): Link[] {
	const found = new Map<string, Link>();
	const visit = (node: Nodes) => {
		if (node.type === "link" && !node.url.startsWith("#"))
			found.set(node.url, { text: lineOf(node) || node.url, url: absolute(node.url) });
		if ("children" in node) for (const child of node.children) visit(child);
	};
	for (const node of nodes) visit(node);
	return [...found.values()];
}

/** An address of the origin's site as one that leads there from anywhere; null for what is no http or https address. */
function absolute(address: string): string | null {
	if (/^[a-z][a-z\d+.-]*:/i.test(address) || address.startsWith("//")) return webUrl(address);
	if (!URL.canParse(address, home)) return null;
	const url = new URL(address, home);
	url.pathname = url.pathname.replace(/\.md$/, "");
	return url.origin === site ? url.href : null;
}

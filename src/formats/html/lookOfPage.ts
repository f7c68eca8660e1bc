/**
 * What shows or acts in a page, read in one pass over its signs: a browser's parser can be made to hang by what is nested, and drops
 * what it does not expect. It need not agree with one in everything: only what differs from a page of ours is told by it.
 */
import type { Look, Part, PartKind } from "../../domain/milestone/lookCheck.ts";
import { dataTag } from "./dataTag.ts";

/** Elements within a line; any other begins a line of its own. */
const inline = new Set(["a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "u"]);

/** Elements whose content nobody reads. */
const unseen = new Set(["template", "noscript"]);

/** Elements whose content is no markup. */
const raw: Record<string, RegExp> = { script: /<\/script/gi, style: /<\/style/gi };

/** The text of a page line by line, without what nobody reads, and its elements. */
export function lookOfPage(html: string): Look {
	const parts: Part[] = [];
	let text = "";
	let hidden = 0;
	let at = 0;
	while (at < html.length) {
		const open = indexOr(html, "<", at);
		if (hidden === 0) text += plain(html.slice(at, open));
		const end = endOfTag(html, open);
		const tag = html.slice(open, end);
		const name = nameOf(tag);
		at = end;
		if (name === "" && hidden === 0 && !isDeclaration(tag)) text += tag;
		if (name !== "" && !inline.has(name)) text += "\n";
		if (unseen.has(name)) hidden = Math.max(0, hidden + (tag.startsWith("</") ? -1 : 1));
		if (tag.startsWith("</") || tag === "") continue;
		const content = contentOf(html, end, raw[name]);
		at += content.length;
		parts.push(...partsOf(tag, name, tag === dataTag ? "" : content));
	}
	return { text: [linesOf(text)], parts };
}

const linesOf = (text: string): string[] =>
	text
		.split("\n")
		.map((line) => line.replace(/ +/g, " ").trim())
		.filter((line) => line !== "");

const indexOr = (text: string, sign: string, from: number): number => {
	const at = text.indexOf(sign, from);
	return at === -1 ? text.length : at;
};

/** A tag without quotes, or the part before the first. */
const unquoted = /<[^"'>]*>?/y;

const isDeclaration = (tag: string): boolean => /^<[!?]/.test(tag);

/** Where a tag, comment or declaration ends; a lone sign is no tag and ends at once. */
function endOfTag(html: string, open: number): number {
	if (html.startsWith("<!--", open)) return Math.min(html.length, indexOr(html, "-->", open + 4) + 3);
	if (!/[a-z/!?]/i.test(html.charAt(open + 1))) return Math.min(html.length, open + 1);
	unquoted.lastIndex = open;
	const [tag] = unquoted.exec(html) ?? [""];
	if (tag.endsWith(">")) return open + tag.length;
	let quote = "";
	for (let at = open + tag.length; at < html.length; at += 1) {
		const sign = html.charAt(at);
		if (quote === "" && sign === ">") return at + 1;
		if (sign === quote) quote = "";
		else if (quote === "" && (sign === '"' || sign === "'")) quote = sign;
	}
	return html.length;
}

/** Of a tag, in small letters; empty for anything else. */
const nameOf = (tag: string): string => (/^<\/?([a-z][^\s>/]*)/i.exec(tag)?.[1] ?? "").toLowerCase();

/** What stands up to the closing tag, where that is no markup. */
function contentOf(html: string, from: number, closing: RegExp | undefined): string {
	if (!closing) return "";
	closing.lastIndex = from;
	return html.slice(from, closing.exec(html)?.index ?? html.length);
}

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** Text between tags, on one line. */
const plain = (text: string): string =>
	text.replace(/&(?:amp|lt|gt|quot|#39);/g, (mark) => entities[mark] ?? mark).replace(/\s/g, " ");

const kinds: [PartKind, string[]][] = [
	["script", ["script"]],
	["style", ["style"]],
	["link", ["a", "area", "base", "link"]],
	["meta", ["meta"]],
	["input", ["button", "form", "input", "option", "select", "textarea"]],
	["media", ["audio", "canvas", "embed", "frame", "iframe", "image", "img", "object", "picture", "source", "svg", "video"]],
];

const kindOf = (name: string): PartKind => kinds.find(([, names]) => names.includes(name))?.[0] ?? "element";

/** A tag with its content, apart from what in it styles or acts. */
function partsOf(tag: string, name: string, content: string): Part[] {
	if (name === "") return [{ kind: "element", words: tag }];
	const attributes = [...tag.slice(name.length + 1).matchAll(/[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/g)].map(String);
	const acting = attributes.filter((one) => /^on/i.test(one));
	const styling = attributes.filter((one) => /^style\b/i.test(one));
	const rest = attributes.filter((one) => !acting.includes(one) && !styling.includes(one));
	return [
		{ kind: kindOf(name), words: `<${[name, ...rest].join(" ")}>${content}` },
		...acting.map((words): Part => ({ kind: "handler", words })),
		...styling.map((words): Part => ({ kind: "style", words })),
	];
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, cell, column, type Entry, heading, list, paragraph, table } from "../report/blocks.ts";
import { code, joined, plain, reference, rich, webLink } from "../report/inline.ts";
import { readMarkdown } from "../testing/readMarkdown.ts";
import { inlineMarkdown, setMarkdown } from "./setMarkdown.ts";

const tableOf = (head: string[], cells: string[]) =>
	table(
		head.map((text) => column(text, 1)),
		[{ cells: cells.map(cell) }],
	);

const entry: Entry = {
	kind: "entry",
	place: "gap:x",
	name: "Gap 3",
	mark: "3",
	title: "Zones",
	colour: 1,
	aside: plain(""),
	lines: [],
	blocks: [],
};

/** What a reader sees of a text wherever it is put. */
const places: Record<string, (text: string) => string[]> = {
	heading: (text) =>
		readMarkdown(setMarkdown([heading(1, plain(text))])).blocks.map((block) => ("text" in block ? block.text : block.kind)),
	paragraph: (text) =>
		readMarkdown(setMarkdown([...paragraph("before"), ...paragraph(text), ...paragraph("after")]))
			.blocks.map((block) => ("text" in block ? block.text : block.kind))
			.slice(1, -1),
	"after a label": (text) =>
		readMarkdown(setMarkdown([...paragraph(rich`**${"Note"}:** ${text}`)])).blocks.map((block) =>
			"text" in block ? block.text.replace(/^Note: /, "") : block.kind,
		),
	bold: (text) =>
		readMarkdown(setMarkdown([...paragraph(rich`**${text}** · x`)])).blocks.map((block) =>
			"text" in block ? block.text.replace(/ · x$/, "") : block.kind,
		),
	"list item": (text) =>
		readMarkdown(setMarkdown(list([plain(text), plain("next")]))).blocks.flatMap((block) =>
			block.kind === "list" ? block.items.slice(0, -1) : block.kind,
		),
	"table head": (text) =>
		readMarkdown(setMarkdown(tableOf([text, "b"], ["c", "d"]))).blocks.flatMap((block) =>
			block.kind === "table" ? block.head.slice(0, -1) : block.kind,
		),
	"table cell": (text) =>
		readMarkdown(setMarkdown(tableOf(["a", "b"], [text, "d"]))).blocks.flatMap((block) =>
			block.kind === "table" && block.rows.length === 1 ? (block.rows[0] ?? []).slice(0, -1) : block.kind,
		),
	"link label": (text) =>
		readMarkdown(setMarkdown([...paragraph(webLink(text, "https://example.org/"))])).links.map((link) => link.text),
	"setting name": (text) =>
		readMarkdown(setMarkdown([...paragraph(rich`**Settings:** ${code(text)}`)])).blocks.map((block) =>
			"text" in block ? block.text.replace(/^Settings: /, "") : block.kind,
		),
};

const nasty = [
	"a|b",
	"a\\|b",
	"\\",
	"\\\\|",
	"a\nb",
	"a\r\nb\rc",
	"\n",
	"  four\n    spaces",
	"\tcode",
	" \u00a0 ",
	"```\nfence",
	"~~~",
	"`tick``",
	"# not a heading",
	"#1 and owner/repo#23",
	"- item",
	"+ item",
	"* item",
	"1. one",
	"12) twelve",
	"> quote",
	"---",
	"===",
	"- - -",
	"***",
	"| - | - |\n|---|---|",
	"*em* **strong** _em_ __strong__ ~~del~~",
	"<b>bold</b>",
	"<script>alert(1)</script>",
	"<!-- comment -->",
	"</span>",
	"<br>",
	"&amp; &lt; &#65; &copy;",
	"https://example.org/a_b?c=d&e=f",
	"www.example.org",
	"a.b@example.org",
	"@someone and @org/team",
	"GH-12 gh-3",
	"!42",
	"wow!",
	"$x$ costs $5 and $10",
	"$$x$$",
	"$`x`$",
	":smile: ::: mermaid",
	"::: mermaid",
	"[^1] and [^1]: note",
	"[link](http://x)",
	"![image](x.png)",
	"[ref]: http://x",
	"- [ ] task",
	"[[_TOC_]]",
	"{{ page.title }} {#id}",
	"a  \nb",
	"trailing #",
	"trailing \\",
	"# #",
	"\u2028\u2029\ufeff",
	"\u0000\u0001",
	"a slide\u000bbreaks so",
	"नमस्ते 名前。** 😀",
	"constructor",
	"5",
	"x".repeat(300),
	"\u200b",
	"^sup^ ==mark==",
	"\u00ad",
	":",
	"http://",
	"a@b",
];

/** Letters are kept; line breaks are one kind, and other controls become the replacement sign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const read = (text: string) => text.replace(/\r\n?|\v|\f/g, "\n").replace(/[\0-\x08\x0e-\x1f\x7f]/g, "\uFFFD");

describe.each(Object.entries(places))("somebody's text as a %s", (_place, readIn) => {
	it.each(nasty)("%j reads back letter by letter", (text) => {
		expect(readIn(text)).toEqual([read(text)]);
	});

	it("reads back letter by letter, whatever it is", () => {
		const mixture = fc.array(
			fc.oneof(
				fc.constantFrom(...nasty),
				fc.string({ unit: "binary", maxLength: 6 }),
				fc.string({ maxLength: 6 }),
				fc.constantFrom(..."\\`*_{}[]()<>#+-.!|~&^$=:@\"' \n\t1a"),
			),
			{ minLength: 1, maxLength: 6 },
		);
		fc.assert(
			fc.property(mixture, (parts) => {
				const text = parts.join("");
				fc.pre(text !== "");
				expect(readIn(text)).toEqual([read(text)]);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("what GitHub and Azure DevOps make of plain text after parsing", () => {
	/** Pieces of text with no element between them: where mentions, references and formulas are looked for. */
	const runs = (text: string) =>
		inlineMarkdown(plain(text))
			.split("<span></span>")
			.map((run) => run.replaceAll("\\", ""));
	it.each([
		["@someone", /@\w/],
		["mail me@example.org", /@\w/],
		["owner/repo#12", /#\w/],
		["GH-7", /GH-\d/],
		["!7", /!\d/],
		["costs $5 or $6", /\$.*\$/],
		[":tada:", /:\w+:/],
		["see https://example.org", /:\/\//],
		["see www.example.org", /www\./],
	])("%s stays text", (text, trap) => {
		expect(text).toMatch(trap);
		for (const run of runs(text)) expect(run).not.toMatch(trap);
	});
});

describe("links", () => {
	it("leads to the very address, whatever it holds", () => {
		const address = "https://example.org/a_(b)|c?d=e&copy=[f]*g*#h";
		const { links } = readMarkdown(setMarkdown(table([column("a", 1)], [{ cells: [[webLink("here", address)]] }])));
		expect(links.map(({ href }) => decodeURIComponent(href.replaceAll("&amp;", "&")))).toEqual([address]);
	});

	it.each(["javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://example.org", "https://", "not a link"])(
		"%s is no link",
		(address) => {
			const { blocks, links } = readMarkdown(setMarkdown([...paragraph(webLink(address, address))]));
			expect(links).toEqual([]);
			expect(blocks).toEqual([{ kind: "paragraph", text: address }]);
		},
	);

	it("names a heading as both hosts do", () => {
		const named = (name: string): Block[] => [{ ...entry, name }, ...paragraph(reference("3", "gap:x"))];
		expect(setMarkdown(named("Gap 3"))).toContain("[3](#gap-3)");
		expect(setMarkdown([...named("Gap 3"), heading(3, "gap 3")])).not.toContain("](#");
		expect(setMarkdown(named("Gap 3: new"))).not.toContain("](#");
		expect(setMarkdown(paragraph(reference("3", "gap:x")))).toBe("3\n");
	});

	it("joins pieces, escaping what is only text", () => {
		expect(inlineMarkdown(joined(["a*", rich`**b**`], " · "))).toBe("a\\* · **b**");
	});
});

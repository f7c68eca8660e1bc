import { createHash } from "node:crypto";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { everywhere, hostileTexts } from "../../testing/hostileReview.ts";
import { readMarkdown } from "../../testing/readMarkdown.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { withSheets } from "../../testing/withSheets.ts";
import { writeMarkdown } from "../markdown/writeMarkdown.ts";
import { style, styleHash } from "./style.ts";
import { writeHtml } from "./writeHtml.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const write = ({ report, words, lens }: Sample) => writeHtml(report, words, lens);

const isElement = (node: Node): node is Element => "tagName" in node;
const children = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const elements = (nodes: Node[]): Element[] =>
	nodes.flatMap((node) => [...(isElement(node) ? [node] : []), ...elements(children(node))]);
const textOf = (node: Node): string => {
	if (isElement(node) && node.tagName === "br") return "\n";
	return "value" in node ? node.value : children(node).map(textOf).join("");
};
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

/** Every element of the page as a browser would build it; what a parser has to mend fails. */
function elementsOf(html: string): Element[] {
	const mended: string[] = [];
	const page = parse(html, { onParseError: ({ code }) => mended.push(code) });
	expect(mended).toEqual([]);
	return elements(page.childNodes);
}

const hasText = (cells: string[]): boolean => cells.some((text) => text !== "");

describe.each(["en", "it"] as const)("the report as a web page (%s)", async (language) => {
	const sample = await sampleIn(language, withSheets);
	const all = elementsOf(write(sample));
	const named = (tag: string) => all.filter(({ tagName }) => tagName === tag);

	it("has the very headings and tables of the Markdown", () => {
		const { blocks } = readMarkdown(writeMarkdown(sample.report, sample.words, sample.lens));
		const isEntry = ({ level }: { level: number }) => level === 4;
		const headings = blocks.flatMap((block) =>
			block.kind === "heading" && block.level < 4 ? [[`h${block.level}`, block.text]] : [],
		);
		expect(all.filter(({ tagName }) => /^h[1-3]$/.test(tagName)).map((one) => [one.tagName, textOf(one)])).toEqual(headings);
		const entries = blocks.filter((block) => block.kind === "heading" && isEntry(block));
		expect(named("h4").length).toBe(entries.length);
		expect(entries.length).toBe(sample.report.gaps.length + sample.report.questions.length);
		const tables = blocks.flatMap((block) => (block.kind === "table" ? [[block.head, ...block.rows].filter(hasText)] : []));
		const rowsOf = (table: Element) =>
			elements([table])
				.filter(({ tagName }) => tagName === "tr")
				.map((row) => children(row).map(textOf));
		expect(named("table").map(rowsOf)).toEqual(tables);
	});

	it("names its language, leads only to what is there or to the web, and every id stands once", () => {
		expect(attribute(named("html")[0] as Element, "lang")).toBe(language);
		const ids = all.flatMap((one) => attribute(one, "id") ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		const targets = named("a").map((one) => attribute(one, "href") ?? "");
		const inside = targets.filter((href) => href.startsWith("#")).map((href) => decodeURIComponent(href.slice(1)));
		expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
		expect(inside.length).toBeGreaterThan(sample.report.gaps.length);
		expect(targets.filter((href) => !/^(#|https?:)/.test(href))).toEqual([]);
		const owners = all.flatMap((one) => attribute(one, "aria-labelledby") ?? []);
		expect(owners.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it("marks every gap for its filters, once in the list and once in detail", () => {
		const marked = all.filter((one) => attribute(one, "data-risk") !== undefined);
		expect(marked.length).toBe(2 * sample.report.gaps.length);
		const high = marked.filter((one) => attribute(one, "data-risk") === "high");
		expect(high.length).toBe(2 * sample.report.risks.high);
		const radios = named("input").map((one) => attribute(one, "id") ?? "");
		expect(radios).toEqual(
			["risk-all", "risk-high", "risk-medium", "risk-low", "pillar-all", 1, 2, 3, 4, 5].map((id) =>
				typeof id === "number" ? `pillar-${id}` : id,
			),
		);
		for (const id of radios.filter((radio) => !radio.endsWith("-all"))) expect(style).toContain(`#${id}:checked`);
	});
});

describe("the policy of the page", () => {
	it("lets through the style it carries, by its hash, and nothing else", async () => {
		expect(styleHash).toBe(createHash("sha256").update(style).digest("base64"));
		const html = write(await sampleIn("en"));
		expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${styleHash}'`);
		const all = elementsOf(html);
		expect(all.filter(({ tagName }) => ["script", "link", "iframe", "img", "form", "object"].includes(tagName))).toEqual([]);
		expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name === "style" || name.startsWith("on"))).toEqual([]);
	});
});

describe("hostile text in the web page", async () => {
	const shape = (all: Element[]) =>
		all.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(" ")).filter((one) => one !== "br");
	const tame = shape(elementsOf(write(await sampleIn("en", everywhere("tame")))));

	it.each([...hostileTexts, "\" onmouseover=alert(1) x='", "<!--", "]]><svg onload=alert(1)>", "&lt;b&gt;", "a\0b"])(
		"changes no element and no attribute: %j",
		async (text) => {
			const sample = await sampleIn("en", everywhere(text));
			const all = elementsOf(write(sample));
			expect(shape(all)).toEqual(tame);
			const heading = all.filter(({ tagName }) => tagName === "h1").map(textOf);
			const seen = text.trim().replaceAll("\r\n", "\n").replaceAll("\0", "\uFFFD");
			expect(heading).toEqual([sample.words.t("export.title", { name: seen })]);
		},
	);
});

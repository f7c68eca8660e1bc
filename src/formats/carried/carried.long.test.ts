import { gunzipSync } from "node:zlib";
import { lexer } from "marked";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { shortSeal } from "../../seal/seal.ts";
import { everywhere } from "../../testing/hostileReview.ts";
import { type SealedSample, sealedSampleIn } from "../../testing/sealedSample.ts";
import { writeHtml } from "../html/writeHtml.ts";
import { writeMarkdown } from "../markdown/writeMarkdown.ts";

/** What a writer put into a file, as JSON brings it back. */
const carriedBy = ({ sealed: { milestone: _read, frozen, ...rest } }: SealedSample) => ({
	plumbline: "milestone",
	...rest,
	milestone: frozen,
});

const markdownOf = ({ report, words, lens, sealed }: SealedSample, carries = true) =>
	writeMarkdown(report, words, lens, { sealed, carries });

/** Unpacked by other code than ours. */
const dataOf = (text: string): unknown => JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString());

/** Every fenced block of a document, as a parser of Markdown sees it. */
const blocksIn = (markdown: string) => lexer(markdown).flatMap((token) => (token.type === "code" ? [token] : []));

/** Content of every script, and what a parser had to mend. */
function scriptsIn(html: string): { scripts: string[]; mended: string[] } {
	const mended: string[] = [];
	const page = parse(html, { onParseError: ({ code }) => mended.push(code) });
	const scripts = (node: (typeof page.childNodes)[number]): string[] => {
		if (!("childNodes" in node)) return [];
		const text = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
		return node.nodeName === "script" ? [text] : node.childNodes.flatMap(scripts);
	};
	return { scripts: page.childNodes.flatMap(scripts), mended };
}

describe.each(["en", "it"] as const)("a sealed report (%s)", async (language) => {
	const sample = await sealedSampleIn(language);
	const { sealed, words } = sample;

	it.each([
		["Markdown", markdownOf(sample)],
		["web page", writeHtml(sample.report, words, sample.lens, sealed)],
	])("shows its seals in short and whole, who signed and by which key, as %s", (_, text) => {
		const visible = text.slice(0, text.search(/```base64|<script/));
		for (const seal of [sealed.seal, sealed.fileSeal]) {
			expect(visible).toContain(shortSeal(seal));
			expect(visible.split(seal).length - 1).toBe(1);
		}
		expect(visible).toContain(sealed.signOffs[1]?.signature?.publicKey.x);
		expect(visible).toContain(words.t("print.key.none"));
		expect(visible).toContain("October");
	});

	it("carries the milestone in the last block of Markdown, where that is wanted", () => {
		const [block, ...others] = blocksIn(markdownOf(sample));
		expect(others).toEqual([]);
		expect(block?.lang).toBe("base64 plumbline-milestone");
		expect(dataOf(block?.text ?? "")).toEqual(carriedBy(sample));
		expect(blocksIn(markdownOf(sample, false))).toEqual([]);
	});

	it("carries the milestone in a script of the web page that never runs", () => {
		const html = writeHtml(sample.report, words, sample.lens, sealed);
		const { scripts, mended } = scriptsIn(html);
		expect(html).toContain('<script type="application/json" id="plumbline-milestone">');
		expect(mended).toEqual([]);
		expect(scripts.map((text) => JSON.parse(text))).toEqual([carriedBy(sample)]);
	});
});

describe("hostile text in what is carried", () => {
	const fences = [
		"```",
		"\n```\n# out",
		"~~~",
		"</script><h1>x</h1>",
		"<!--<script>",
		'quote " and \\ slash',
		"\u2028```\u2028",
		"\u0085\u009f\ufffe\ufdd0",
		"😀\u{1fffe}",
	];
	it.each(fences)("ends neither its block nor its element, and reads back: %j", async (text) => {
		const sample = await sealedSampleIn("en", everywhere(text), text);
		const blocks = blocksIn(markdownOf(sample));
		expect(blocks.map((block) => dataOf(block.text))).toEqual([carriedBy(sample)]);
		const { scripts } = scriptsIn(writeHtml(sample.report, sample.words, sample.lens, sample.sealed));
		expect(scripts.map((one) => JSON.parse(one))).toEqual([carriedBy(sample)]);
	});
});

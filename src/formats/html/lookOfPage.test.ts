import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { sealedSampleIn } from "../../testing/sealedSample.ts";
import { lookOfPage } from "./lookOfPage.ts";
import { writeHtml } from "./writeHtml.ts";

const lines = (html: string) => lookOfPage(html).text[0] ?? [];
const partsOf = (html: string) => lookOfPage(html).parts.map(({ kind, words }) => `${kind} ${words}`);

/** All its words, as an independent parser of pages sees them. */
function wordsIn(node: DefaultTreeAdapterTypes.Node): string {
	if ("value" in node) return node.value;
	if (!("childNodes" in node) || ["script", "style"].includes(node.nodeName)) return "";
	return node.childNodes.map(wordsIn).join(" ");
}

const bare = (text: string): string => text.replace(/\s+/g, "");

describe("the text of a page", () => {
	it("has a line for each paragraph, item and cell, and for what a break parts", () => {
		expect(lines("<p>a <b>b</b>\n c<br>d</p><ul><li>e<li>f</ul><table><tr><td>g<td>h</table>")).toEqual([
			"a b c",
			"d",
			"e",
			"f",
			"g",
			"h",
		]);
	});

	it("leaves out what nobody reads", () => {
		expect(lines("<script>a</script><style>b</style><template>c<p>c</p></template><!-- d > -->e &lt; 1 < 2")).toEqual([
			"e < 1 < 2",
		]);
	});

	it("is that of a parser of pages, and holds none of the data", async () => {
		const { report, words, lens, sealed } = await sealedSampleIn("en");
		const html = writeHtml(report, words, lens, sealed);
		expect(lines(html)).toContain(words.t("export.signOff"));
		expect(bare(lines(html).join(" "))).toBe(bare(wordsIn(parse(html))));
		expect(lines(html).length).toBeGreaterThan(500);
	});
});

describe("what else is in a page", () => {
	it.each([
		["style", "<style>p{color:red}</style>", ["style <style>p{color:red}"]],
		["a style of an element", '<p style="x">a</p>', ["element <p>", 'style style="x"']],
		["a script", "<SCRIPT src=x>1<2</SCRIPT>", ["script <script src=x>1<2"]],
		["what it does on an event", '<body onload="a()" class=b>', ["element <body class=b>", 'handler onload="a()"']],
		["an image", "<img src='>'>", ["media <img src='>'>"]],
		["a field", "<input value=approved>", ["input <input value=approved>"]],
		["a link", '<a href="https://x">', ['link <a href="https://x">']],
		["a policy", '<meta http-equiv="refresh">', ['meta <meta http-equiv="refresh">']],
		["a comment", "<!-- a -->", ["element <!-- a -->"]],
	])("is told: %s", (_, html, parts) => {
		expect(partsOf(html)).toEqual(parts);
	});

	it.each([
		["nested", "<div>".repeat(200_000)],
		["unclosed", '<a "'.repeat(200_000)],
		["half open", "<!--".repeat(200_000)],
		["signs", "<".repeat(900_000)],
		["scripts", "<script>".repeat(100_000)],
	])(
		"is read at once, however it is made: %s",
		(_, html) => {
			const start = process.cpuUsage();
			lookOfPage(html);
			// In microseconds of this process, which others on the machine do not slow.
			expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
		},
		60_000,
	);
});

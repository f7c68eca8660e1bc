import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { sealedSampleIn } from "../samples/sealedSample.ts";
import { linesOf, type PageNode } from "./linesOf.ts";
import { writeHtml } from "./writeHtml.ts";

/** A page as an independent parser builds it, in the shape of a browser's. */
const asPage = (node: DefaultTreeAdapterTypes.Node): PageNode => ({
	nodeName: node.nodeName,
	nodeValue: "value" in node ? node.value : null,
	childNodes: "childNodes" in node ? node.childNodes.map(asPage) : [],
});

const lines = (html: string) => linesOf(asPage(parse(`<body>${html}`)));

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
		expect(lines("<script>a</script><style>b</style><template>c</template><!-- d -->e")).toEqual(["e"]);
	});

	it("holds what a sealed report says, and none of the data it carries", async () => {
		const { report, words, lens, sealed } = await sealedSampleIn("en");
		const text = lines(writeHtml(report, words, lens, sealed));
		expect(text).toContain(words.t("sealed.title"));
		expect(text.join("\n")).not.toContain('"plumbline"');
		expect(text.length).toBeGreaterThan(500);
	});
});

import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { withFact, withStatus } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { contradictionTexts, contradictionTitle } from "../i18n/contradictionWords.ts";
import { noGapsText } from "../i18n/reportWords.ts";
import { emptied } from "../testing/emptied.ts";
import { readMarkdown } from "../testing/readMarkdown.ts";
import { fonts } from "../testing/sampleFonts.ts";
import { type Sample, sampleIn } from "../testing/sampleReport.ts";
import { writeHtml } from "./html/writeHtml.ts";
import { writeMarkdown } from "./markdown/writeMarkdown.ts";
import { plainText, readPdf } from "./pdf/read/readPdf.ts";
import { writePdf } from "./pdf/writePdf.ts";

/** One on what it is built on, and facts that cannot be together. */
const withContradictions = (review: Review): Review => {
	const facts = withFact(withFact(review, "networkModel", "customer-vnet"), "usesManagedOnlineEndpoints", true);
	return withStatus(withStatus(facts, "rec-sec-no-public-ip", "inPlace"), "rec-sec-managed-vnet-isolation", "missing");
};

/** The text of a page, a space around every element but those within a line. */
function textIn(node: DefaultTreeAdapterTypes.Node): string {
	if ("value" in node) return node.value;
	const inside = "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
	return ["strong", "a", "code"].includes(node.nodeName) ? inside : ` ${inside} `;
}

/** The text of the three files, as independent readers see it. */
async function textsOf({ report, words, lens }: Sample): Promise<Record<"pdf" | "html" | "markdown", string>> {
	const { blocks } = readMarkdown(writeMarkdown(report, words, lens));
	const said = blocks.flatMap((block) => {
		if (block.kind === "list") return block.items;
		return block.kind === "table" ? [block.head, ...block.rows].flat() : [block.text];
	});
	return {
		pdf: (await readPdf((await writePdf(report, words, lens, { fonts })).bytes)).text,
		html: plainText(textIn(parse(writeHtml(report, words, lens)))),
		markdown: plainText(said.join(" ")),
	};
}

describe.each(["en", "it"] as const)("every file (%s)", { timeout: 30_000 }, (language) => {
	it("tells the statements that do not fit together as the screen does", async () => {
		const sample = await sampleIn(language, withContradictions);
		const { report, words } = sample;
		const kinds = report.contradictions.map(({ kind }) => kind);
		expect(kinds).toEqual(expect.arrayContaining(["incompatible", "prerequisite"]));
		const { pdf, html, markdown } = await textsOf(sample);
		const said = report.contradictions.flatMap((one) => [
			contradictionTitle(one, report, words),
			contradictionTexts(one, report, words).join(" "),
		]);
		for (const text of [pdf, html, markdown])
			for (const sentence of [words.t("contradiction.title"), words.t("contradiction.intro"), ...said])
				expect(text).toContain(plainText(sentence));
	});

	it("tells with one sentence why there are no gaps yet", async () => {
		const sample = await sampleIn(language, emptied);
		const sentence = noGapsText(sample.report, sample.words);
		expect(sentence).toBe(sample.words.t("report.gaps.nothingYet"));
		for (const text of Object.values(await textsOf(sample))) {
			expect(text).toContain(plainText(sentence));
			expect(text).not.toContain(sample.words.t("contradiction.title"));
		}
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everywhere } from "../../testing/hostileReview.ts";
import { type ReadBlock, readMarkdown } from "../../testing/readMarkdown.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { writeMarkdown } from "./writeMarkdown.ts";

const read = ({ report, words, lens }: Sample) => readMarkdown(writeMarkdown(report, words, lens));

describe("hostile text in Markdown", () => {
	const nasty = fc
		.array(
			fc.constantFrom(
				"|",
				"\n",
				"\n\n",
				"# ",
				"- ",
				"1. ",
				"> ",
				"```",
				"`",
				"*",
				"**",
				"_",
				"<b>",
				"</td>",
				"<!--",
				"&lt;",
				"[x](http://y)",
				"![",
				"]",
				"@you",
				"#1",
				"https://a.b",
				"\\",
				"$",
				"===",
				"---",
				"| - |",
				"    ",
				"\t",
				"[^1]:",
				"a",
				" ",
			),
			{ minLength: 1, maxLength: 8 },
		)
		.map((parts) => `x${parts.join("")}x`);

	const shape = (blocks: ReadBlock[]) =>
		blocks.map((block) =>
			block.kind === "table"
				? [block.head.length, ...block.rows.map((row) => row.length)]
				: block.kind === "list"
					? block.items.length
					: block.kind,
		);

	it("changes no block, row, cell or link, and reads back wherever it stands", async () => {
		const tame = read(await sampleIn("en", everywhere("tame")));
		await fc.assert(
			fc.asyncProperty(nasty, async (text) => {
				const { blocks, links } = read(await sampleIn("en", everywhere(text)));
				expect(shape(blocks)).toEqual(shape(tame.blocks));
				expect(links.length).toBe(tame.links.length);
				const swapped = JSON.parse(JSON.stringify(blocks).replaceAll(JSON.stringify(text).slice(1, -1), "tame"));
				expect(swapped).toEqual(tame.blocks);
			}),
			{ numRuns: 40 },
		);
	});
});

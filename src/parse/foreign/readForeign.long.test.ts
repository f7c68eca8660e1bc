/** Many hostile files: `npm run long`. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleGuide } from "../../testing/sampleGuide.ts";
import type { ForeignContent } from "./foreignContent.ts";
import { readForeign } from "./readForeign.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Every address that a screen may make clickable, wherever it is. */
function addressesIn(content: ForeignContent): string[] {
	const found: string[] = [];
	JSON.stringify(content, (key, value: unknown) => {
		if (key === "url" && typeof value === "string") found.push(value);
		return value;
	});
	return found;
}

async function expectHarmless(bytes: Uint8Array): Promise<void> {
	const result = await readForeign(bytes, "file");
	if (!result.ok) {
		expect(result.problems).not.toEqual([]);
		return;
	}
	for (const address of addressesIn(result.value.value)) expect(["http:", "https:"]).toContain(new URL(address).protocol);
	expect(JSON.stringify(result.value.value)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/);
}

const piece = fc.oneof(
	fc.constantFrom(
		...[
			'> [!div class="checklist"]',
			"> - **A:** b",
			"> - c",
			"- d",
			"## Security",
			"## Tradeoffs",
			"|Recommendation|Benefit|",
			"|-|-|",
		],
		...[
			"|a|b|",
			"| [RE:01](a.md) | **b** |",
			"> **Tradeoff: a.** b",
			':::image type="icon":::',
			"<br>",
			"<ul><li>",
			"[a](javascript:b)",
		],
		...[
			"[a]: data:b",
			"[a]",
			"```",
			"    code",
			">",
			"> >",
			"---",
			"***",
			"![a](b)",
			"&nbsp;",
			"\u202E",
			"(A) **b**",
			"\\",
			"<!--",
			"-->",
		],
	),
	fc.string({ unit: "binary", maxLength: 12 }),
);

describe("files that are meant to break a reader", () => {
	it("of Markdown put together at random are read or refused", async () => {
		const text = fc.array(fc.tuple(piece, fc.constantFrom("\n", "\n\n", " ", "")), { maxLength: 60 });
		await fc.assert(
			fc.asyncProperty(text, (pieces) => expectHarmless(bytesOf(`# A\n\n${pieces.flat().join("")}`))),
			{ numRuns: 2000 },
		);
	});

	it("of a guide with places changed, added and cut are read or refused", async () => {
		const sound = bytesOf(sampleGuide);
		const change = fc.tuple(fc.nat(sound.length), fc.nat(12), fc.oneof(piece.map(bytesOf), fc.uint8Array({ maxLength: 3 })));
		await fc.assert(
			fc.asyncProperty(fc.array(change, { maxLength: 5 }), async (changes) => {
				let bytes: number[] = [...sound];
				for (const [at, length, added] of changes) bytes = [...bytes.slice(0, at), ...added, ...bytes.slice(at + length)];
				await expectHarmless(Uint8Array.from(bytes));
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		["open brackets", "[".repeat(20_000)],
		["images", "![".repeat(10_000)],
		["links", "[a](".repeat(4000)],
		["emphasis", "*a _b ".repeat(4000)],
		["ends of emphasis", "a** ".repeat(4000)],
		["backticks", Array.from({ length: 150 }, (_, length) => "`".repeat(length)).join(" ")],
		["definitions", Array.from({ length: 1000 }, (_, number) => `[a${number}]: b`).join("\n\n")],
		["boxes", '> [!div class="checklist"]\n> - **A** b\n\n'.repeat(500)],
		["columns", `|${"a|".repeat(4000)}\n|${"-|".repeat(4000)}\n|a|`],
		["comments", "<!-- ".repeat(10_000)],
		["negations of a rule", JSON.stringify({ pillars: [{ questions: [{ riskRules: [{ condition: "!".repeat(90_000) }] }] }] })],
		["rules", JSON.stringify({ pillars: [{ questions: [{ riskRules: Array(5000).fill({ condition: "a", risk: "b" }) }] }] })],
		["equal ids", JSON.stringify({ items: Array(20_000).fill({ text: "a", guid: "b" }) })],
		["blanks", JSON.stringify({ items: [{ text: `a${" ".repeat(99_000)}b`, link: `https://a${" ".repeat(90_000)}b` }] })],
	])("of many %s are read or refused", async (_, text) => {
		await expectHarmless(bytesOf(text.startsWith("{") ? text : `# A\n\n${text}`));
	});
});

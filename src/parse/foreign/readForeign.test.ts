import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForeign } from "./readForeign.ts";

const read = (content: unknown, name = "file") =>
	readForeign(new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content)), name);

/** The format of a file, or the code of the first problem with it. */
async function told(content: unknown): Promise<string> {
	const result = await read(content);
	return result.ok ? result.value.value.format : (result.problems[0]?.code ?? "");
}

const pillars = [{ id: "sec", questions: [{ id: "q_1" }] }];
const items = [{ text: "Do it" }];

describe("what a file holds is told by its content", () => {
	it.each([
		["items in a list", { items }, "azureChecklist"],
		["items in an object", { items: { 0: items[0] } }, "azureChecklist"],
		["a schema named in a checklist", { $schema: "x", items }, "azureChecklist"],
		["pillars", { pillars }, "awsCustomLens"],
		["both", { items, pillars }, "itemsAndPillars"],
		["results of queries", { checks: [], metadata: {} }, "graphResults"],
		["a dump", { svcguide_recos: [] }, "recommendationDump"],
		["another dump", { checklist_recos: [] }, "recommendationDump"],
		["a schema", { $schema: "x", properties: {} }, "jsonSchema"],
		["selectors", { include: {} }, "checklistDefinition"],
		["a list", items, "unknownFormat"],
		["an object of nothing known", { a: 1 }, "unknownFormat"],
		["a file of ours", { plumbline: "review", items }, "unknownFormat"],
		["a lens of ours without its mark, told what it lacks", { schemaVersion: 1, facts: [], items }, "missing"],
		["no items", { items: [] }, "noItems"],
		["items that are a text", { items: "none" }, "noItems"],
		["items that are no objects", { items: [1, null, "a"] }, "noItems"],
		["items without title", { items: [{ guid: "1" }] }, "noItems"],
		["no pillars", { pillars: [] }, "noQuestions"],
		["pillars without questions", { pillars: [{ id: "a", questions: [] }, 3] }, "noQuestions"],
		["a web page", "<!doctype html><p>", "webPage"],
		["text", "Dear all", "unknownText"],
		["too many", { items: Array(20_001).fill({ text: "a" }) }, "tooManyEntries"],
		["a text that is too long", { items: [{ text: "a".repeat(100_001) }] }, "tooLong"],
		["deep nesting", "[".repeat(100_000), "tooDeep"],
		["words that are not JSON", '{"pillars": NaN}', "notJson"],
	])("%s", async (_, content, kind) => {
		expect(await told(content)).toBe(kind);
	});

	it("says what stands at the top, and where a text is too long", async () => {
		const unknown = await read({ one: 1, ["n".repeat(50)]: 2 });
		expect(unknown).toMatchObject({ problems: [{ values: { found: `{ one, ${"n".repeat(29)}… }` } }] });
		const long = await read({ items: [{ text: "a" }, { text: "a".repeat(100_001) }] });
		expect(long).toMatchObject({ problems: [{ code: "tooLong", place: "items[1].text" }] });
	});
});

describe("hostile JSON", () => {
	const name = fc.constantFrom(
		...["items", "pillars", "questions", "choices", "riskRules", "condition", "risk", "id", "title", "name", "text", "guid"],
		...["waf", "severity", "link", "url", "helpfulResource", "status", "categories", "metadata", "__proto__", "constructor", "0"],
	);
	const leaf = fc.oneof(
		fc.string(),
		fc.constantFrom("default", "a && b", "https://example.com", "javascript:1", "High", "", "&nbsp"),
		fc.constant(null),
		fc.boolean(),
		fc.double({ noNaN: true }),
	);
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof({ depthSize: "medium" }, leaf, tie("list"), tie("list"), tie("record"), tie("record")),
		list: fc.array(tie("value"), { maxLength: 4 }),
		record: fc.array(fc.tuple(name, tie("value")), { maxLength: 6 }).map((pairs) => new Map(pairs)),
	}));
	/** By hand, so that `__proto__` becomes a member like any other. */
	const written = (one: unknown): string => {
		if (one instanceof Map) return `{${[...one].map(([key, inner]) => `${JSON.stringify(key)}:${written(inner)}`).join(",")}}`;
		return Array.isArray(one) ? `[${one.map(written).join(",")}]` : JSON.stringify(one);
	};

	it("never throws, never reaches what every object has, and is read or refused with a place", async () => {
		const some = fc.tuple(fc.constantFrom("items", "pillars"), value).map(([key, inner]) => `{"${key}":${written(inner)}}`);
		await fc.assert(
			fc.asyncProperty(some, async (text) => {
				const result = await read(text);
				expect(Object.keys(Object.prototype)).toEqual([]);
				if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
			}),
			{ numRuns: 300 },
		);
	});

	it("never throws for a file of which bytes were changed or cut", async () => {
		const sound = new TextEncoder().encode(JSON.stringify({ items: [{ text: "Äöü", guid: "1", link: "https://a.example" }] }));
		await fc.assert(
			fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), fc.nat(sound.length), async (at, byte, end) => {
				const result = await readForeign(sound.with(at, byte).slice(0, end), "file");
				expect(typeof result.ok).toBe("boolean");
			}),
		);
	});
});

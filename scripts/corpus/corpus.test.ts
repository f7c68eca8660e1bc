import { describe, expect, it } from "vitest";
import { checkFolder } from "./checkFolder.ts";
import { differences } from "./differences.ts";
import { lineOf, totalOf } from "./lines.ts";
import { decode, foldersIn, readFolder } from "./readFolder.ts";

const folder = readFolder("src/formats/backlog-csv/samples");
const samples = new Map([...folder].map(([name, { text }]) => [name, text]));
const names = [...samples.keys()].filter((name) => name.endsWith(".expected.json"));
const [first = ""] = names.map((name) => name.slice(0, -".expected.json".length));
const text = samples.get(`${first}.csv`) ?? "";
const expected = samples.get(`${first}.expected.json`) ?? "";
const descriptions = [...samples.values()].find((other) => other?.startsWith("Pillar,Category,Caption,Description")) ?? "";

const encode = (text: string) => new TextEncoder().encode(text);
const filesOf = (texts: Record<string, string>) =>
	new Map(Object.entries(texts).map(([name, text]) => [name, { name, text, bytes: encode(text) }]));
const check = (files: Record<string, string>, name = "folder") => checkFolder(name, filesOf(files));
const lineFor = async (files: Record<string, string>) => lineOf(await check(files));

describe("a folder of the corpus", () => {
	it("agrees for our own samples, in every member of what is expected", async () => {
		expect(foldersIn("src/formats/backlog-csv")).toContain("samples");
		const outcome = await checkFolder("samples", folder);
		expect(outcome.faults).toEqual([]);
		expect(lineOf(outcome)).toBe(`samples: ${names.length} of ${names.length} agreeing`);
	});

	it("is told by content: neither the name nor its ending matters, nor what else lies there", async () => {
		const { file: _, ...unnamed } = JSON.parse(expected);
		const wanted = JSON.stringify(unnamed);
		const more = { "NOTICE.md": "# Notice", "names.txt": descriptions };
		expect(await lineFor({ ...more, "a.json": text, "a.expected.json": wanted })).toBe("folder: 1 of 1 agreeing");
		expect(await lineFor({ ...more, "a.json": text, "a.json.expected.json": wanted })).toBe("folder: 1 of 1 agreeing");
		expect(await lineFor({ ...more, a: text, "a.expected.json": wanted })).toBe("folder: 1 of 1 agreeing");
	});

	it("names each place that differs, and counts the file as compared", async () => {
		const wrong = JSON.stringify({ ...JSON.parse(expected), headerLine: 3, recommendations: 1 });
		const files = { [`${first}.csv`]: text, "names.csv": descriptions, [`${first}.expected.json`]: wrong };
		const outcome = await check(files);
		expect(lineOf(outcome)).toBe("folder: 0 of 1 agreeing");
		expect(outcome.faults.map((fault) => fault.split(",")[0])).toEqual([
			`${first}.csv: headerLine: expected 3`,
			`${first}.csv: recommendations: expected 1`,
		]);
		expect(await lineFor({ ...files, [`${first}.expected.json`]: "not JSON" })).toBe("folder: 0 of 1 agreeing");
	});

	it("says where no reader takes a file yet, and does not fail for it", async () => {
		const plans = { "a.json": "{}", "a.expected.json": "{}", "b.expected.json": "{}" };
		const outcome = await check(plans, "plans");
		expect(lineOf(outcome)).toBe("plans: no reader yet");
		expect(outcome.faults).toEqual([]);
		expect(await lineFor({ "README.md": "# Read me" })).toBe("folder: nothing to compare");
		const mixed = { a: text, names: descriptions, "a.expected.json": expected, b: "{}", "b.expected.json": "{}" };
		expect(await lineFor(mixed)).toBe("folder: 1 of 1 agreeing, 1 without a reader yet");
	});

	it("fails where the file itself is gone", async () => {
		expect(await lineFor({ a: text, "b.expected.json": "{}" })).toBe("folder: 0 of 1 agreeing");
	});

	it("compares what an index lists: taken or refused, and how many items", async () => {
		const { recommendations } = JSON.parse(expected);
		const cut = text.slice(0, text.indexOf("-----------"));
		const entries = (items: number) =>
			JSON.stringify([
				{ file: "whole", expect: "accept-with-warning", expectItems: items },
				{ file: "cut", expect: "reject" },
				{ file: "other", expect: "reject" },
			]);
		const files = { whole: text, cut, other: "{" };
		expect(await lineFor({ ...files, "index.json": entries(recommendations) })).toBe(
			"folder: 2 of 2 agreeing, 1 without a reader yet",
		);
		expect(await lineFor({ ...files, "index.json": entries(0) })).toBe("folder: 1 of 2 agreeing, 1 without a reader yet");
	});
});

describe("the parts", () => {
	it("sums up what was compared", async () => {
		const outcome = { name: "a", cases: 4, compared: 3, agreeing: 2, faults: ["one"] };
		expect(totalOf([outcome, { ...outcome, compared: 1, agreeing: 1 }])).toBe("total: 3 of 4 agreeing");
		expect(totalOf([])).toBe("total: 0 of 0 agreeing");
	});

	it("finds differences by their path, in both directions and in kind", async () => {
		expect(differences({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([]);
		expect(differences({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toEqual(["a.1.b: expected 2, read 3"]);
		expect(differences({ a: [] }, { a: {} })).toEqual(["a: expected [], read {}"]);
		expect(differences({ a: [1] }, { a: [1, 2] })).toEqual(["a.1: expected nothing, read 2"]);
		expect(differences({ a: null }, {})).toEqual(["a: expected null, read nothing"]);
	});

	it("reads UTF-8 and UTF-16 with their marks, and nothing else", async () => {
		expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe("a");
		expect(decode(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toBe("a");
		expect(decode(new Uint8Array([0xfe, 0xff, 0, 0x61]))).toBe("a");
		expect(decode(new Uint8Array([0xfc, 0x61]))).toBeNull();
	});
});

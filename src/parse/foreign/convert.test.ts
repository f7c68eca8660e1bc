import { describe, expect, it } from "vitest";
import { buildReport } from "../../domain/report/report.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { newReview } from "../../domain/review/review.ts";
import { sampleGuide } from "../../testing/sampleGuide.ts";
import { convert } from "./convert.ts";
import { readForeign } from "./readForeign.ts";

async function lensOf(content: unknown, file: string) {
	const text = typeof content === "string" ? content : JSON.stringify(content);
	const read = await readForeign(new TextEncoder().encode(text), file);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return convert(read.value.value, file);
}

async function made(content: unknown, file = "queues.json") {
	const converted = await lensOf(content, file);
	if (!converted.ok) throw new Error(JSON.stringify(converted.problems));
	return converted.value;
}

const customLens = {
	schemaVersion: "2021-11-01",
	name: "Queues",
	description: "Made up.",
	pillars: [
		{
			id: "security",
			name: "Security",
			questions: [
				{
					id: "ports",
					title: "How do you close ports?",
					choices: [
						{ id: "ports_1", title: "A rule", improvementPlan: { displayText: "Write a rule", url: "https://example.com/rule" } },
						{ id: "ports_no", title: "None of these" },
					],
					riskRules: [
						{ condition: "ports_1", risk: "NO_RISK" },
						{ condition: "default", risk: "HIGH_RISK" },
					],
				},
			],
		},
		{ id: "dreams", name: "Dreams", questions: [] },
	],
};

const checklist = {
	metadata: { name: "Queues" },
	categories: [{ name: "Network" }, { name: "Storage" }],
	items: [
		{ text: "Encrypt", guid: "b", category: "Storage", waf: "Security", severity: "High", graph: "resources" },
		{ text: "Close ports", guid: "a", category: "Network", waf: "Security", link: "https://example.com/ports" },
		{ text: "Dream", guid: "c", category: "Night", waf: "Dreams" },
		{ guid: "d" },
	],
};

describe("an AWS custom lens as a lens of ours", () => {
	it("asks each question by its choices, and says what to do where one is not selected", async () => {
		const { lens, texts, origin } = await made(customLens);
		expect(lens).toMatchObject({ id: "aws-queues", languages: ["en"], pillars: [{ id: "security" }], recommendations: [] });
		expect(lens.items).toMatchObject([
			{
				...{ id: "ports", kind: "choices", pillar: "security" },
				choices: [
					{ id: "ports_1", isNoneOfThese: false },
					{ id: "ports_no", isNoneOfThese: true },
				],
				remainder: { severity: { level: "high" }, unjudged: ["effort"] },
			},
		]);
		expect(texts.items.ports?.choices?.ports_1).toMatchObject({ label: "A rule", plan: "Write a rule" });
		expect(texts.items.ports?.choices?.ports_no).toEqual({ label: "None of these" });
		expect(origin).toEqual({ format: "awsCustomLens", file: "queues.json", licence: "", attribution: "", notCarried: [] });
	});

	it("is judged by its rules in a report", async () => {
		const { lens } = await made(customLens);
		const review = newReview("r", lens, "2026-11-29T00:00:00.000Z");
		const riskWith = (selected: string[]) => {
			const choice = { kind: "selection" as const, selected, notApplicable: [] };
			return buildReport(lens, withAnswer(review, "ports", { choice }), "2026-11-29").risks;
		};
		expect(riskWith(["ports_1"])).toMatchObject({ high: 0 });
		expect(riskWith(["ports_no"])).toMatchObject({ high: 1 });
	});
});

describe("an Azure review checklist as a lens of ours", () => {
	it("has items without a pillar under that of the framework where their category is called so", async () => {
		const items = [
			{ text: "Close ports", category: "Security" },
			{ text: "Count", category: "Excelência Operacional" },
			{ text: "Stack", category: "Storage" },
			{ text: "Seal", waf: "Security", category: "Storage" },
		];
		const { lens } = await made({ ...checklist, items });
		expect(lens.pillars.map(({ id }) => id)).toEqual(["security", "operational-excellence", "own-storage"]);
	});

	it("asks each item, grouped by category in the declared order, with the severity that it states", async () => {
		const { lens, texts, origin } = await made(checklist);
		expect(lens.items.map(({ id, topic, pillar }) => [id, topic, pillar])).toEqual([
			["a", "network", "security"],
			["b", "storage", "security"],
			["c", "night", "own-dreams"],
		]);
		expect(lens.pillars.map(({ id }) => id)).toEqual(["security", "own-dreams"]);
		expect(texts.topics).toEqual({ network: "Network", storage: "Storage", night: "Night" });
		expect(lens.recommendations).toMatchObject([
			{
				id: "a.do",
				severity: { level: "medium" },
				unjudged: ["severity", "effort"],
				links: [{ url: "https://example.com/ports" }],
			},
			{ id: "b.do", severity: { level: "high" }, unjudged: ["effort"] },
			{ id: "c.do", unjudged: ["severity", "effort"] },
		]);
		expect(origin).toMatchObject({
			licence: "MIT",
			notCarried: [
				{ what: "untitled", n: 1 },
				{ what: "queries", n: 1 },
			],
		});
	});

	it("says in Italian what the file leaves unsaid, where the file is Italian", async () => {
		const { lens, texts } = await made(checklist, "queues.it.json");
		expect(lens.languages).toEqual(["it"]);
		expect(texts.recommendations["a.do"]?.ask).toBe("È in atto?");
	});
});

describe("a service guide as a lens of ours", () => {
	it("asks each item and each recommendation under its pillar, unjudged", async () => {
		const { lens, texts, origin } = await made(sampleGuide, "queues.md");
		expect(lens).toMatchObject({ version: "2026.1.7", pillars: [{ id: "reliability" }, { id: "security" }] });
		expect(lens.items.every(({ kind, options }) => kind === "scale" && options.length === 3)).toBe(true);
		expect(lens.recommendations.every(({ unjudged }) => unjudged?.length === 2)).toBe(true);
		expect(Object.values(texts.topics)).toEqual(expect.arrayContaining(["Design checklist", "Configuration recommendations"]));
		expect(texts.scope.edition).toContain("CC BY 4.0");
		expect(origin.notCarried).toEqual([
			{ what: "tradeoffs", n: 1 },
			{ what: "policies", n: 2 },
		]);
	});

	it("keeps the ids of its items when a text of another item changes, and has another version", async () => {
		const undated = sampleGuide.replace("ms.date: 1/7/2026\n", "");
		const [before, after] = [await made(undated), await made(undated.replace("It is short.", "It is brief."))];
		expect(after.lens.items.map(({ id }) => id)).toEqual(before.lens.items.map(({ id }) => id));
		expect(after.lens.version).not.toBe(before.lens.version);
	});

	it("is refused where it only describes tradeoffs", async () => {
		const refused = await lensOf(
			'## A\n\n> :::image type="icon" source="x.svg"::: **Tradeoff: More zones.** They cost more.\n',
			"a.md",
		);
		expect(refused).toMatchObject({ ok: false, problems: [{ code: "onlyTradeoffs" }] });
	});
});

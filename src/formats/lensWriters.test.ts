import { describe, expect, it } from "vitest";
import { type WholeLens, wholeOf } from "../domain/draft/draft.ts";
import { readLens } from "../parse/foreign/readLens.ts";
import { exampleDraft } from "../testing/exampleDraft.ts";
import { sampleGuide } from "../testing/sampleGuide.ts";
import { exportLens, type LensExportFormat, lensWriterOf } from "./lensWriters.ts";

const encode = (text: string) => new TextEncoder().encode(text);

async function lensIn(text: string, name: string): Promise<WholeLens> {
	const read = await readLens(encode(text), name);
	if (!read.ok) throw new Error(read.problems[0]?.code);
	const { licence, attribution } = read.value.origin;
	return { ...read.value, licence, attribution };
}

const written = (whole: WholeLens, format: LensExportFormat) =>
	exportLens(whole, lensWriterOf(format), {
		day: "2026-11-30",
		tell: (losses) => `Lost: ${losses.map(({ what }) => what).join(" ")}`,
	});

const lostIn = async (whole: WholeLens, format: LensExportFormat) =>
	Object.fromEntries((await written(whole, format)).losses.map(({ what, n }) => [what, n]));

const link = (path: string) => `https://example.org/${path}`;

const customLens = {
	...{ schemaVersion: "2021-11-01", name: "Letters at large", description: "Made up.", _version: "2.1" },
	pillars: [
		{
			...{ id: "costOptimization", name: "Cost" },
			questions: [
				{
					...{ id: "stamps", title: "How do you buy stamps?", description: "Stamps cost money." },
					choices: [
						{
							...{ id: "stamps_1", title: "In sheets" },
							helpfulResource: { displayText: "Read this\n\n- and that", url: link("sheets") },
							improvementPlan: { displayText: "Buy sheets", url: link("buy") },
							additionalResources: [
								{
									type: "IMPROVEMENT_PLAN",
									content: [{ displayText: "Or rolls", url: link("rolls") }, { displayText: "Or none" }],
								},
							],
						},
						{ id: "stamps_2", title: "One by one", improvementPlan: { displayText: "Ask" } },
						{ id: "stamps_no", title: "None of these" },
					],
					riskRules: [
						{ condition: "stamps_1 && !stamps_2", risk: "NO_RISK" },
						{ condition: "stamps_1", risk: "MEDIUM_RISK" },
						{ condition: "default", risk: "HIGH_RISK" },
					],
				},
			],
		},
		{
			...{ id: "care", name: "Care" },
			questions: [
				{
					...{ id: "read", title: "Who reads letters?" },
					choices: [{ id: "read_1", title: "Somebody", improvementPlan: { displayText: "Read" } }],
					riskRules: [{ condition: "default", risk: "NO_RISK" }],
				},
			],
		},
	],
};

const checklist = {
	metadata: { name: "Letters, one by one" },
	categories: [{ name: "Sending" }, { name: "Reading" }],
	items: [
		{ text: "Close envelopes", guid: "a1", category: "Sending", waf: "Security", severity: "High", link: link("close") },
		{ text: "Weigh letters", guid: "a2", category: "Sending", waf: "Cost", description: "Heavy ones cost more." },
		{ text: "Open letters", guid: "a3", category: "Reading", waf: "Manners", severity: "Low", training: link("learn") },
	],
	status: [{ name: "Not verified" }, { name: "Open" }, { name: "Fulfilled" }],
};

describe("a lens as a file", () => {
	it("comes back to the letter from a format that it was read from", async () => {
		const custom = await lensIn(JSON.stringify(customLens), "letters.json");
		expect(await lostIn(custom, "awsCustomLens")).toEqual({});
		const listed = await lensIn(JSON.stringify(checklist), "letters_checklist.en.json");
		expect(await lostIn(listed, "azureChecklist")).toEqual({});
	});

	it("comes back to the letter from our own format, whatever it holds", async () => {
		const lenses = [wholeOf(exampleDraft()), await lensIn(sampleGuide, "queues.md")];
		for (const whole of lenses) expect(await lostIn(whole, "plumbline")).toEqual({});
	});

	it("says what another format does not carry, and the file says it, too", async () => {
		const whole = wholeOf(exampleDraft());
		const lost = await lostIn(whole, "awsCustomLens");
		expect(lost).toMatchObject({ kinds: 3, facts: 4, tensions: 3, languages: 1, lensId: 1, further: expect.any(Number) });
		expect(lost.tradeoffs).toBeGreaterThan(0);
		const { text } = await written(whole, "awsCustomLens");
		expect(JSON.parse(text)._note).toContain("tensions");
		const { text: asChecklist, losses } = await written(whole, "azureChecklist");
		expect(JSON.parse(asChecklist).metadata.remarks).toContain("tensions");
		expect(losses.find(({ what }) => what === "items")?.n).toBe(3);
	});

	it("keeps every question as choices that are judged alike: the best statement is no risk, the worst one is", async () => {
		const whole = wholeOf(exampleDraft());
		const { text } = await written(whole, "awsCustomLens");
		const [reliability] = JSON.parse(text).pillars;
		const [question] = reliability.questions;
		expect(question.choices.map(({ id }: { id: string }) => id)).toEqual(["rel_zones_o2", "rel_zones_o3", "rel_zones_no"]);
		expect(question.riskRules).toEqual([
			{ condition: "rel_zones_o3", risk: "NO_RISK" },
			{ condition: "rel_zones_o2", risk: "MEDIUM_RISK" },
			{ condition: "default", risk: "HIGH_RISK" },
		]);
	});

	it("keeps the ids that rules name in the letters of the format", async () => {
		const custom = await lensIn(JSON.stringify(customLens), "letters.json");
		const renamed = JSON.parse(JSON.stringify(custom).replaceAll("stamps_1", "a-1").replaceAll("stamps_no", "none"));
		const { text } = await written(renamed, "awsCustomLens");
		const [question] = JSON.parse(text).pillars[0].questions;
		expect(question.choices.map(({ id }: { id: string }) => id)).toEqual(["a_1", "stamps_2", "none_no"]);
		expect(question.riskRules[0].condition).toBe("a_1 && !stamps_2");
	});
});

describe("the limits of the tool of a format", () => {
	it("are told with what is beyond them, each kind once with the most there is", async () => {
		const whole = await lensIn(sampleGuide, "queues.md");
		const [first] = whole.lens.items;
		if (!first) throw new Error("the sample asks nothing");
		const names = Array.from({ length: 25 }, (_, at) => `more-${at}`);
		const many: WholeLens = {
			...whole,
			lens: { ...whole.lens, items: [...whole.lens.items, ...names.map((id) => ({ ...first, id }))] },
			texts: {
				...whole.texts,
				title: "T".repeat(130),
				items: {
					...whole.texts.items,
					...Object.fromEntries(names.map((id) => [id, whole.texts.items[first.id]])),
				} as WholeLens["texts"]["items"],
			},
		};
		const asked = many.lens.items.filter(({ pillar }) => pillar === first.pillar).length;
		expect((await written(many, "awsCustomLens")).over).toEqual([
			{ field: "questions", limit: 20, found: asked },
			{ field: "name", limit: 128, found: 130 },
		]);
		expect((await written(whole, "awsCustomLens")).over).toEqual([]);
		expect((await written(whole, "plumbline")).over).toEqual([]);
	});
});

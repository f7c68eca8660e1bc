import { describe, expect, it } from "vitest";
import { collectWarnings } from "../foreign/warning.ts";
import { readAwsLens } from "./readAwsLens.ts";

/** A question of our own making; `more` replaces or adds fields. */
const question = (id: string, more: object = {}) => ({
	id,
	title: `How do you ${id}?`,
	description: "Made up.",
	choices: [choice(`${id}_1`), choice(`${id}_2`)],
	riskRules: [
		{ condition: `${id}_1 && ${id}_2`, risk: "NO_RISK" },
		{ condition: "default", risk: "HIGH_RISK" },
	],
	...more,
});

const choice = (id: string, more: object = {}) => ({
	id,
	title: `Choice ${id}`,
	helpfulResource: { displayText: "Why", url: "https://example.com/why" },
	improvementPlan: { displayText: "What to do", url: " https://example.com/how " },
	...more,
});

const lens = (questions: unknown[], more: object = {}) => ({
	schemaVersion: "2021-11-01",
	name: "Queues",
	description: "Made-up lens.",
	pillars: [{ id: "rel", name: "Reliability", questions }],
	...more,
});

function read(data: unknown, size = 1000) {
	const { warn, warnings } = collectWarnings();
	const result = readAwsLens(data, size, warn);
	if (!result.ok) throw new Error(result.problems[0]?.code);
	const [first] = result.value.pillars[0]?.questions ?? [];
	return { lens: result.value, first, codes: warnings().map(({ code }) => code), warnings: warnings() };
}

describe("an AWS custom lens", () => {
	it("is read whole, without a warning where it follows the rules", () => {
		const { lens: found, first, codes } = read(lens([question("retry")]));
		expect(codes).toEqual([]);
		expect(found).toMatchObject({ name: "Queues", pillars: [{ id: "rel", common: "reliability" }] });
		expect(first?.choices[0]).toEqual({
			...{ key: "retry_1", id: "retry_1", title: "Choice retry_1", description: "", isNoneOfThese: false },
			help: [{ text: "Why", links: [{ text: "https://example.com/why", url: "https://example.com/why" }] }],
			plan: [{ text: "What to do", links: [{ text: "https://example.com/how", url: "https://example.com/how" }] }],
		});
	});

	it.each([
		["costOptimization", "x", "costOptimization"],
		["SEC", "Security", "security"],
		["p_1", "Performance efficiency", "performance"],
		["Sustainability", "", "sustainability"],
		["sec", "SEC", null],
		["r", "Reliablilty", null],
	])("maps pillar %s, %s to %s", (id, name, common) => {
		const { lens: found } = read(lens([], { pillars: [{ id, name, questions: [question("q_1")] }] }));
		expect(found.pillars[0]?.common).toBe(common);
	});

	it.each([
		[
			"a rule names no choice",
			{
				riskRules: [
					{ condition: "other || default_1", risk: "NO_RISK" },
					{ condition: "default", risk: "HIGH_RISK" },
				],
			},
			["unknownChoice"],
		],
		[
			"a rule that cannot be parsed",
			{
				riskRules: [
					{ condition: "(q_1_1", risk: "NO_RISK" },
					{ condition: "default", risk: "HIGH_RISK" },
				],
			},
			["faultyRule"],
		],
		["a rule that is no object", { riskRules: [7, { condition: "default", risk: "HIGH_RISK" }] }, ["unknownRisk", "faultyRule"]],
		["no default", { riskRules: [{ condition: "q_1_1", risk: "NO_RISK" }] }, ["noDefault"]],
		[
			"default first",
			{
				riskRules: [
					{ condition: "default", risk: "NO_RISK" },
					{ condition: "q_1_1", risk: "HIGH_RISK" },
				],
			},
			["defaultNotLast"],
		],
		["a risk nobody knows", { riskRules: [{ condition: "default", risk: "SOME_RISK" }] }, ["unknownRisk"]],
		["no rules", { riskRules: undefined }, ["noRules"]],
		["no choices", { choices: [], riskRules: [{ condition: "default", risk: "NO_RISK" }] }, ["noChoices"]],
		["a title that is no text", { title: ["a"] }, ["notSet", "noTitle"]],
		["a title that is a number", { title: 42 }, ["takenAsText"]],
		["a title beyond the limit", { title: "a".repeat(129) }, ["overLimit"]],
		["a link that is none", { helpfulResource: { displayText: "a", url: "ftp://example.com" } }, ["notALink"]],
		["two links in one", { helpfulResource: { displayText: "a", url: "https://a.example https://b.example" } }, ["severalLinks"]],
		["help without an address", { helpfulResource: { displayText: "a", url: "" } }, []],
		["an odd id", { id: "q-1" }, ["oddId"]],
		["a choice without a plan", { choices: [choice("q_1_1"), choice("q_1_2", { improvementPlan: undefined })] }, ["noPlan"]],
		[
			"none of these needs no plan",
			{ choices: [choice("q_1_1"), choice("q_1_2"), choice("q_1_no", { improvementPlan: undefined })] },
			[],
		],
		["a choice that is no object", { choices: [choice("q_1_1"), choice("q_1_2"), "third"] }, ["skipped"]],
	])("says so: %s", (_, more, expected) => {
		expect(read(lens([question("q_1", more)])).codes).toEqual(expected);
	});

	it("keeps repeated ids apart, and says where they are", () => {
		const twice = { choices: [choice("a_1"), choice("a_1")], riskRules: [{ condition: "default", risk: "NO_RISK" }] };
		const { lens: found, warnings } = read(lens([question("q_1", twice), question("q_1", twice)]));
		const questions = found.pillars.flatMap((pillar) => pillar.questions);
		expect(questions.map(({ key }) => key)).toEqual(["q_1", "q_1.2"]);
		expect(questions[0]?.choices.map(({ key, id }) => [key, id])).toEqual([
			["a_1", "a_1"],
			["a_1.2", "a_1"],
		]);
		expect(warnings.map(({ code, count }) => [code, count])).toEqual([["repeatedId", 3]]);
	});

	it("reads further resources by their type, and tells none of these by the end of an id", () => {
		const further = [
			{ type: "HELPFUL_RESOURCE", content: [{ displayText: "More" }] },
			{ type: "IMPROVEMENT_PLAN", content: [{ url: "https://example.com" }, {}] },
		];
		const { first } = read(
			lens([question("q_1", { choices: [choice("q_1_1", { additionalResources: further }), choice("q_1_no")] })]),
		);
		expect(first?.choices[0]?.help.map(({ text }) => text)).toEqual(["Why", "More"]);
		expect(first?.choices[0]?.plan).toHaveLength(2);
		expect(first?.choices.map(({ isNoneOfThese }) => isNoneOfThese)).toEqual([false, true]);
	});

	it("is imported beyond the limits of AWS, and with another schema", () => {
		const many = Array.from({ length: 21 }, (_, n) => question(`q_${n}`));
		const { codes, lens: found } = read(lens(many, { schemaVersion: 2, name: "" }), 600_000);
		expect(codes).toEqual(["overLimit", "takenAsText", "otherSchema", "noTitle", "overLimit"]);
		expect(found.pillars[0]?.questions).toHaveLength(21);
	});
});

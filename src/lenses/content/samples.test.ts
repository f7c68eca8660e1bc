/** The sample review a newcomer can open: whole, the same in both languages, with something to show on every screen. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildReport } from "../../domain/report.ts";
import type { Review } from "../../domain/review.ts";
import { parseReview } from "../../parse/review.ts";
import { lens } from "./read.ts";

function read(language: string): { data: unknown; review: Review } {
	const data: unknown = JSON.parse(readFileSync(`content/samples/fraud-scoring.${language}.json`, "utf8"));
	const parsed = parseReview(data);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return { data, review: parsed.value };
}

const english = read("en");
const italian = read("it");
const report = buildReport(lens, english.review, "2026-11-22");
const treated = (treatment: string) => report.gaps.filter(({ decision }) => decision.treatment === treatment);

/** Every string of a value by its path. */
function stringsOf(value: unknown, path = ""): [string, string][] {
	if (typeof value === "string") return [[path, value]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}/${key}`));
}

/** What is said in a language; names, ids, days and addresses are not. */
const isProse = ([path, text]: [string, string]) =>
	text !== "" &&
	(/\/(note|decision|dissent|reason|wonWhy|role|description)$/.test(path) || /^\/(tensionNotes\/|workload\/name)/.test(path));

describe("both languages", () => {
	it("say the same about the same things: all but the prose is equal", () => {
		const rest = ({ data }: typeof english) =>
			JSON.stringify(data, (key, value) =>
				typeof value === "string" && /^(note|decision|dissent|reason|wonWhy|role|description|name|owner|ten-.*)$/.test(key)
					? value !== ""
					: value,
			);
		expect(rest(italian)).toBe(rest(english));
	});

	it("say it in their own words", () => {
		const translated = new Map(stringsOf(italian.data));
		const prose = stringsOf(english.data).filter(isProse);
		expect(prose.length).toBeGreaterThan(60);
		expect(prose.filter(([path, text]) => translated.get(path) === text)).toEqual([]);
	});

	it("are kept as the app itself would write them: nothing is dropped by the door", () => {
		expect(english.data).toEqual({ plumbline: "review", ...english.review });
		expect(italian.data).toEqual({ plumbline: "review", ...italian.review });
	});

	it("lead nowhere but to example.com", () => {
		const links = Object.values(english.review.answers).flatMap((answer) => answer.links);
		expect(links.length).toBeGreaterThan(10);
		expect(links.filter((link) => !link.startsWith("https://example.com/"))).toEqual([]);
	});
});

describe("what it refers to", () => {
	it("is in the lens of this version", () => {
		const { answers, set, decisions, tensionNotes, workload } = english.review;
		const itemOf = (id: string) => lens.items.find((item) => item.id === id);
		const strayAnswers = Object.entries(answers).filter(
			([id, { choice }]) => choice?.kind === "option" && !itemOf(id)?.options.some((option) => option.id === choice.option),
		);
		const requirements = new Set([...lens.items, ...lens.recommendations].map(({ id }) => id));
		const known = new Set([...requirements, ...[...lens.tensions, ...lens.facts].map(({ id }) => id)]);
		const named = [answers, set, decisions, tensionNotes, workload.facts].flatMap((record) => Object.keys(record));
		expect(english.review.lens).toEqual({ id: lens.id, version: lens.version });
		expect(strayAnswers).toEqual([]);
		expect(named.filter((id) => !known.has(id))).toEqual([]);
	});

	it("is decided on gaps that are there", () => {
		const gaps = new Set(report.gaps.map(({ id }) => id));
		expect(Object.keys(english.review.decisions).filter((id) => !gaps.has(id))).toEqual([]);
	});
});

describe("the report of the sample", () => {
	it("leaves no question unseen, and is neither flattering nor hopeless", () => {
		expect(report.questions).toHaveLength(36);
		expect(report.questions.filter(({ progress }) => progress !== "answered" && progress !== "hidden")).toEqual([]);
		expect(report.overall?.low).toBeGreaterThanOrEqual(45);
		expect(report.overall?.high).toBeLessThanOrEqual(60);
	});

	it("has gaps of every risk, one of them to be decided", () => {
		expect(Object.values(report.risks).every((count) => count > 0)).toBe(true);
		expect(report.needsDecision).toEqual(["rec-cost-compute-scaling"]);
	});

	it("has two accepted risks, one of them overdue, one deferred and one transferred", () => {
		expect([report.accepted, report.overdue]).toEqual([2, 1]);
		for (const { decision } of treated("accept")) {
			const { owner, reason, approver, expires, wonPillar, wonWhy } = decision;
			expect([owner, reason, approver, expires, wonPillar, wonWhy]).not.toContain("");
		}
		expect([treated("defer").length, treated("transfer").length]).toEqual([1, 1]);
	});

	it("has unknowns, a question that is not applicable with its reason, and one that the profile hides", () => {
		expect(report.toClarify.length).toBeGreaterThanOrEqual(3);
		expect(report.notApplicable.map(({ reason }) => reason).toSorted()).toEqual(["item", "profile"]);
		expect(report.progress.hidden).toBe(1);
	});

	it("has a status by hand against what the answer suggests, typed points and dissent", () => {
		const contradicted = report.gaps.filter(({ reason, suggested }) => reason === "byHand" && suggested.reason === "option");
		expect(contradicted.map(({ id }) => id)).toEqual(["perf-inference-compute"]);
		expect(report.gaps.filter(({ decision }) => decision.points !== null).length).toBeGreaterThan(1);
		expect(report.questions.filter(({ answer }) => answer.dissent !== "").length).toBeGreaterThan(1);
	});

	it("has tensions with a note and without one", () => {
		const said = report.tensions.filter(({ note }) => note !== "").length;
		expect(said).toBe(Object.keys(english.review.tensionNotes).length);
		expect(report.tensions.length).toBeGreaterThan(said);
	});

	it("has the votes of three people, and the priorities that they give", () => {
		const { voters, pillars } = report.votes;
		expect(voters).toHaveLength(3);
		expect(Object.fromEntries(pillars.map(({ pillar, priority }) => [pillar, priority]))).toEqual(
			english.review.workload.priorities,
		);
		expect(new Set(Object.values(english.review.workload.priorities)).size).toBeGreaterThan(2);
	});

	it("has two scenarios and an adopted plan in waves, all of gaps that are still open", () => {
		const { scenarios, adopted } = english.review.planning;
		const sets = [...scenarios, ...(adopted ? [adopted] : [])];
		const gaps = new Set(report.gaps.map(({ id }) => id));
		expect(sets).toHaveLength(3);
		expect(sets.flatMap(({ closed }) => closed).filter((id) => !gaps.has(id))).toEqual([]);
		expect(report.plan?.waves.length).toBeGreaterThan(1);
		const planned = new Set(report.plan?.outcome.ids);
		expect(report.gaps.filter(({ id, decision }) => planned.has(id) && !(decision.owner && decision.due))).toEqual([]);
		expect(report.scenarios.some(({ outcome }) => outcome.assumptions.length > 0)).toBe(true);
	});
});

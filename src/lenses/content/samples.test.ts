/** The sample review a newcomer can open: whole, the same in every language, with something to show on every screen. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { confidenceFigure } from "../../domain/report/confidence.ts";
import { timeLeft } from "../../domain/report/pace.ts";
import { buildReport } from "../../domain/report/report.ts";
import type { Review } from "../../domain/review/review.ts";
import { disagreements } from "../../domain/together/assessors.ts";
import { writeReviewFile } from "../../formats/review-json/writeReviewFile.ts";
import { parseReview } from "../../parse/review.ts";
import { lens } from "./read.ts";

function read(language: string): { text: string; data: unknown; review: Review } {
	const text = readFileSync(`content/samples/fraud-scoring.${language}.json`, "utf8");
	const data: unknown = JSON.parse(text);
	const parsed = parseReview(data);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return { text, data, review: parsed.value };
}

const english = read("en");
const others = readdirSync("content/samples")
	.flatMap((name) => /^fraud-scoring\.(..)\.json$/.exec(name)?.[1] ?? [])
	.filter((language) => language !== "en")
	.map((language) => ({ language, other: read(language) }));
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
	(/\/(note|decision|dissent|reason|wonWhy|compensating|role|description|label)$/.test(path) ||
		/^\/(tensionNotes\/|workload\/name)/.test(path));

describe.each(others)("English and $language", ({ other }) => {
	it("say the same about the same things: all but the prose is equal", () => {
		const rest = ({ data }: typeof english) =>
			JSON.stringify(data, (key, value) =>
				typeof value === "string" &&
				/^(note|decision|dissent|reason|wonWhy|compensating|role|description|label|name|owner|ten-.*)$/.test(key)
					? value !== ""
					: value,
			);
		expect(rest(other)).toBe(rest(english));
	});

	it("say it in their own words", () => {
		const translated = new Map(stringsOf(other.data));
		const prose = stringsOf(english.data).filter(isProse);
		expect(prose.length).toBeGreaterThan(85);
		expect(prose.filter(([path, text]) => translated.get(path) === text)).toEqual([]);
	});

	it("are kept as the app itself would write them: nothing is dropped by the parser", () => {
		for (const { text, review } of [english, other]) expect(text).toBe(writeReviewFile(review));
	});

	it("lead nowhere but to example.com", () => {
		const links = Object.values(english.review.answers).flatMap((answer) => answer.links);
		expect(links.length).toBeGreaterThan(10);
		expect(links.filter((link) => !link.startsWith("https://example.com/"))).toEqual([]);
	});
});

describe("what it refers to", () => {
	it("is in the lens of this version", () => {
		const { answers, set, decisions, tensionNotes, workload, sheets, touched } = english.review;
		const itemOf = (id: string) => lens.items.find((item) => item.id === id);
		const all = [answers, ...sheets.map((sheet) => sheet.answers)].flatMap((said) => Object.entries(said));
		const strayAnswers = all.filter(
			([id, { choice }]) => choice?.kind === "option" && !itemOf(id)?.options.some((option) => option.id === choice.option),
		);
		const strayEvidence = all.filter(([id, { evidenceSeen }]) =>
			evidenceSeen.some((seen) => !itemOf(id)?.evidence?.includes(seen)),
		);
		const parts = lens.items.flatMap((item) => item.parts ?? []);
		const requirements = new Set([...lens.items, ...parts, ...lens.recommendations].map(({ id }) => id));
		const known = new Set([...requirements, ...[...lens.tensions, ...lens.facts].map(({ id }) => id)]);
		const records = [answers, set, decisions, tensionNotes, workload.facts, touched, ...sheets.map((sheet) => sheet.set)];
		const named = [...records.flatMap((record) => Object.keys(record)), ...all.map(([id]) => id)];
		expect(english.review.lens).toEqual({ id: lens.id, version: lens.version });
		expect(strayAnswers).toEqual([]);
		expect(strayEvidence).toEqual([]);
		expect(named.filter((id) => !known.has(id))).toEqual([]);
	});

	it("is decided on gaps that are there", () => {
		const gaps = new Set(report.gaps.map(({ id }) => id));
		expect(Object.keys(english.review.decisions).filter((id) => !gaps.has(id))).toEqual([]);
	});
});

describe("the report of the sample", () => {
	it("leaves a few questions open, and is neither flattering nor hopeless", () => {
		expect(report.questions).toHaveLength(36);
		expect(report.questions.filter(({ progress }) => progress === "open")).toHaveLength(3);
		expect(report.overall?.low).toBeGreaterThanOrEqual(45);
		expect(report.overall?.high).toBeLessThanOrEqual(65);
	});

	it("tells when each answer came, so that the time for the open ones can be estimated", () => {
		const { answers, touched, createdAt, changedAt } = english.review;
		const instants = Object.values(touched).toSorted();
		expect(Object.keys(answers).filter((item) => !touched[item])).toEqual([]);
		expect([createdAt, ...instants, changedAt].toSorted()).toEqual([createdAt, ...instants, changedAt]);
		expect(timeLeft(english.review, report)).toBeGreaterThanOrEqual(5);
		expect(timeLeft(english.review, report)).toBeLessThanOrEqual(20);
	});

	it("says how sure the answers are, what was seen for them, and what to come back to", () => {
		const { counts, guessPercent } = confidenceFigure(report);
		expect(counts.sure).toBeGreaterThan(10);
		expect(counts.fairly).toBeGreaterThan(5);
		expect(counts.guess).toBe(3);
		expect(guessPercent).toBeGreaterThan(0);
		expect(report.questions.filter(({ answer }) => answer.evidenceSeen.length > 0).length).toBeGreaterThan(15);
		expect(report.questions.filter(({ answer }) => answer.flagged)).toHaveLength(3);
	});

	it("has two statements that do not fit together: one against its answer, one against what it is built on", () => {
		expect(report.contradictions.map(({ kind, requirement }) => [kind, requirement])).toEqual([
			["prerequisite", "rec-cost-low-priority-vms"],
			["answer", "perf-inference-compute"],
		]);
	});

	it("has two sheets that mostly agree and differ on six requirements, once about whether one applies", () => {
		const { agreement } = report;
		expect(agreement?.sheets).toHaveLength(2);
		expect(agreement?.mean).toBeGreaterThan(80);
		const different = agreement ? disagreements(agreement) : [];
		expect(different).toHaveLength(6);
		expect(different.filter(({ said }) => said.some(({ status }) => status === "notApplicable"))).toHaveLength(1);
	});

	it("names who has to sign, and how confidential it is", () => {
		const { participants, label } = english.review;
		expect(participants.filter(({ mustSign }) => mustSign).length).toBeGreaterThan(1);
		expect(participants.filter(({ mustSign }) => !mustSign).length).toBeGreaterThan(1);
		expect(label).not.toBe("");
	});

	it("has gaps of every risk, one of them to be decided", () => {
		expect(Object.values(report.risks).every((count) => count > 0)).toBe(true);
		expect(report.needsDecision).toEqual(["rec-cost-compute-scaling"]);
	});

	it("has two accepted risks, one of them overdue, one deferred and one transferred", () => {
		expect([report.accepted, report.overdue]).toEqual([2, 1]);
		for (const { decision } of treated("accept")) {
			const { owner, reason, approver, expires, compensating, wonPillar, wonWhy } = decision;
			expect([owner, reason, approver, expires, compensating, wonPillar, wonWhy]).not.toContain("");
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

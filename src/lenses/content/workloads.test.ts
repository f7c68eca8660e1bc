/**
 * Three workloads with all answers, and what an architect expects of them. The expectations in content/workloads were written before the
 * rules were run on them; `settled` records each one that the product did not meet, and which of the two was mended, and why.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Band, Cap } from "../../domain/judge/band.ts";
import { buildReport, type Report } from "../../domain/report/report.ts";
import { emptyAnswer } from "../../domain/review/answer.ts";
import { newReview, type Review, type Status } from "../../domain/review/review.ts";
import type { Workload } from "../../domain/review/workload.ts";
import { lens } from "./read.ts";

interface Expected {
	id: string;
	why: string;
}

interface WorkloadCase extends Pick<Workload, "criticality" | "priorities" | "facts"> {
	workload: string;
	/** Item to option. */
	answers: Record<string, string>;
	/** Requirement to the status said by hand: what the options leave open. */
	said: Record<string, Status>;
	expected: {
		firstTen: Expected[];
		contradictions: Expected[];
		doNotApply: Expected[];
		band: { words: Band[]; caps: Cap["kind"][]; why: string };
	};
	settled: { about: string; expected: string; was: string; mended: "content" | "rule" | "expectation"; why: string }[];
}

const read = (name: string): WorkloadCase => JSON.parse(readFileSync(`content/workloads/${name}.json`, "utf8"));

function reviewOf({ criticality, priorities, facts, answers, said }: WorkloadCase): Review {
	const review = newReview("r", { id: lens.id, version: lens.version }, "2026-11-29T00:00:00.000Z");
	const choices = Object.entries(answers).map(([item, option]) => [item, { ...emptyAnswer, choice: { kind: "option", option } }]);
	const workload = { ...review.workload, criticality, priorities, facts };
	return { ...review, workload, answers: Object.fromEntries(choices), set: said };
}

const ids = (expected: Expected[]) => expected.map(({ id }) => id);

/** What the lens says cannot be together, by its id; else the requirement that is said to be in place, once. */
const whatFails = ({ contradictions }: Report) => [
	...new Set(contradictions.map((found) => (found.kind === "incompatible" ? found.incompatibility : found.requirement))),
];

describe.each(["prototype", "bank", "batch-forecast"])("%s", (name) => {
	const known = read(name);
	const { expected } = known;
	const report = buildReport(lens, reviewOf(known), "2026-11-29");

	it("has an answer to everything that applies", () => {
		expect(report.toClarify.map(({ id }) => id)).toEqual([]);
		expect(report.progress.answered).toBe(report.progress.visible);
		expect(report.facts.filter(({ asked, value }) => asked && value === null).map(({ id }) => id)).toEqual([]);
	});

	it("lists first what an architect would do first", () => {
		expect(report.orders.riskFirst.slice(0, 10)).toEqual(ids(expected.firstTen));
	});

	it("raises what does not fit together, and nothing else", () => {
		expect(whatFails(report)).toEqual(ids(expected.contradictions));
	});

	it("asks no question that has no place", () => {
		const hidden = report.questions.filter(({ progress }) => progress === "hidden");
		expect(hidden.map(({ item }) => item).toSorted()).toEqual(ids(expected.doNotApply).toSorted());
	});

	it("gets the word an architect would sign", () => {
		expect(report.overall?.bands).toEqual(expected.band.words);
		expect(report.overall?.caps.map(({ kind }) => kind)).toEqual(expected.band.caps);
	});

	it("gives a reason for every expectation, and for each that was settled", () => {
		const all = [...expected.firstTen, ...expected.contradictions, ...expected.doNotApply, expected.band, ...known.settled];
		expect(all.filter(({ why }) => why.length < 20)).toEqual([]);
	});
});

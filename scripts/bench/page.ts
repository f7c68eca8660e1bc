/** What the bench asks of its page: each figure measured in the browser, returned as a plain object. */

import { orders, sortGaps } from "../../src/domain/judge/priority.ts";
import { answerOf } from "../../src/domain/plan/plan.ts";
import { chooseGreedily } from "../../src/domain/plan/planGreedy.ts";
import { outcomeOf } from "../../src/domain/plan/planReport.ts";
import { withAnswer } from "../../src/domain/review/changes.ts";
import type { Aim } from "../../src/domain/review/planning.ts";
import { uniform } from "../../src/domain/uniform.ts";
import { defaultLens } from "../../src/lenses/builtIn.ts";
import { loadBuiltInStructure } from "../../src/lenses/builtInLenses.ts";
import type { Job, JobKind } from "../../src/planner/jobs.ts";
import { openPlanner } from "../../src/planner/planner.ts";
import { editReview } from "../../src/store/editing.ts";
import { pushStep } from "../../src/store/history.ts";
import { reportOf } from "../../src/store/report.ts";
import { noHistory } from "../../src/store/reviewsState.ts";
import { walkedReview } from "../../src/testing/walk.ts";
import { bigLens, sizeOf } from "./bigLens.ts";
import { cancelExport, exportOf } from "./exports.ts";
import { answeredReview, freshReview } from "./reviews.ts";
import { problemOf, subjectOf } from "./subject.ts";
import { hold, pause, watch } from "./watch.ts";

type LensName = "builtIn" | "big";

async function builtInLens() {
	const lens = await loadBuiltInStructure(defaultLens.id);
	if (!lens.ok) throw new Error(JSON.stringify(lens.problems));
	return lens.value;
}

const subject = async (name: LensName) => subjectOf(name === "big" ? bigLens() : await builtInLens());

/** From the asking to the answer in a fresh worker: its start and the loading of the solver count. */
async function watchJob<K extends JobKind>(job: Job<K>) {
	const planner = openPlanner();
	const { result, ...seen } = await watch(() => planner.ask(job));
	planner.cancel();
	if (result === null) throw new Error("the job was given up");
	return { output: result, ...seen };
}

async function solve(aim: Aim, share: number, seconds: number) {
	const problem = problemOf(await subject("big"), aim, share);
	const { output, ...seen } = await watchJob<"plan">({ kind: "plan", input: { problem, limits: { seconds } } });
	if (output.kind !== "plan") throw new Error(`no plan: ${output.kind}`);
	const { answer, proof } = output;
	return { budget: problem.budget, answer, proof, greedy: answerOf(problem, chooseGreedily(problem)), ...seen };
}

/** So many toggles of gaps drawn at random, from every second gap closed: figures of what is closed, orders of what is left. */
async function whatIf(name: LensName, toggles: number) {
	const { base, gaps, reportTook } = await subject(name);
	const closed = new Set(gaps.filter((_, place) => place % 2 === 1).map(({ id }) => id));
	const times = [];
	for (let count = 0; count < toggles; count += 1) {
		const id = gaps[Math.floor(uniform(1, count) * gaps.length)]?.id ?? "";
		await pause(0);
		const started = performance.now();
		if (!closed.delete(id)) closed.add(id);
		outcomeOf(base, closed);
		const open = gaps.filter((gap) => !closed.has(gap.id));
		for (const order of orders) sortGaps(open, order);
		times.push(performance.now() - started);
	}
	return { gaps: gaps.length, reportTook, times: times.toSorted((a, b) => a - b) };
}

async function frontier(seconds: number) {
	const chosen = await subject("builtIn");
	const problem = problemOf(chosen, "riskFirst", 1);
	const input = { problem, review: chosen.base, limits: { seconds } };
	const { output, ...seen } = await watchJob<"frontier">({ kind: "frontier", input });
	const { points, total, everyBudget } = output;
	return {
		gaps: problem.gaps.length,
		points: points.length,
		total,
		isProved: everyBudget && points.every(({ proved }) => proved),
		...seen,
	};
}

/** Medians of 30 answers of a review of a lens with so many items: what the edit takes, and the report after it, in milliseconds. */
async function editing(items: number) {
	const lens = bigLens(sizeOf(items));
	let review = answeredReview(lens, (place) => place % 2);
	let history = noHistory;
	const times: { edit: number[]; report: number[] } = { edit: [], report: [] };
	reportOf(lens, review, "2026-01-01");
	for (const [place, { id, options }] of lens.items.slice(0, 30).entries()) {
		const option = options[(place + 1) % 2]?.id ?? "";
		await pause(0);
		const started = performance.now();
		const edited = editReview(review, (before) => withAnswer(before, id, { choice: { kind: "option", option } }), {
			now: "2026-01-02T00:00:00.000Z",
			writer: "bench",
		});
		if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
		history = pushStep(history, { before: review, after: edited.value.review, group: null });
		review = edited.value.review;
		const done = performance.now();
		reportOf(lens, review, "2026-01-01");
		times.edit.push(done - started);
		times.report.push(performance.now() - done);
	}
	const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
	return { edit: median(times.edit), report: median(times.report) };
}

/** What the watch sees of a main thread held for so long. */
const heldFor = async (milliseconds: number) => (await watch(async () => pause(0).then(() => hold(milliseconds)))).longestTask;

const bench = {
	solve,
	whatIf,
	frontier,
	heldFor,
	editing,
	exportOf,
	cancelExport,
	answeredReview: async () => answeredReview(await builtInLens(), 1),
	walkedReview: async () => walkedReview(await builtInLens()),
	freshReview: async () => freshReview(await builtInLens()),
};

Object.assign(window, { bench });

import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { problemOf, weighingOf } from "../domain/examples.ts";
import { countStays, type StabilityInput } from "../domain/report/stability.ts";
import { largeSample, samplePlan } from "../testing/planSamples.ts";
import type { Job, JobKind, Jobs, Reply } from "./jobs.ts";
import { openPlanner, type PlanWorker } from "./planner.ts";
import { runJob } from "./runJob.ts";

const highs = await loadHighs();
const limits = { seconds: 60 };

const solver = async () => highs;

/** A worker that answers on the next tick, as a real one would; counts how many were started and ended. */
function workers() {
	const counts = { started: 0, ended: 0 };
	const start = (): PlanWorker => {
		counts.started += 1;
		let ended = false;
		const say = (reply: Reply) => {
			const event = new MessageEvent("message", { data: structuredClone(reply) });
			if (!ended) worker.onmessage?.call(Object.create(null), event);
		};
		const worker: PlanWorker = {
			onmessage: null,
			onerror: null,
			terminate: () => {
				ended = true;
				counts.ended += 1;
			},
			postMessage: (job: Job) =>
				setTimeout(async () => {
					if (ended) return;
					try {
						const tell = (progress: Jobs[JobKind]["progress"]) => say({ type: "progress", progress });
						say({ type: "done", output: await runJob(solver, structuredClone(job), tell) });
					} catch (error) {
						say({ type: "failed", message: String(error) });
					}
				}),
		};
		return worker;
	};
	return { counts, start };
}

const { input } = samplePlan(1, largeSample(10, 5));
const job = (budget: number): Job<"plan"> => ({ kind: "plan", input: { problem: problemOf(input, { budget }), limits } });

describe("the planner", () => {
	it("answers one job after another with one worker", async () => {
		const { counts, start } = workers();
		const planner = openPlanner(start);
		const first = await planner.ask(job(5));
		const second = await planner.ask(job(12));
		expect(first).toMatchObject({ kind: "plan" });
		expect(second?.kind === "plan" && second.answer.effort).toBeGreaterThan(5);
		expect(counts).toEqual({ started: 1, ended: 0 });
	});

	it("gives up a job when another is asked for, or on request", async () => {
		const { counts, start } = workers();
		const planner = openPlanner(start);
		const first = planner.ask(job(5));
		const second = planner.ask(job(12));
		expect(await first).toBeNull();
		expect(await second).toMatchObject({ kind: "plan" });
		const third = planner.ask(job(12));
		planner.cancel();
		expect(await third).toBeNull();
		expect(counts).toEqual({ started: 2, ended: 2 });
	});

	it("tells the points of a frontier on the way", async () => {
		const planner = openPlanner(workers().start);
		const told: number[] = [];
		const problem = problemOf(input, { budget: 0 });
		const review = { requirements: input.requirements, weighing: weighingOf(input) };
		const job: Job<"frontier"> = { kind: "frontier", input: { problem, review, limits } };
		const frontier = await planner.ask(job, ({ effort }) => told.push(effort));
		expect(told.toReversed()).toEqual(frontier?.points.map(({ effort }) => effort));
	});

	it("counts stability as the domain does, and asks for no solver", async () => {
		const weighing = weighingOf(input);
		const requirements = input.requirements.map((requirement) => ({ ...requirement, effort: "low" as const, tradeoffs: [] }));
		const asked: StabilityInput = { requirements, weighing };
		expect(await openPlanner(workers().start).ask({ kind: "stability", input: asked })).toEqual(countStays(asked));
		const noSolver = () => Promise.reject(new Error("asked for a solver"));
		expect(await runJob(noSolver, { kind: "stability", input: asked }, () => {})).toEqual(countStays(asked));
	});

	it("rejects for a bug, and starts anew afterwards", async () => {
		const { counts, start } = workers();
		const planner = openPlanner(start);
		const broken = { ...job(5), input: { ...job(5).input, limits: { seconds: Number.NaN } } };
		await expect(planner.ask(broken)).rejects.toThrow();
		expect(await planner.ask(job(5))).toMatchObject({ kind: "plan" });
		expect(counts.started).toBe(2);
	});
});

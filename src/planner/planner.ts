/** The planner as the app sees it: jobs for a worker, one at a time, that can be given up at any moment. */
import type { Job, JobKind, Jobs, Reply } from "./jobs.ts";

export interface Planner {
	/** Starts a job and gives up the one before it. Null: it was given up. Rejects only for a bug. */
	ask<K extends JobKind>(job: Job<K>, onProgress?: (progress: Jobs[K]["progress"]) => void): Promise<Jobs[K]["output"] | null>;
	/** Gives up the job under way, and lets the worker go. */
	cancel(): void;
}

/** What the planner needs of a worker. */
export type PlanWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

const newWorker = (): PlanWorker => new Worker(new URL("./planWorker.ts", import.meta.url), { type: "module" });

/** A planner with a worker of its own, started with the first job and kept warm for the next. */
export function openPlanner(startWorker: () => PlanWorker = newWorker): Planner {
	let worker: PlanWorker | null = null;
	let giveUp: (() => void) | null = null;

	const cancel = () => {
		worker?.terminate();
		worker = null;
		giveUp?.();
		giveUp = null;
	};

	const ask: Planner["ask"] = <K extends JobKind>(job: Job<K>, onProgress?: (progress: Jobs[K]["progress"]) => void) => {
		if (giveUp) cancel();
		const own = worker ?? startWorker();
		worker = own;
		return new Promise<Jobs[K]["output"] | null>((resolve, reject) => {
			giveUp = () => resolve(null);
			const fail = (message: string) => {
				giveUp = null;
				cancel();
				reject(new Error(message));
			};
			own.onmessage = ({ data }: MessageEvent<Reply<K>>) => {
				if (data.type === "progress") return onProgress?.(data.progress);
				if (data.type === "failed") return fail(data.message);
				giveUp = null;
				resolve(data.output);
			};
			own.onerror = ({ message }) => fail(message || "the worker of the planner did not start");
			own.postMessage(job);
		});
	};

	return { ask, cancel };
}

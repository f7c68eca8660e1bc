/** One job in a worker of its own, as the page sees it: started for this job, stopped at any moment, ended with it. */
import { Assembly, type Part } from "./parts.ts";

/** What a worker says of its job. */
export type JobReply<T> =
	| { type: "step"; done: number; all: number }
	| { type: "done"; value: T }
	/** Of a large value, which is done with the last one. */
	| { type: "part"; part: Part }
	| { type: "complete" }
	/** A bug, or a file of the app that could not be fetched: what it said. */
	| { type: "failed"; message: string };

/** What a job needs of a worker. */
export type JobWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** How the page watches a job. */
export interface JobWatch {
	/** Aborted: the worker is ended and nothing comes of the job. */
	signal?: AbortSignal;
	onStep?: (done: number, all: number) => void;
}

/**
 * Does one job in a fresh worker and lets the worker go. `handedOver` is the worker's from then on, and not copied. Null: it was
 * stopped. Rejects where the worker cannot be started or fails.
 */
export function runInWorker<T>(
	startWorker: () => JobWorker,
	job: unknown,
	{ signal, onStep }: JobWatch = {},
	handedOver: Transferable[] = [],
): Promise<T | null> {
	if (signal?.aborted) return Promise.resolve(null);
	const worker = startWorker();
	const parts = new Assembly();
	const ended = new Promise<T | null>((resolve, reject) => {
		signal?.addEventListener("abort", () => resolve(null), { once: true });
		worker.onmessage = ({ data }: MessageEvent<JobReply<T>>) => {
			if (data.type === "step") onStep?.(data.done, data.all);
			if (data.type === "done") resolve(data.value);
			if (data.type === "part") parts.add(data.part);
			if (data.type === "complete") resolve(parts.value as T);
			if (data.type === "failed") reject(new Error(data.message));
		};
		worker.onerror = ({ message }) => reject(new Error(message || "a worker did not start"));
		worker.postMessage(job, handedOver);
	});
	return ended.finally(() => worker.terminate());
}

/** An export as the page sees it: a job for a worker of its own that can be given up at any moment. */
import type { ComparisonJob, Exported, ExportJob, ExportReply } from "./exportJob.ts";

/** What an export needs of a worker. */
export type ExportWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

const newWorker = (): ExportWorker => new Worker(new URL("./exportWorker.ts", import.meta.url), { type: "module" });

interface Watching {
	/** Aborted: the worker is ended and nothing comes of the job. */
	signal: AbortSignal;
	onStep: (done: number, all: number) => void;
}

/** Runs one job in a fresh worker and lets the worker go. Null: it was given up. Rejects where the file cannot be made. */
export function runExport(
	job: ExportJob | ComparisonJob,
	{ signal, onStep }: Watching,
	startWorker = newWorker,
): Promise<Exported | null> {
	if (signal.aborted) return Promise.resolve(null);
	const worker = startWorker();
	const ended = new Promise<Exported | null>((resolve, reject) => {
		signal.addEventListener("abort", () => resolve(null), { once: true });
		worker.onmessage = ({ data }: MessageEvent<ExportReply>) => {
			if (data.type === "step") onStep(data.done, data.all);
			if (data.type === "done") resolve(data.exported);
			if (data.type === "failed") reject(new Error(data.message));
		};
		worker.onerror = ({ message }) => reject(new Error(message || "the worker of the exports did not start"));
		worker.postMessage(job);
	});
	return ended.finally(() => worker.terminate());
}

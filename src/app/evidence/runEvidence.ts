/** The reading of evidence as the page sees it: in a worker of its own that can be stopped at any moment. */
import type { ReadEvidence, ReadingWatch } from "../../features/evidence/types.ts";
import type { EvidenceJob } from "./readKept.ts";

export type EvidenceReply =
	/** So many files are read. */
	| { type: "step"; done: number; all: number }
	| { type: "done"; read: ReadEvidence }
	/** A bug, or a file of the app that could not be fetched: what it said. */
	| { type: "failed"; message: string };

/** What a reading needs of a worker. */
export type EvidenceWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

const newWorker = (): EvidenceWorker => new Worker(new URL("./evidenceWorker.ts", import.meta.url), { type: "module" });

/** Reads files in a fresh worker and lets it go. Null: it was stopped. Rejects where it cannot be started. */
export function runEvidence(
	job: EvidenceJob,
	{ signal, onStep }: ReadingWatch,
	startWorker = newWorker,
): Promise<ReadEvidence | null> {
	if (signal.aborted) return Promise.resolve(null);
	const worker = startWorker();
	const ended = new Promise<ReadEvidence | null>((resolve, reject) => {
		signal.addEventListener("abort", () => resolve(null), { once: true });
		worker.onmessage = ({ data }: MessageEvent<EvidenceReply>) => {
			if (data.type === "step") onStep(data.done, data.all);
			if (data.type === "done") resolve(data.read);
			if (data.type === "failed") reject(new Error(data.message));
		};
		worker.onerror = ({ message }) => reject(new Error(message || "the worker of the readers did not start"));
		worker.postMessage(job);
	});
	return ended.finally(() => worker.terminate());
}

/** The reading of a lens as the page sees it: in a worker of its own, that is ended when it takes too long. */
import { failure, problem, type Result } from "../../domain/result.ts";
import type { ReadLens } from "../../parse/foreign/readLens.ts";

export interface LensJob {
	bytes: Uint8Array;
	/** Of the file. */
	name: string;
}

export type LensReply =
	| { type: "read"; read: Result<ReadLens> }
	/** A bug, or a file of the app that could not be fetched: what it said. */
	| { type: "failed"; message: string };

/** What a reading needs of a worker. */
export type LensWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

const newWorker = (): LensWorker => new Worker(new URL("./lensWorker.ts", import.meta.url), { type: "module" });

/** Real files take less than five; a text made to be slow takes minutes. */
const mostSeconds = 30;

/** Reads one file and lets the worker go. Rejects where it cannot be started. */
export async function runLensReading(job: LensJob, startWorker = newWorker, seconds = mostSeconds): Promise<Result<ReadLens>> {
	const worker = startWorker();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const ended = new Promise<Result<ReadLens>>((resolve, reject) => {
		timer = setTimeout(() => resolve(failure(problem("tooSlow", "", { seconds }))), seconds * 1000);
		worker.onmessage = ({ data }: MessageEvent<LensReply>) => {
			if (data.type === "read") resolve(data.read);
			else reject(new Error(data.message));
		};
		worker.onerror = ({ message }) => reject(new Error(message || "the worker of the readers did not start"));
		worker.postMessage(job);
	});
	return ended.finally(() => {
		clearTimeout(timer);
		worker.terminate();
	});
}

/** Encrypting and decrypting as the page sees them: a job for a worker of its own that can be given up. */
import type { Result } from "../../domain/result.ts";

export interface SecretJob {
	act: "encrypt" | "decrypt";
	bytes: Uint8Array<ArrayBuffer>;
	passphrase: string;
}

export type SecretReply =
	| { type: "done"; result: Result<Uint8Array<ArrayBuffer>> }
	/** A bug, no memory for the key, or a file of the app that could not be fetched: what it said. */
	| { type: "failed"; message: string };

/** What a job needs of a worker. */
export type SecretWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

const newWorker = (): SecretWorker => new Worker(new URL("./secretWorker.ts", import.meta.url), { type: "module" });

/** Runs one job in a fresh worker and lets the worker go. Null: it was given up. Rejects where it cannot be done. */
export function runSecret(
	job: SecretJob,
	signal: AbortSignal,
	startWorker = newWorker,
): Promise<Result<Uint8Array<ArrayBuffer>> | null> {
	if (signal.aborted) return Promise.resolve(null);
	const worker = startWorker();
	const ended = new Promise<Result<Uint8Array<ArrayBuffer>> | null>((resolve, reject) => {
		signal.addEventListener("abort", () => resolve(null), { once: true });
		worker.onmessage = ({ data }: MessageEvent<SecretReply>) => {
			if (data.type === "done") resolve(data.result);
			else reject(new Error(data.message));
		};
		worker.onerror = ({ message }) => reject(new Error(message || "the worker of the cipher did not start"));
		worker.postMessage(job);
	});
	return ended.finally(() => worker.terminate());
}

import type { Result } from "../../domain/result.ts";
import { type JobWorker, runInWorker } from "../worker/runInWorker.ts";

/** A file to be encrypted or decrypted. */
export interface SecretJob {
	act: "encrypt" | "decrypt";
	bytes: Uint8Array<ArrayBuffer>;
	passphrase: string;
	/** Base-2 logarithm of the rounds that make the key of a file to be encrypted; absent: as for files. */
	work?: number;
}

/** The bytes that came of it. */
export type SecretResult = Result<Uint8Array<ArrayBuffer>>;

const newWorker = (): JobWorker => new Worker(new URL("./secretWorker.ts", import.meta.url), { type: "module" });

/** Does one job in a worker. Null: it was given up. Rejects where it cannot be done: no memory for the key, perhaps. */
export const runSecret = (job: SecretJob, signal: AbortSignal, startWorker = newWorker): Promise<SecretResult | null> =>
	runInWorker(startWorker, job, { signal });

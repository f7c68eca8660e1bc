import type { ReadEvidence, ReadingWatch } from "../../features/evidence/types.ts";
import { type JobWorker, runInWorker } from "../worker/runInWorker.ts";
import type { EvidenceJob } from "./readKept.ts";

const newWorker = (): JobWorker => new Worker(new URL("./evidenceWorker.ts", import.meta.url), { type: "module" });

/** A job whose bytes can be handed over. */
interface OwnJob extends EvidenceJob {
	files: (EvidenceJob["files"][number] & { bytes: Uint8Array<ArrayBuffer> })[];
}

/** Reads files of evidence in a worker, which their bytes are handed over to. Null: it was stopped. */
export const runEvidence = (job: OwnJob, watch: ReadingWatch): Promise<ReadEvidence | null> =>
	runInWorker(
		newWorker,
		job,
		watch,
		job.files.map(({ bytes }) => bytes.buffer),
	);

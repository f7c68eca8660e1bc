import type { ReadEvidence, ReadingWatch } from "../../features/evidence/types.ts";
import { type JobWorker, runInWorker } from "../worker/runInWorker.ts";
import type { EvidenceJob } from "./readKept.ts";

const newWorker = (): JobWorker => new Worker(new URL("./evidenceWorker.ts", import.meta.url), { type: "module" });

/** In megabytes. */
export const largestEvidence = 100;

/** The files as they were chosen: their bytes are fetched in the worker, since tens of megabytes would hold up the page. */
export interface ChosenEvidence extends Omit<EvidenceJob, "files"> {
	files: { name: string; day: string; file: File }[];
}

/** Reads files of evidence in a worker. Null: it was stopped. */
export const runEvidence = (job: ChosenEvidence, watch: ReadingWatch): Promise<ReadEvidence | null> =>
	runInWorker(newWorker, job, watch);

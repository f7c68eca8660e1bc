import { type JobWatch, type JobWorker, runInWorker } from "../worker/runInWorker.ts";
import type { ComparisonJob, Exported, ExportJob } from "./exportJob.ts";

const newWorker = (): JobWorker => new Worker(new URL("./exportWorker.ts", import.meta.url), { type: "module" });

/** Writes one file in a worker. Null: it was given up. Rejects where the file cannot be made. */
export const runExport = (job: ExportJob | ComparisonJob, watch: JobWatch, startWorker = newWorker): Promise<Exported | null> =>
	runInWorker(startWorker, job, watch);

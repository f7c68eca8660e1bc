/** The reading of a file as the page sees it: in a worker that can be stopped, and is ended where it takes too long. */
import { today } from "../../browser/clock.ts";
import { failure, problem, type Result } from "../../domain/result.ts";
import type { Backup } from "../../parse/backup.ts";
import { type JobWatch, type JobWorker, runInWorker } from "../worker/runInWorker.ts";
import type { ReadContent } from "./takenContent.ts";

/** The file goes as it is: its bytes are fetched in the worker. */
export type ReadingJob = { what: "content"; file: File /** ISO day. */; today: string } | { what: "backup"; file: File };

export type ReadingResult = Result<ReadContent> | Result<Backup>;

const newWorker = (): JobWorker => new Worker(new URL("./readingWorker.ts", import.meta.url), { type: "module" });

/** Real files take less than ten, reports of the largest reviews less than thirty; a text made to be slow takes minutes. */
const mostSeconds = 60;

/** What a file holds that is taken in here. Null: it was stopped. Rejects where it cannot be read at all, as a folder. */
export async function runReading(
	file: File,
	watch: JobWatch,
	startWorker = newWorker,
	seconds = mostSeconds,
): Promise<Result<ReadContent> | null> {
	const ending = new AbortController();
	const end = () => ending.abort();
	watch.signal?.addEventListener("abort", end, { once: true });
	if (watch.signal?.aborted) end();
	const timer = setTimeout(end, seconds * 1000);
	const job: ReadingJob = { what: "content", file, today: today() };
	const read = await runInWorker<Result<ReadContent>>(startWorker, job, { ...watch, signal: ending.signal }).finally(() =>
		clearTimeout(timer),
	);
	return read ?? (watch.signal?.aborted ? null : failure(problem("tooSlow", "", { seconds })));
}

/** The backup in a file. Null: it was stopped. */
export const runBackupReading = (file: File, watch: JobWatch, startWorker = newWorker): Promise<Result<Backup> | null> =>
	runInWorker(startWorker, { what: "backup", file } satisfies ReadingJob, watch);

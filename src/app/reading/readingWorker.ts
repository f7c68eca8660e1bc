/** The worker that reads one file for the page: a hostile one may keep it busy for minutes, and the page never. */
import { serveJobs } from "../worker/serveJobs.ts";
import { readBackupFile } from "./readBackupFile.ts";
import { readTaken } from "./readTaken.ts";
import type { ReadingJob, ReadingResult } from "./runReading.ts";

serveJobs<ReadingJob, ReadingResult>(async (job, onStep) =>
	job.what === "backup" ? readBackupFile(job.file) : readTaken(job.file, job.today, onStep),
);

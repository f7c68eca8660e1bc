/** The worker of one export: writes one file and is let go. Whatever it takes, the page stays free. */
import { signDrawer } from "../../browser/signDrawer.ts";
import { serveJobs } from "../worker/serveJobs.ts";
import type { ComparisonJob, Exported, ExportJob } from "./exportJob.ts";
import { writeComparisonJob } from "./writeComparisonJob.ts";
import { writeExport } from "./writeExport.ts";

serveJobs<ExportJob | ComparisonJob, Exported>(
	async (job, onStep) => ("sides" in job ? writeComparisonJob(job, signDrawer) : writeExport(job, onStep, undefined, signDrawer)),
	({ bytes }) => [bytes.buffer],
);

/** The worker of one export: writes one file and is let go. Whatever it takes, the page stays free. */
import type { ComparisonJob, ExportJob, ExportReply } from "./exportJob.ts";
import { writeComparisonJob } from "./writeComparisonJob.ts";
import { writeExport } from "./writeExport.ts";

const say = (reply: ExportReply, transfer: Transferable[] = []) => self.postMessage(reply, { transfer });

const write = (job: ExportJob | ComparisonJob) =>
	"sides" in job ? writeComparisonJob(job) : writeExport(job, (done, all) => say({ type: "step", done, all }));

self.onmessage = async ({ data }: MessageEvent<ExportJob | ComparisonJob>) => {
	try {
		const exported = await write(data);
		say({ type: "done", exported }, [exported.bytes.buffer]);
	} catch (error) {
		say({ type: "failed", message: String(error) });
	}
};

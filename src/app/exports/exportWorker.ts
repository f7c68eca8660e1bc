/** The worker of one export: writes one file and is let go. Whatever it takes, the page stays free. */
import type { ExportJob, ExportReply } from "./exportJob.ts";
import { writeExport } from "./writeExport.ts";

const say = (reply: ExportReply, transfer: Transferable[] = []) => self.postMessage(reply, { transfer });

self.onmessage = async ({ data }: MessageEvent<ExportJob>) => {
	try {
		const exported = await writeExport(data, (done, all) => say({ type: "step", done, all }));
		say({ type: "done", exported }, [exported.bytes.buffer]);
	} catch (error) {
		say({ type: "failed", message: String(error) });
	}
};

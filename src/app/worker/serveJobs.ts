/** The worker's side of one job (runInWorker.ts): does it, tells its steps, and says what came of it or why nothing did. */
import { partsOf } from "./parts.ts";
import type { JobReply } from "./runInWorker.ts";

/** Does each job that the page sends. `handedOver` names what of the value is the page's from then on, and not copied. */
export function serveJobs<J, T>(
	work: (job: J, onStep: (done: number, all: number) => void) => Promise<T>,
	handedOver: (value: T) => Transferable[] = () => [],
): void {
	const say = (reply: JobReply<T>, transfer: Transferable[] = []) => self.postMessage(reply, { transfer });
	self.onmessage = async ({ data }: MessageEvent<J>) => {
		try {
			const value = await work(data, (done, all) => say({ type: "step", done, all }));
			const transfer = handedOver(value);
			const parts = transfer.length > 0 ? [] : partsOf(value);
			for (const part of parts) say({ type: "part", part });
			say(parts.length > 0 ? { type: "complete" } : { type: "done", value }, transfer);
		} catch (error) {
			say({ type: "failed", message: String(error) });
		}
	};
}

/** The worker that reads one lens: a hostile file may keep it busy for minutes, and the page never. */
import { readLens } from "../../parse/foreign/readLens.ts";
import type { LensJob, LensReply } from "./runLensReading.ts";

self.onmessage = async ({ data: { bytes, name } }: MessageEvent<LensJob>) => {
	const say = (reply: LensReply) => self.postMessage(reply);
	try {
		say({ type: "read", read: await readLens(bytes, name) });
	} catch (error) {
		say({ type: "failed", message: String(error) });
	}
};

/** The planner's worker: loads HiGHS once, then does one job after another. A search cannot be interrupted, only ended with its worker. */
import loadHighs from "highs";
import wasm from "highs/runtime?url";
import type { Job, Reply } from "./jobs.ts";
import { runJob } from "./runJob.ts";

const loading = loadHighs({ locateFile: () => wasm });

const say = (reply: Reply) => self.postMessage(reply);

self.onmessage = async ({ data }: MessageEvent<Job>) => {
	try {
		const highs = await loading;
		say({ type: "done", output: runJob(highs, data, (progress) => say({ type: "progress", progress })) });
	} catch (error) {
		say({ type: "failed", message: String(error) });
	}
};

/** The planner's worker: does one job after another. A search cannot be interrupted, only ended with its worker. */
import type { Highs } from "highs";
import type { Job, Reply } from "./jobs.ts";
import { runJob } from "./runJob.ts";

let loading: Promise<Highs> | null = null;

async function load(): Promise<Highs> {
	const [{ default: loadHighs }, { default: wasm }] = await Promise.all([import("highs"), import("highs/runtime?url")]);
	return loadHighs({ locateFile: () => wasm });
}

const say = (reply: Reply) => self.postMessage(reply);

self.onmessage = async ({ data }: MessageEvent<Job>) => {
	const solver = () => {
		loading ??= load();
		return loading;
	};
	try {
		say({ type: "done", output: await runJob(solver, data, (progress) => say({ type: "progress", progress })) });
	} catch (error) {
		say({ type: "failed", message: String(error) });
	}
};

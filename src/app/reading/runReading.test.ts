import { describe, expect, it } from "vitest";
import { sampleGuide } from "../../testing/sampleGuide.ts";
import type { JobReply, JobWorker } from "../worker/runInWorker.ts";
import { readTaken } from "./readTaken.ts";
import { type ReadingJob, type ReadingResult, runReading } from "./runReading.ts";

const guide = new File([sampleGuide], "queues.md");

/** A worker that gets and gives copies, as a real one would, and counts how often one was ended. */
function workers(work: (job: ReadingJob) => Promise<JobReply<ReadingResult>>) {
	const counts = { ended: 0 };
	const start = (): JobWorker => {
		const worker: JobWorker = {
			onmessage: null,
			onerror: null,
			terminate: () => {
				counts.ended += 1;
			},
			postMessage: (job: ReadingJob) =>
				void work(job).then((reply) =>
					worker.onmessage?.call(Object.create(null), new MessageEvent("message", { data: structuredClone(reply) })),
				),
		};
		return worker;
	};
	return { counts, start };
}

const never = () => new Promise<never>(() => {});

describe("a file that is read", () => {
	it("comes as plain data, and its worker is let go", async () => {
		const { counts, start } = workers(async ({ file }) => ({ type: "done", value: await readTaken(file, "2026-11-24") }));
		const read = await runReading(guide, {}, start);
		expect(read).toMatchObject({
			ok: true,
			value: { content: { kind: "lens", read: { origin: { format: "azureGuide" }, lens: { version: "2026.1.7" } } } },
		});
		expect(counts.ended).toBe(1);
	});

	it("is given up when it takes too long, and its worker is ended", async () => {
		const { counts, start } = workers(never);
		const read = await runReading(guide, {}, start, 0.01);
		expect(read).toEqual({ ok: false, problems: [{ code: "tooSlow", place: "", values: { seconds: 0.01 } }] });
		expect(counts.ended).toBe(1);
	});

	it("is nothing where somebody stopped it", async () => {
		const { counts, start } = workers(never);
		const stopping = new AbortController();
		const read = runReading(guide, { signal: stopping.signal }, start);
		stopping.abort();
		expect(await read).toBe(null);
		expect(counts.ended).toBe(1);
	});

	it("rejects where the worker fails, as over a folder", async () => {
		const { counts, start } = workers(async () => ({ type: "failed", message: "gone" }));
		await expect(runReading(guide, {}, start)).rejects.toThrow("gone");
		expect(counts.ended).toBe(1);
	});
});

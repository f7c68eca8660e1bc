import { describe, expect, it } from "vitest";
import { readLens } from "../../parse/foreign/readLens.ts";
import { sampleGuide } from "../../testing/sampleGuide.ts";
import { type LensJob, type LensReply, type LensWorker, runLensReading } from "./runLensReading.ts";

const bytes = new TextEncoder().encode(sampleGuide);

/** A worker that gets and gives copies, as a real one would, and counts how often one was ended. */
function workers(work: (job: LensJob) => Promise<LensReply>) {
	const counts = { ended: 0 };
	const start = (): LensWorker => {
		const worker: LensWorker = {
			onmessage: null,
			onerror: null,
			terminate: () => {
				counts.ended += 1;
			},
			postMessage: (job: LensJob) =>
				void work(structuredClone(job)).then((reply) =>
					worker.onmessage?.call(Object.create(null), new MessageEvent("message", { data: structuredClone(reply) })),
				),
		};
		return worker;
	};
	return { counts, start };
}

describe("a lens that is read", () => {
	it("comes as plain data, and its worker is let go", async () => {
		const { counts, start } = workers(async (job) => ({ type: "read", read: await readLens(job.bytes, job.name) }));
		const read = await runLensReading({ bytes, name: "queues.md" }, start);
		expect(read).toMatchObject({ ok: true, value: { origin: { format: "azureGuide" }, lens: { version: "2026.1.7" } } });
		expect(counts.ended).toBe(1);
	});

	it("is given up when it takes too long, and its worker is ended", async () => {
		const { counts, start } = workers(() => new Promise(() => {}));
		const read = await runLensReading({ bytes, name: "slow.md" }, start, 0.01);
		expect(read).toEqual({ ok: false, problems: [{ code: "tooSlow", place: "", values: { seconds: 0.01 } }] });
		expect(counts.ended).toBe(1);
	});

	it("rejects where the worker fails", async () => {
		const { counts, start } = workers(async () => ({ type: "failed", message: "gone" }));
		await expect(runLensReading({ bytes, name: "a.md" }, start)).rejects.toThrow("gone");
		expect(counts.ended).toBe(1);
	});
});

import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadMessages } from "../../i18n/loadMessages.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import type { JobReply, JobWorker } from "../worker/runInWorker.ts";
import type { Exported, ExportJob } from "./exportJob.ts";
import { runExport } from "./runExport.ts";
import { writeExport } from "./writeExport.ts";

/** A worker that gets and gives copies, as a real one would; counts how often one was ended. */
function workers() {
	const counts = { started: 0, ended: 0 };
	const start = (): JobWorker => {
		counts.started += 1;
		const say = (reply: JobReply<Exported>) => {
			const event = new MessageEvent("message", { data: structuredClone(reply) });
			worker.onmessage?.call(Object.create(null), event);
		};
		const work = async (job: ExportJob) => {
			try {
				say({ type: "done", value: await writeExport(job, (done, all) => say({ type: "step", done, all })) });
			} catch (error) {
				say({ type: "failed", message: String(error) });
			}
		};
		const worker: JobWorker = {
			onmessage: null,
			onerror: null,
			terminate: () => {
				counts.ended += 1;
			},
			postMessage: (job: ExportJob) => void work(structuredClone(job)),
		};
		return worker;
	};
	return { counts, start };
}

const watching = () => ({ signal: new AbortController().signal, onStep: vi.fn() });

async function jobOf({ review, lens, words }: Sample, format: ExportJob["format"]): Promise<ExportJob> {
	const { language, notation, lens: texts } = words;
	return { format, review, lens, texts, language, notation, messages: await loadMessages(language), today: "2026-11-22" };
}

describe("an export", () => {
	beforeEach(() => {
		vi.stubGlobal("fetch", async (address: URL) => new Response(new Uint8Array(await readFile(address))));
	});
	afterEach(() => vi.unstubAllGlobals());

	it("gives the bytes, tells the steps, and lets its worker go", async () => {
		const { counts, start } = workers();
		const watch = watching();
		const exported = await runExport(await jobOf(await sampleIn("en"), "pdf"), watch, start);
		expect(new TextDecoder("latin1").decode(exported?.bytes).slice(0, 5)).toBe("%PDF-");
		const shares = watch.onStep.mock.calls.map(([done, all]) => done / all);
		expect(shares).toEqual(shares.toSorted((one, other) => one - other));
		expect(shares.at(-1)).toBe(1);
		// No part of the work holds the progress for long.
		expect(Math.max(...shares.map((share, index) => share - (shares[index - 1] ?? 0)))).toBeLessThan(0.05);
		expect(counts).toEqual({ started: 1, ended: 1 });
	});

	it("speaks the language it is asked in, with every sign of it", async () => {
		const exported = await runExport(await jobOf(await sampleIn("it"), "markdown"), watching(), workers().start);
		expect(new TextDecoder().decode(exported?.bytes)).toContain("# Revisione dell'architettura");
	});

	it("says which signs the font lacks", async () => {
		const named = await sampleIn("en", (review) => ({ ...review, workload: { ...review.workload, name: "需要予測" } }));
		const exported = await runExport(await jobOf(named, "pdf"), watching(), workers().start);
		expect(exported?.replaced).toEqual(expect.arrayContaining(["需", "要"]));
	});

	it("is given up on request, and ends its worker at once", async () => {
		const { counts, start } = workers();
		const controller = new AbortController();
		const asked = runExport(await jobOf(await sampleIn("en"), "pdf"), { ...watching(), signal: controller.signal }, start);
		controller.abort();
		expect(await asked).toBeNull();
		expect(counts).toEqual({ started: 1, ended: 1 });
	});

	it("does not begin where it was given up before", async () => {
		const { counts, start } = workers();
		const job = await jobOf(await sampleIn("en"), "review");
		expect(await runExport(job, { ...watching(), signal: AbortSignal.abort() }, start)).toBeNull();
		expect(counts.started).toBe(0);
	});

	it("rejects where a file of the app cannot be fetched", async () => {
		vi.stubGlobal("fetch", async () => new Response("gone", { status: 404 }));
		const { counts, start } = workers();
		await expect(runExport(await jobOf(await sampleIn("en"), "pdf"), watching(), start)).rejects.toThrow("404");
		expect(counts.ended).toBe(1);
	});
});

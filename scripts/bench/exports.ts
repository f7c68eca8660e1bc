/** What exports are measured by: the sample and a review of a thousand gaps, each written by the worker that the app uses. */
import type { ExportJob } from "../../src/app/exports/exportJob.ts";
import { runExport } from "../../src/app/exports/runExport.ts";
import { loadSample } from "../../src/app/loadSample.ts";
import { profileOf } from "../../src/domain/judge/status.ts";
import { textsFor } from "../../src/domain/lens/textsFor.ts";
import type { ExportFormat } from "../../src/formats/writers.ts";
import { loadMessages } from "../../src/i18n/loadMessages.ts";
import { loadBuiltIn } from "../../src/lenses/builtInLenses.ts";
import { bigLens, exportSize } from "./bigLens.ts";
import { bigTexts } from "./bigTexts.ts";
import { worstReview } from "./reviews.ts";
import { watch } from "./watch.ts";

type Subject = "sample" | "big";

async function sampleJob(): Promise<Pick<ExportJob, "review" | "lens" | "texts">> {
	const review = await loadSample("en");
	if (!review.ok) throw new Error(JSON.stringify(review.problems));
	const loaded = await loadBuiltIn(review.value.lens.id, "en");
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
	const { lens, texts } = loaded.value;
	return { review: review.value, lens, texts: textsFor(texts, profileOf(lens, review.value)) };
}

function bigJob(): Pick<ExportJob, "review" | "lens" | "texts"> {
	const lens = bigLens(exportSize);
	return { review: worstReview(lens), lens, texts: bigTexts(lens) };
}

const made = new Map<Subject, Omit<ExportJob, "format">>();

/** Made once: making it is not what is measured. */
async function jobOf(subject: Subject, format: ExportFormat): Promise<ExportJob> {
	const said = { language: "en", notation: "language", messages: await loadMessages("en"), today: "2026-01-01" } as const;
	const job = made.get(subject) ?? { ...(subject === "sample" ? await sampleJob() : bigJob()), ...said };
	made.set(subject, job);
	return { format, ...job };
}

/** From the asking to the bytes: the start of the worker, its code and its fonts count. */
export async function exportOf(subject: Subject, format: ExportFormat) {
	const job = await jobOf(subject, format);
	let steps = 0;
	const onStep = () => {
		steps += 1;
	};
	const { result, ...seen } = await watch(() => runExport(job, { signal: new AbortController().signal, onStep }));
	return { bytes: result?.bytes.length ?? 0, steps, ...seen };
}

/** Gives up a PDF at the first step it tells: how long it takes, in milliseconds, until nothing comes of it and the page has painted. */
export async function cancelExport() {
	const job = await jobOf("big", "pdf");
	const controller = new AbortController();
	let askedAt = 0;
	const onStep = () => {
		askedAt ||= performance.now();
		controller.abort();
	};
	const { result, longestTask } = await watch(async () => {
		const exported = await runExport(job, { signal: controller.signal, onStep });
		await new Promise((painted) => requestAnimationFrame(painted));
		return { isNothing: exported === null, took: performance.now() - askedAt };
	});
	return { ...result, longestTask };
}

import { now } from "../browser/clock.ts";
import { largestMegabytes } from "../browser/files.ts";
import { newId } from "../browser/ids.ts";
import { type Problem, problem } from "../domain/result.ts";
import { lensesOf, lensKey, type Review } from "../domain/review/review.ts";
import { fromTemplate } from "../domain/review/startFrom.ts";
import { loadPhrases } from "../i18n/loadMessages.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { idsIn } from "../lenses/catalog.ts";
import { collectWarnings, type Warning } from "../parse/foreign/warning.ts";
import { noteStray, type Speaking } from "../parse/strayAnswers.ts";
import { paths } from "../paths.ts";
import type { FileOutcome } from "../ui/useOpening.ts";
import { keptFrom } from "./attachments/attachments.ts";
import { catalogue } from "./catalogue.ts";
import type { DeviceReviews } from "./deviceReviews.ts";
import { runReading } from "./reading/runReading.ts";
import type { TakenContent } from "./reading/takenContent.ts";
import { unlocked } from "./secret/unlocked.ts";
import { toldProblems } from "./whatOpens.ts";
import type { JobWatch } from "./worker/runInWorker.ts";

/**
 * Opens a file, after its passphrase where it is under one: takes a review in under an id of its own, a sheet and a milestone to where they belong. Tells in words what became of it.
 */
export async function openFile(
	asItIs: File,
	device: () => DeviceReviews,
	phrases: Phrases,
	watch: JobWatch = {},
	read = runReading,
): Promise<FileOutcome> {
	const stopped = () => refused([problem("stopped", "", {})], phrases);
	if (watch.signal?.aborted) return stopped();
	const file = await unlocked(asItIs, largestMegabytes);
	if (!file) return refused([problem("noPassphrase", "", {})], phrases);
	const found = await read(file, watch);
	if (!found) return stopped();
	if (!found.ok) return refused(found.problems, phrases);
	const { content, warnings } = found.value;
	if (content.kind === "evidence") {
		const { takeEvidence } = await import("./evidence/takeEvidence.ts");
		return takeEvidence(file, device(), phrases);
	}
	const go = () => take(content, device, phrases);
	// The library shows what is irregular in a lens.
	if (content.kind === "lens") return go();
	// What could not be shown is better said now than later.
	const missing = await missingLenses(content);
	if (missing.length > 0) return refused(missing, phrases);
	const irregular = [...warnings, ...(await strayIn(content))];
	if (irregular.length === 0) return go();
	const { askFirst } = await import("./reading/askFirst.ts");
	return askFirst(irregular, { file: file.name, go, phrases });
}

type OwnContent = Exclude<TakenContent, { kind: "lens" | "evidence" }>;

/** A problem for each lens of a review that is not here. */
async function missingLenses(content: OwnContent): Promise<Problem[]> {
	const found = lensesOf(speakingIn(content)).map(async ({ id }) =>
		(await catalogue.has(id)) ? [] : [problem("unknownLens", "lens.id", { id })],
	);
	return (await Promise.all(found)).flat();
}

/** What content says that its lenses cannot place; of a milestone, which has a lens of its own, nothing. */
async function strayIn(content: OwnContent): Promise<Warning[]> {
	if (content.kind === "milestone") return [];
	const said = speakingIn(content);
	const lens = await catalogue.loadStructure(idsIn(lensKey(said)));
	const { warn, warnings } = collectWarnings();
	if (lens.ok) noteStray(said, lens.value, warn);
	return warnings();
}

async function take(
	content: Exclude<TakenContent, { kind: "evidence" }>,
	device: () => DeviceReviews,
	phrases: Phrases,
): Promise<FileOutcome> {
	switch (content.kind) {
		case "review":
			return takeReview(content, device(), phrases);
		case "template":
			return takeTemplate(content.review, device(), phrases);
		case "sheet": {
			const { takeSheet } = await import("./sheets/takeSheet.ts");
			return takeSheet(content.sheet, device, phrases.language);
		}
		case "milestone": {
			const { takeMilestone } = await import("./milestones/takeMilestone.ts");
			return takeMilestone(content, device, phrases);
		}
		case "lens": {
			const { takeLens } = await import("./library/takeLens.ts");
			return takeLens(content.read, phrases);
		}
	}
}

/** Problems in words; where no such file is taken, with what is. */
async function refused(problems: Problem[], { language, notation }: Phrases): Promise<FileOutcome> {
	return { kind: "refused", problems: toldProblems(problems, await loadPhrases(language, notation), "reader.opens") };
}

/** The part of content that speaks of its lens. */
function speakingIn(content: OwnContent): Speaking {
	switch (content.kind) {
		case "review":
		case "template":
			return content.review;
		case "sheet":
			return content.sheet;
		case "milestone":
			return content.file.sealed.milestone.review;
	}
}

async function takeReview(
	{ review, attachments }: Extract<TakenContent, { kind: "review" }>,
	{ add }: DeviceReviews,
	{ t, ...phrases }: Phrases,
): Promise<FileOutcome> {
	const left = attachments ? await keptFrom(review, attachments) : [];
	const id = add(review);
	const name = review.workload.name.trim() || t("review.unnamed");
	const told = t(id === review.id ? "reviews.opened" : "reviews.renamed", { name });
	if (left.length === 0) return { kind: "taken", told };
	const { leftOutText } = await import("./attachments/leftOutText.ts");
	return { kind: "taken", told: `${told} ${await leftOutText(left, phrases)}` };
}

function takeTemplate(template: Review, { add }: DeviceReviews, { t }: Phrases): FileOutcome {
	const id = add(fromTemplate(template, { id: newId(), now: now() }));
	return {
		kind: "taken",
		told: t("reviews.template.begun"),
		link: { label: t("reviews.template.profile"), address: paths.profile(id) },
	};
}

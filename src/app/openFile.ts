import { now } from "../browser/clock.ts";
import { largestMegabytes } from "../browser/files.ts";
import { newId } from "../browser/ids.ts";
import { type Problem, type ProblemCode, problem } from "../domain/result.ts";
import { lensesOf, type Review } from "../domain/review/review.ts";
import { fromTemplate } from "../domain/review/startFrom.ts";
import { loadPhrases } from "../i18n/loadMessages.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { problemText } from "../i18n/problemText.ts";
import { paths } from "../paths.ts";
import type { FileOutcome } from "../ui/useOpening.ts";
import { keptFrom } from "./attachments/attachments.ts";
import { catalogue } from "./catalogue.ts";
import type { DeviceReviews } from "./deviceReviews.ts";
import { runReading } from "./reading/runReading.ts";
import type { TakenContent } from "./reading/takenContent.ts";
import { unlocked } from "./secret/unlocked.ts";
import { takes } from "./taken.ts";
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
	const { content } = found.value;
	// What could not be shown is better said now than later.
	const missing = await missingLenses(content);
	return missing.length === 0 ? take(content, device, phrases) : refused(missing, phrases);
}

/** A problem for each lens of a review that is not here. */
async function missingLenses(content: TakenContent): Promise<Problem[]> {
	const named = lensesIn(content);
	const found = (named ? lensesOf(named) : []).map(async ({ id }) =>
		(await catalogue.has(id)) ? [] : [problem("unknownLens", "lens.id", { id })],
	);
	return (await Promise.all(found)).flat();
}

async function take(content: TakenContent, device: () => DeviceReviews, phrases: Phrases): Promise<FileOutcome> {
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
	const all = await loadPhrases(language, notation);
	const told = problems.slice(0, mostTold).map((one) => problemText(one, all));
	const isStrange = problems.some(({ code }) => strange.includes(code));
	const opens = all.t("reader.opens", { kinds: all.list(takes.kinds.map((label) => all.t(label))) });
	return { kind: "refused", problems: isStrange ? [...told, opens] : told };
}

/** Nobody reads further. */
const mostTold = 50;

/** Of files that are none of those that open here. */
const strange: readonly ProblemCode[] = ["notOurs", "notAReview", "notTaken"];

/** What names the lenses that content is about; null where it is a lens. */
function lensesIn(content: TakenContent): Pick<Review, "lens" | "moreLenses"> | null {
	switch (content.kind) {
		case "review":
		case "template":
			return content.review;
		case "sheet":
			return content.sheet;
		case "milestone":
			return content.file.sealed.milestone.review;
		case "lens":
			return null;
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
	const all = await loadPhrases(phrases.language, phrases.notation);
	return { kind: "taken", told: `${told} ${all.t("given.leftOut", { names: all.list(left.map((file) => file.name)) })}` };
}

function takeTemplate(template: Review, { add }: DeviceReviews, { t }: Phrases): FileOutcome {
	const id = add(fromTemplate(template, { id: newId(), now: now() }));
	return {
		kind: "taken",
		told: t("reviews.template.begun"),
		link: { label: t("reviews.template.profile"), address: paths.profile(id) },
	};
}

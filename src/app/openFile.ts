import { now } from "../browser/clock.ts";
import { largestMegabytes, readBytes } from "../browser/files.ts";
import { newId } from "../browser/ids.ts";
import { type Problem, type ProblemCode, problem, type Result } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import { fromTemplate } from "../domain/review/startFrom.ts";
import { readContent } from "../formats/readContent.ts";
import { type AnyContent, readers } from "../formats/readers.ts";
import type { FileContent } from "../formats/readFile.ts";
import { loadPhrases } from "../i18n/loadMessages.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { problemText } from "../i18n/problemText.ts";
import { glimpse, readerOf } from "../parse/reader.ts";
import { paths } from "../paths.ts";
import type { FileOutcome } from "../ui/useOpening.ts";
import { catalogue } from "./catalogue.ts";
import type { DeviceReviews } from "./deviceReviews.ts";
import { unlocked } from "./secret/unlocked.ts";
import { isTaken, takes } from "./taken.ts";

/**
 * Opens a file, after its passphrase where it is under one: takes a review in under an id of its own, a sheet and a milestone to where they belong. Tells in words what became of it.
 */
export async function openFile(asItIs: File, device: () => DeviceReviews, phrases: Phrases): Promise<FileOutcome> {
	const file = await unlocked(asItIs, largestMegabytes);
	if (!file) return refused([problem("noPassphrase", "", {})], phrases);
	const bytes = await readBytes(file);
	if (bytes.ok && readerOf(readers, glimpse(bytes.value, file.name))?.makes === "lens") {
		const { takeLens } = await import("./library/takeLens.ts");
		return takeLens(bytes.value, file.name, phrases);
	}
	const read = bytes.ok ? await readTaken(bytes.value, file.name) : bytes;
	if (!bytes.ok || !read.ok) return refused(read.ok ? [] : read.problems, phrases);
	switch (read.value.kind) {
		case "review":
			return takeReview(read.value.review, device(), phrases);
		case "template":
			return takeTemplate(read.value.review, device(), phrases);
		case "sheet": {
			const { takeSheet } = await import("./sheets/takeSheet.ts");
			return takeSheet(read.value.sheet, device, phrases.language);
		}
		case "milestone": {
			const { takeMilestone } = await import("./milestones/takeMilestone.ts");
			return takeMilestone(read.value.file, bytes.value, device, phrases);
		}
	}
}

/** A file of a kind that is taken in here, whose lens is here: what could not be shown is better said now than later. */
async function readTaken(bytes: Uint8Array, name: string): Promise<Result<FileContent>> {
	const reader = readerOf(readers, glimpse(bytes, name));
	if (reader && !isTaken(reader.makes)) return { ok: false, problems: [problem("notTaken", "", {})] };
	const read = await readContent(bytes, name);
	if (!read.ok) return read;
	if (!isOwn(read.value)) return { ok: false, problems: [problem("notTaken", "", {})] };
	const { id } = lensOf(read.value);
	return (await catalogue.has(id))
		? { ok: true, value: read.value }
		: { ok: false, problems: [problem("unknownLens", "lens.id", { id })] };
}

const isOwn = (content: AnyContent): content is FileContent => content.kind !== "lens" && content.kind !== "evidence";

/** Problems in words; where no such file is taken, with what is. */
async function refused(problems: Problem[], { language, notation }: Phrases): Promise<FileOutcome> {
	const all = await loadPhrases(language, notation);
	const told = problems.map((one) => problemText(one, all));
	const isStrange = problems.some(({ code }) => strange.includes(code));
	const opens = all.t("reader.opens", { kinds: all.list(takes.kinds.map((label) => all.t(label))) });
	return { kind: "refused", problems: isStrange ? [...told, opens] : told };
}

/** Of files that are none of those that open here. */
const strange: readonly ProblemCode[] = ["notOurs", "notAReview", "notTaken"];

function lensOf(content: FileContent): { id: string } {
	switch (content.kind) {
		case "review":
		case "template":
			return content.review.lens;
		case "sheet":
			return content.sheet.lens;
		case "milestone":
			return content.file.sealed.milestone.review.lens;
	}
}

function takeReview(review: Review, { add }: DeviceReviews, { t }: Phrases): FileOutcome {
	const id = add(review);
	const name = review.workload.name.trim() || t("review.unnamed");
	return { kind: "taken", told: t(id === review.id ? "reviews.opened" : "reviews.renamed", { name }) };
}

function takeTemplate(template: Review, { add }: DeviceReviews, { t }: Phrases): FileOutcome {
	const id = add(fromTemplate(template, { id: newId(), now: now() }));
	return {
		kind: "taken",
		told: t("reviews.template.begun"),
		link: { label: t("reviews.template.profile"), address: paths.profile(id) },
	};
}

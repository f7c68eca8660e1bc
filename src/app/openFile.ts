import { readBytes } from "../browser/files.ts";
import { problem, type Result } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import type { FileContent } from "../formats/readFile.ts";
import { loadPhrases } from "../i18n/loadMessages.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { problemText } from "../i18n/problemText.ts";
import { isBuiltIn } from "../lenses/builtIn.ts";
import type { FileOutcome } from "../ui/useOpening.ts";
import type { Shelf } from "./shelf.ts";

/**
 * Opens a file of ours: takes a review in under an id of its own, a sheet and a milestone to where they belong. Tells in words what
 * became of it.
 */
export async function openFile(file: File, shelf: () => Shelf, phrases: Phrases): Promise<FileOutcome> {
	const bytes = await readBytes(file);
	const read = bytes.ok ? await readContent(bytes.value) : bytes;
	const problems = read.ok ? lensProblems(read.value) : read.problems;
	if (!bytes.ok || !read.ok || problems.length > 0) {
		const all = await loadPhrases(phrases.language, phrases.notation);
		return { kind: "refused", problems: problems.map((one) => problemText(one, all)) };
	}
	switch (read.value.kind) {
		case "review":
			return takeReview(read.value.review, shelf(), phrases);
		case "sheet": {
			const { takeSheet } = await import("./sheets/takeSheet.ts");
			return takeSheet(read.value.sheet, shelf, phrases.language);
		}
		case "milestone": {
			const { takeMilestone } = await import("./milestones/takeMilestone.ts");
			return takeMilestone(read.value.file, bytes.value, shelf, phrases);
		}
	}
}

async function readContent(bytes: Uint8Array): Promise<Result<FileContent>> {
	const reader = await import("../formats/readContent.ts");
	return reader.readContent(bytes);
}

/** What has a lens that is not here could not be shown: better said now than later. */
function lensProblems(content: FileContent) {
	const { id } = lensOf(content);
	return isBuiltIn(id) ? [] : [problem("unknownLens", "lens.id", { id })];
}

function lensOf(content: FileContent): { id: string } {
	switch (content.kind) {
		case "review":
			return content.review.lens;
		case "sheet":
			return content.sheet.lens;
		case "milestone":
			return content.file.sealed.milestone.review.lens;
	}
}

function takeReview(review: Review, { add }: Shelf, { t }: Phrases): FileOutcome {
	const id = add(review);
	const name = review.workload.name.trim() || t("review.unnamed");
	return { kind: "taken", told: t(id === review.id ? "reviews.opened" : "reviews.renamed", { name }) };
}

import { readText } from "../browser/files.ts";
import { problem, type Result } from "../domain/result.ts";
import type { Review } from "../domain/review.ts";
import type { FileContent } from "../formats/readFile.ts";
import { loadPhrases } from "../i18n/load.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { problemText } from "../i18n/problemText.ts";
import { isBuiltIn } from "../lenses/builtIn.ts";
import type { FileOutcome } from "../ui/useOpening.ts";
import type { Shelf } from "./shelf.ts";

/** Opens a file of ours: takes a review in under an id of its own, and a sheet to where it belongs. Tells in words what became of it. */
export async function openFile(file: File, shelf: () => Shelf, phrases: Phrases): Promise<FileOutcome> {
	const read = await readContent(file);
	const problems = read.ok ? lensProblems(read.value) : read.problems;
	if (!read.ok || problems.length > 0) {
		const all = await loadPhrases(phrases.language, phrases.notation);
		return { kind: "refused", problems: problems.map((one) => problemText(one, all)) };
	}
	if (read.value.kind === "review") return takeReview(read.value.review, shelf(), phrases);
	const { takeSheet } = await import("./sheets/takeSheet.ts");
	return takeSheet(read.value.sheet, shelf, phrases.language);
}

async function readContent(file: File): Promise<Result<FileContent>> {
	const text = await readText(file);
	if (!text.ok) return text;
	const { readFile } = await import("../formats/readFile.ts");
	return readFile(text.value);
}

/** What has a lens that is not here could not be shown: better said now than later. */
function lensProblems(content: FileContent) {
	const { id } = content.kind === "review" ? content.review.lens : content.sheet.lens;
	return isBuiltIn(id) ? [] : [problem("unknownLens", "lens.id", { id })];
}

function takeReview(review: Review, { add }: Shelf, { t }: Phrases): FileOutcome {
	const id = add(review);
	const name = review.workload.name.trim() || t("review.unnamed");
	return { kind: "taken", told: t(id === review.id ? "reviews.opened" : "reviews.renamed", { name }) };
}

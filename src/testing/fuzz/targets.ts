/** What must hold of any file, however it was changed: it is read or refused with words, in time, and what was read can be worked with. */

import { readKept } from "../../app/evidence/readKept.ts";
import { textsFor } from "../../domain/lens/textsFor.ts";
import { buildReport } from "../../domain/report/report.ts";
import { type Result, success } from "../../domain/result.ts";
import { type Change, changesBetween, withChanges } from "../../domain/review/change.ts";
import { withEvidenceFiles } from "../../domain/review/evidenceChanges.ts";
import { mergeReviews } from "../../domain/review/merge.ts";
import type { Review } from "../../domain/review/review.ts";
import { asMilestone } from "../../formats/carried/asMilestone.ts";
import { openPdf } from "../../formats/pdf/read/openPdf.ts";
import { readerInNode } from "../../formats/pdf/read/readPdf.ts";
import { type AnyContent, readers } from "../../formats/readers.ts";
import { readFile } from "../../formats/readFile.ts";
import { writeReviewFile } from "../../formats/review-json/writeReviewFile.ts";
import { convert } from "../../parse/foreign/convert.ts";
import type { Read } from "../../parse/foreign/warning.ts";
import { type Glimpse, glimpse, type Reader, readerOf, readWith } from "../../parse/reader.ts";
import { parseChange } from "../../parse/reviewPart.ts";
import { parseStoredLens } from "../../parse/storedLens.ts";
import { editReview } from "../../store/editing.ts";
import { builtInLens, builtInRules } from "../builtInEvidence.ts";
import { exampleReview } from "../exampleReview.ts";
import { changedPart, mutated, type Random, randomFrom } from "./mutate.ts";
import { seeds } from "./seeds.ts";

/** The longest that one file may take, in milliseconds: far more than any takes on a machine that does something else, too. */
const longest = 5000;

const day = "2026-11-22";

/** For the template among the seeds. */
const parameterValues = new TextEncoder().encode('{"parameters": {"open": {"value": "Enabled"}}}');

/** What a row of the table reads; the reader of PDF runs without a worker. */
export async function readAsInNode(reader: Reader<AnyContent>, file: Glimpse): Promise<Result<Read<AnyContent>>> {
	if (reader.id !== "pdf") return readWith(reader, file);
	const read = asMilestone(await openPdf(file.bytes, readerInNode));
	return read.ok ? success({ value: read.value, warnings: [] }) : read;
}

/** Throws where something does not hold. */
export async function tryFile(bytes: Uint8Array): Promise<void> {
	const start = performance.now();
	const file = glimpse(bytes, "file");
	const reader = readerOf(readers, file);
	if (!reader) return;
	const read = await readAsInNode(reader, file);
	if (!read.ok && read.problems.length === 0) throw new Error("refused without a word");
	if (read.ok) tryContent(read.value.value);
	if (reader.makes === "evidence") await tryEvidence(bytes);
	const took = performance.now() - start;
	if (took > longest) throw new Error(`took ${Math.round(took)} ms`);
}

function tryContent(content: AnyContent): void {
	if (content.kind === "review" || content.kind === "template") tryReview(content.review);
	if (content.kind === "lens") tryLens(content.content);
}

/** What a review keeps of it can be stored and read back, beside values for templates that may be among it. */
async function tryEvidence(bytes: Uint8Array): Promise<void> {
	const files = [
		{ name: "file.json", bytes, day },
		{ name: "file.parameters.json", bytes: parameterValues, day: null },
	];
	const job = { files, lens: builtInLens, titles: { policies: {}, advisor: {} }, today: day };
	const { kept } = await readKept(job, builtInRules);
	if (kept.length > 0) tryReview(withEvidenceFiles(exampleReview(), kept));
}

/** What was read is read again the same, makes a report, and is the same after an edit that is undone, and after a merge with itself. */
function tryReview(review: Review): void {
	const written = writeReviewFile(review);
	const again = readFile(written);
	if (!again.ok) throw new Error(`written, but not read again: ${JSON.stringify(again.problems.slice(0, 3))}`);
	if (again.value.kind !== "review" || writeReviewFile(again.value.review) !== written)
		throw new Error("written and read again, it is another");
	buildReport(builtInLens, review, day);
	const both = mergeReviews(review, review, `${day}T00:00:00Z`);
	if (changesBetween(review, both).length > 0) throw new Error("merged with itself, it is another");
}

function tryLens(content: Parameters<typeof convert>[0]): void {
	const lens = convert(content, "file");
	if (!lens.ok) return;
	const stored = parseStoredLens(JSON.parse(JSON.stringify({ ...lens.value, savedAt: `${day}T00:00:00.000Z` })));
	if (!stored.ok) throw new Error(`made, but not taken in: ${JSON.stringify(stored.problems.slice(0, 3))}`);
	const texts = textsFor(stored.value.texts, { facts: {}, derivedFacts: stored.value.lens.derivedFacts });
	if (texts.title === "") throw new Error("a lens without a title");
}

/** Changes by chance are refused each by itself; those taken make a review that can be stored, and can be undone. */
function tryEdit(review: Review, random: Random): void {
	const wanted = changesBetween(review, { ...review, ...Object(changedPart(review, random, review)) });
	const taken = wanted.flatMap((change): Change[] => {
		const read = parseChange(change);
		return read.ok ? [read.value] : [];
	});
	const edited = editReview(review, (before) => withChanges(before, taken), { now: `${day}T00:00:00.000Z`, writer: "w" });
	if (!edited.ok) return;
	const { review: after, changes } = edited.value;
	const back = withChanges(after, changesBetween(after, review));
	const left = changesBetween(back, review);
	if (left.length > 0) throw new Error(`not undone: ${JSON.stringify([changes, left]).slice(0, 300)}`);
	tryReview(after);
}

export interface Target {
	name: string;
	/** How often it comes up beside the others. */
	weight: number;
	/** The n-th case: a file, or an edit of a review. */
	attempt: (seed: number) => { bytes: Uint8Array | null; run: () => Promise<void> };
}

const fileTarget = (name: string, files: Uint8Array[], weight: number): Target => ({
	name,
	weight,
	attempt: (seed) => {
		const random = randomFrom(seed);
		const bytes = mutated(files[seed % files.length] ?? new Uint8Array(), random);
		return { bytes, run: () => tryFile(bytes) };
	},
});

function editTarget(): Target {
	const [sample = new Uint8Array()] = seeds.review ?? [];
	const read = readFile(new TextDecoder().decode(sample));
	if (!read.ok || read.value.kind !== "review") throw new Error("the sample cannot be read");
	const { review } = read.value;
	return {
		name: "edit",
		weight: 4,
		attempt: (seed) => ({ bytes: null, run: async () => tryEdit(review, randomFrom(seed)) }),
	};
}

/** A PDF takes a hundred times as long as the others, a sealed file ten times. */
const weights: Record<string, number> = { pdf: 0.05, milestone: 0.3, review: 2, evidence: 5, guide: 3 };

export const targets: Target[] = [
	...Object.entries(seeds).map(([name, files]) => fileTarget(name, files, weights[name] ?? 2)),
	editTarget(),
];

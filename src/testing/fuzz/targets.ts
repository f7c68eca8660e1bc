/** What must hold of any file, however it was changed: it is read or refused with words, in time, and what was read can be worked with. */

import { availableParallelism } from "node:os";
import { isMainThread } from "node:worker_threads";
import { readKept } from "../../app/evidence/readKept.ts";
import { textsFor } from "../../domain/lens/textsFor.ts";
import { buildReport } from "../../domain/report/report.ts";
import { type Result, success } from "../../domain/result.ts";
import { type Change, changesBetween, withChanges } from "../../domain/review/change.ts";
import { withEvidenceFiles } from "../../domain/review/evidenceChanges.ts";
import { mergeReviews } from "../../domain/review/merge.ts";
import type { Review } from "../../domain/review/review.ts";
import { writeBackup } from "../../formats/backup-json/writeBackup.ts";
import { asMilestone } from "../../formats/carried/asMilestone.ts";
import { openPdf } from "../../formats/pdf/read/openPdf.ts";
import { readerInNode } from "../../formats/pdf/read/readPdf.ts";
import { type AnyContent, readers } from "../../formats/readers.ts";
import { readFile } from "../../formats/readFile.ts";
import { writeReviewFile } from "../../formats/review-json/writeReviewFile.ts";
import { parseBackup } from "../../parse/backup.ts";
import { backupMarker } from "../../parse/backupSchema.ts";
import { convert } from "../../parse/foreign/convert.ts";
import type { Read } from "../../parse/foreign/warning.ts";
import { type Glimpse, glimpse, type Reader, readerOf, readWith } from "../../parse/reader.ts";
import { parseChange } from "../../parse/reviewPart.ts";
import { parseStoredLens } from "../../parse/storedLens.ts";
import { editReview } from "../../store/editing.ts";
import { builtInLens, builtInRules } from "../builtInEvidence.ts";
import { exampleLens } from "../exampleLens.ts";
import { exampleReview } from "../exampleReview.ts";
import { below, type Random, randomFrom } from "./draw.ts";
import { changedPart, mutated } from "./mutate.ts";
import { largeSeeds, seeds } from "./seeds.ts";

/** The longest that one file may take, in milliseconds of the processor. */
const longest = 5000;

/** Lanes of a long run share what the process spends. */
const threads = isMainThread ? 1 : availableParallelism();

function spent(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000 / threads;
}

const day = "2026-11-22";

const small = exampleLens();

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
	const start = spent();
	const file = glimpse(bytes, "file");
	if (isBackup(file)) return tryBackup(file.json);
	const reader = readerOf(readers, file);
	if (!reader) return;
	const read = await readAsInNode(reader, file);
	if (!read.ok) refusedInWords(read.problems);
	if (read.ok) tryContent(read.value.value);
	if (reader.makes === "evidence") await tryEvidence(bytes);
	const took = spent() - start;
	if (took > longest) throw new Error(`took ${Math.round(took)} ms`);
}

/** A backup has a door of its own. */
const isBackup = ({ json }: Glimpse): boolean =>
	typeof json === "object" && json !== null && "plumbline" in json && json.plumbline === backupMarker;

/** What of it can be read is written and read again the same. */
function tryBackup(data: unknown): void {
	const read = parseBackup(data);
	if (!read.ok) {
		refusedInWords(read.problems);
		return;
	}
	const written = writeBackup(read.value);
	const again = parseBackup(JSON.parse(written));
	if (!again.ok || again.value.unreadable.length > 0) throw new Error("a backup written, but not read again");
	if (writeBackup(again.value) !== written) throw new Error("a backup written and read again is another");
	for (const review of read.value.reviews) tryReview(review);
}

function refusedInWords(problems: readonly unknown[]): void {
	if (problems.length === 0) throw new Error("refused without a word");
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
	buildReport(review.lens.id === small.id ? small : builtInLens, review, day);
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

/** How many of the tries change a large file, of the kinds that have one. */
const largeShare = 0.02;

const fileTarget = (name: string, small: Uint8Array[], weight: number): Target => ({
	name,
	weight,
	attempt: (seed) => {
		const random = randomFrom(seed);
		const files = (random() < largeShare && largeSeeds[name]) || small;
		const bytes = mutated(files[seed % files.length] ?? new Uint8Array(), random);
		return { bytes, run: () => tryFile(bytes) };
	},
});

function reviewIn(bytes: Uint8Array | undefined): Review {
	const read = readFile(new TextDecoder().decode(bytes));
	if (!read.ok || read.value.kind !== "review") throw new Error("the sample cannot be read");
	return read.value.review;
}

function editTarget(): Target {
	const [few, sample] = [seeds.review?.[1], largeSeeds.review?.[0]].map(reviewIn) as [Review, Review];
	return {
		name: "edit",
		weight: 4,
		attempt: (seed) => {
			const random = randomFrom(seed);
			return { bytes: null, run: async () => tryEdit(random() < largeShare ? sample : few, random) };
		},
	};
}

/** A PDF takes twenty times as long as the others, a backup three times. */
const weights: Record<string, number> = { pdf: 0.04, milestone: 0.5, backup: 0.3, age: 1, evidence: 5, guide: 1 };

export const targets: Target[] = [
	...Object.entries(seeds).map(([name, files]) => fileTarget(name, files, weights[name] ?? 2)),
	editTarget(),
];

const allWeights = targets.reduce((sum, { weight }) => sum + weight, 0);

/** The n-th try of a run, whoever runs it: what it is of, and which of it. */
export function nthTry(run: number, n: number): { target: Target; number: number } {
	const random = randomFrom(Math.imul(run, 0x9e3779b1) + n);
	let left = random() * allWeights;
	const target = targets.find(({ weight }) => {
		left -= weight;
		return left < 0;
	});
	return { target: target ?? (targets[0] as Target), number: below(2 ** 31, random) };
}

/** Any JSON file of ours, told by what its field `plumbline` says. */
import { failure, problem, type Result } from "../domain/result.ts";
import type { CarriedFiles } from "../domain/review/given.ts";
import type { Review } from "../domain/review/review.ts";
import type { SheetFile } from "../domain/together/sheet.ts";
import { backupMarker } from "../parse/backupSchema.ts";
import { parseCarriedFiles } from "../parse/carriedFiles.ts";
import type { Warn } from "../parse/foreign/warning.ts";
import { noteIrregular, withoutMarker } from "../parse/irregular.ts";
import { parseJson } from "../parse/json.ts";
import { milestoneMarker } from "../parse/milestoneSchema.ts";
import { parseReview } from "../parse/review.ts";
import { reviewMarker, templateMarker } from "../parse/reviewSchema.ts";
import { parseSheet } from "../parse/sheet.ts";
import { sheetMarker } from "../parse/sheetSchema.ts";
import { type OpenedFile, readCarried } from "./carried/readCarried.ts";

export type FileContent =
	/** `attachments`: attached files that it carries. */
	| { kind: "review"; review: Review; attachments?: CarriedFiles }
	| { kind: "template"; review: Review }
	| { kind: "sheet"; sheet: SheetFile }
	| { kind: "milestone"; file: OpenedFile };

/** The content of a file that this app can take in, or what stands against it. */
export function readFile(text: string, warn: Warn = () => undefined): Result<FileContent> {
	const data = parseJson(text, warn);
	if (!data.ok) return data;
	const marker = markerOf(data.value);
	const noted = <T>(read: Result<T>): Result<T> => {
		if (read.ok) noteIrregular(withoutMarker(data.value), read.value, warn, ["attachments"]);
		return read;
	};
	if (marker === reviewMarker) return mapped(noted(parseReview(data.value)), (review) => withFiles(review, data.value));
	if (marker === templateMarker) return mapped(noted(parseReview(data.value)), (review) => ({ kind: "template", review }));
	if (marker === sheetMarker) return mapped(noted(parseSheet(data.value)), (sheet) => ({ kind: "sheet", sheet }));
	if (marker === milestoneMarker) return mapped(readCarried([text], "json", warn), (file) => ({ kind: "milestone", file }));
	if (marker === backupMarker) return failure(problem("aBackup", "", {}));
	return failure(marker === null ? problem("notAReview", "", {}) : problem("unknownKind", "", { found: marker }));
}

function withFiles(review: Review, data: unknown): FileContent {
	const attachments = parseCarriedFiles(data);
	return { kind: "review", review, ...(attachments && { attachments }) };
}

const mapped = <T>(result: Result<T>, map: (value: T) => FileContent): Result<FileContent> =>
	result.ok ? { ok: true, value: map(result.value) } : result;

/** Null: no file of ours. */
const markerOf = (data: unknown): string | null =>
	typeof data === "object" && data !== null && "plumbline" in data && typeof data.plumbline === "string"
		? data.plumbline.slice(0, 40)
		: null;

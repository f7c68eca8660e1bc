/** The parser of backups. */
import * as v from "valibot";
import { failure, type Problem, problem, type Result, success } from "../domain/result.ts";
import type { CarriedFiles } from "../domain/review/given.ts";
import type { Review } from "../domain/review/review.ts";
import { backupSchema, backupVersion } from "./backupSchema.ts";
import { parseCarriedFiles } from "./carriedFiles.ts";
import { collectWarnings, type Warn, type Warning, warnWithin } from "./foreign/warning.ts";
import { noteIrregular, withoutMarker } from "./irregular.ts";
import { parseStoredDraft, type StoredDraft } from "./lensDraft.ts";
import { parseMilestone } from "./milestone.ts";
import { idOf, parseWith, short, within } from "./problems.ts";
import { parseReview } from "./review.ts";
import type { SavedSettings } from "./settings.ts";
import { parseStoredLens, type StoredLens } from "./storedLens.ts";

export interface Backup {
	/** ISO instant. */
	savedAt: string;
	settings: SavedSettings;
	reviews: Review[];
	/** As they were sealed, each readable. */
	milestones: unknown[];
	/** Imported ones. */
	lenses: StoredLens[];
	/** Lenses that are being written. */
	drafts: StoredDraft[];
	setAside: { id: string; day: string; text: string }[];
	/** Attached files; absent: none. */
	attachments?: CarriedFiles;
	/** What of it could not be read, with its place: that is left out, and the rest can be taken. */
	unreadable: Problem[];
	/** What of it is irregular, though it can be read. */
	irregular: Warning[];
}

/** A backup of the one format version there is so far; fails where the file as a whole cannot be read. */
export function parseBackup(data: unknown, noted = collectWarnings()): Result<Backup> {
	const version = versionOf(data);
	if (version > backupVersion) return failure(problem("tooNew", "formatVersion", { found: version, known: backupVersion }));
	const file = parseWith(backupSchema, data);
	if (!file.ok) return file;
	const { savedAt, settings, setAside } = file.value;
	const reviews = parseEach("reviews", file.value.reviews, parseReview, noted.warn);
	const milestones = parseEach("milestones", file.value.milestones, readable, noted.warn);
	const lenses = parseEach("lenses", file.value.lenses, parseStoredLens);
	const drafts = parseEach("drafts", file.value.drafts, parseStoredDraft);
	const unreadable = [reviews, milestones, lenses, drafts].flatMap((part) => part.unreadable);
	const read = { reviews: reviews.values, milestones: milestones.values, lenses: lenses.values, drafts: drafts.values };
	const attachments = parseCarriedFiles(data);
	const files = attachments && { attachments };
	return success({ savedAt, settings, setAside, ...read, ...files, unreadable, irregular: noted.warnings() });
}

/** 0 where none is said: what is wrong then is told with the other fields. */
const versionOf = (data: unknown): number =>
	typeof data === "object" && data !== null && "formatVersion" in data && Number.isInteger(data.formatVersion)
		? Number(data.formatVersion)
		: 0;

function parseEach<T>(part: string, entries: unknown[], parse: (entry: unknown) => Result<T>, warn?: Warn) {
	const parsed = entries.map((entry, index) => {
		const place = `${part}[${index}]${nameOf(entry)}`;
		const read = within(place, parse(entry));
		if (read.ok && warn) noteIrregular(withoutMarker(entry), read.value, warnWithin(place, warn));
		return read;
	});
	return {
		values: parsed.flatMap((result) => (result.ok ? [result.value] : [])),
		unreadable: parsed.flatMap((result): Problem[] => (result.ok ? [] : result.problems)),
	};
}

/** The name people know it by, in brackets; where it has none, its id. */
function nameOf(entry: unknown): string {
	const named = v.safeParse(namedSchema, entry);
	return named.success ? ` (${short(named.output)})` : idOf(entry);
}

const nameSchema = v.object({ name: v.pipe(v.string(), v.trim(), v.nonEmpty()) });

/** A review bears its workload's name, a milestone its own. */
const namedSchema = v.union([
	v.pipe(
		v.object({ workload: nameSchema }),
		v.transform(({ workload }) => workload.name),
	),
	v.pipe(
		v.object({ milestone: nameSchema }),
		v.transform(({ milestone }) => milestone.name),
	),
]);

/** The milestone just as it is, where it can be read: its seal is over nothing else. */
function readable(data: unknown): Result<unknown> {
	const read = parseMilestone(data);
	return read.ok ? success(data) : read;
}

/** When it is time to say that a backup would be good: once, a week after the last one, where something changed since. */
import { dayOf, today } from "../../browser/clock.ts";
import { findItem, saveItem } from "../../browser/localStorage.ts";
import type { Review } from "../../domain/review/review.ts";

const key = "plumbline.backup";

/** Days after a backup until one is reminded of the next. */
const patience = 7;

interface Kept {
	/** ISO day of the last backup or, before the first, of the first look. */
	since: string;
	/** Somebody does not want to hear of it until the next backup. */
	dismissed: boolean;
}

/** Whether to remind of a backup; the first look only notes the day. */
export function isBackupDue(reviews: readonly Review[]): boolean {
	const kept = read();
	if (!kept) {
		note(false);
		return false;
	}
	const days = (Date.parse(today()) - Date.parse(kept.since)) / 86_400_000;
	return !kept.dismissed && days >= patience && reviews.some(({ changedAt }) => dayOf(changedAt) > kept.since);
}

/** A backup was saved: the week begins anew. */
export const noteBackup = (): void => note(false);

/** Nothing is said of it any more until the next backup. */
export const dismissReminder = (): void => note(true);

function note(dismissed: boolean): void {
	saveItem(key, JSON.stringify({ since: today(), dismissed } satisfies Kept));
}

function read(): Kept | null {
	try {
		const kept: unknown = JSON.parse(findItem(key) ?? "null");
		return isKept(kept) ? kept : null;
	} catch {
		return null;
	}
}

const isKept = (value: unknown): value is Kept =>
	typeof value === "object" &&
	value !== null &&
	"since" in value &&
	typeof value.since === "string" &&
	!Number.isNaN(Date.parse(value.since)) &&
	"dismissed" in value &&
	typeof value.dismissed === "boolean";

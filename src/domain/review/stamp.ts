/** When and by whom each part of a review was last changed. */
import { withEntries } from "../kept.ts";
import { type Change, withChanges } from "./change.ts";
import { keysOf } from "./parts.ts";
import type { Review } from "./review.ts";

/** The last change of a part: an ISO instant in UTC, then the id of who made it, so that the later and then the greater one compares as the greater text. */
export const stampOf = (instant: string, writer: string): string => `${instant} ${writer}`;

const instantLength = "2026-01-01T00:00:00.000Z".length;

/** The instant of a stamp. */
export const instantIn = (stamp: string): string => stamp.slice(0, instantLength);

/** A millisecond later. */
export const instantAfter = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();

/** Whether an instant can be stored and read again: from the year 9999 on there is none after it (src/parse/fields.ts). */
export const isKeepable = (instant: string): boolean => /^\d/.test(instant) && instant < "9999";

/** The stamp, its instant brought back to `now` where it lies after that: some clock was wrong. */
export const notAfter = (stamp: string, now: string): string =>
	instantIn(stamp) > now ? now + stamp.slice(instantLength) : stamp;

/** The changed review with the stamps of what it was made from, and that of its changes. */
export function stamped(next: Review, former: Review, changes: readonly Change[], stamp: string): Review {
	const changedAt = instantIn(stamp);
	const stamps = withEntries(
		former.stamps,
		changes.map(({ at }) => [at, stamp]),
	);
	const touched = withEntries(
		former.touched,
		changes.flatMap(({ at }) => touchedBy(at).map((id): [string, string] => [id, changedAt])),
	);
	return { ...next, changedAt: changedAt > former.changedAt ? changedAt : former.changedAt, touched, stamps };
}

/** The item or requirement of which something else is said; none where a change is about something else. */
function touchedBy(at: string): string[] {
	const [part = "", id] = keysOf(at);
	return id !== undefined && ["answers", "set", "decisions", "ratings"].includes(part) ? [id] : [];
}

/** An edit as data: what it changes, and the stamp of every part it changes. */
export interface Told {
	changes: Change[];
	stamp: string;
}

/** The review with an edit, but for parts that were changed later than by it. */
export function withTold(review: Review, { changes, stamp }: Told): Review {
	const news = changes.filter(({ at }) => (review.stamps[at] ?? "") < stamp);
	return news.length === 0 ? review : stamped(withChanges(review, news), review, news, stamp);
}

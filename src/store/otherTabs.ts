/** What other tabs do to the reviews of this one. */
import { today } from "../browser/clock.ts";
import { newId } from "../browser/ids.ts";
import type { Review } from "../domain/review/review.ts";
import { findReview, type StoreParts, without, withReview } from "./reviewsState.ts";

/** Another tab stored a version of its own: this tab's is set aside, and the stored one takes its place. */
export async function giveWay(parts: StoreParts, review: Review): Promise<void> {
	// Another tab may set its version of the same review aside at the same moment.
	const { setAsideText } = await import("./recovery.ts");
	const entry = { id: `${review.id}~${newId()}`, day: today(), text: setAsideText(review) };
	await parts.database.setAside(entry);
	parts.set(({ setAside }) => ({ setAside: [...setAside, entry] }));
	await takeStored(parts, review.id, review);
}

/** While this tab has a change of its own to write, the two meet when it is written. */
export async function hearNews(parts: StoreParts, id: string): Promise<void> {
	if (parts.saver.isBusy(id)) return;
	try {
		await takeStored(parts, id, findReview(parts.get(), id));
	} catch {
		// A database that cannot be read has no news.
	}
}

/** Puts the stored version in the place of `mine`, unless `mine` was changed meanwhile; steps back would undo another's work. */
async function takeStored({ database, saver, get, set }: StoreParts, id: string, mine: Review | undefined): Promise<void> {
	const [{ parseReview }, data] = await Promise.all([import("../parse/review.ts"), database.find(id)]);
	if (findReview(get(), id) !== mine) return;
	const stored = data === undefined ? null : parseReview(data);
	if (stored && !stored.ok) return;
	saver.setStored(id, stored?.value.changedAt ?? null);
	if (stored && JSON.stringify(stored.value) === JSON.stringify(mine)) return;
	set(({ reviews, histories }) => ({
		reviews: stored ? withReview(reviews, stored.value) : without(reviews, id),
		histories: without(histories, id),
	}));
}

/** What other tabs do to the reviews of this one. */
import type { Review } from "../domain/review/review.ts";
import { findReview, historyOf, type StoreParts, without, withReview } from "./reviewsState.ts";

/**
 * Another tab stored a version that this one's was not made from: the two become one, which is saved. Only a stored version that
 * cannot be read stands against it: then this tab's is set aside.
 */
export async function meetStored(parts: StoreParts, saved: Review): Promise<void> {
	const { id } = saved;
	const [{ meet, setAside }, data] = await Promise.all([import("./meeting.ts"), parts.database.find(id)]);
	const mine = findReview(parts.get(), id);
	if (!mine) return;
	const met =
		data === undefined
			? { review: mine, stored: null, history: historyOf(parts.get(), id), lost: false }
			: meet(parts, mine, data);
	if (!met) return setAside(parts, mine);
	parts.saver.setStored(id, met.stored);
	show(parts, met.review, met.history);
	parts.saver.saveMet({ id, review: met.review }, met.lost);
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

/** Puts the stored version in the place of `mine`, unless `mine` was changed meanwhile. */
async function takeStored(parts: StoreParts, id: string, mine: Review | undefined): Promise<void> {
	const { database, saver, get, set } = parts;
	const [{ readStored }, data] = await Promise.all([import("./meeting.ts"), database.find(id)]);
	if (findReview(get(), id) !== mine) return;
	if (data === undefined) {
		saver.setStored(id, null);
		set(({ reviews, histories }) => ({ reviews: without(reviews, id), histories: without(histories, id) }));
		return;
	}
	const stored = readStored(data, mine, historyOf(get(), id));
	if (!stored) return;
	saver.setStored(id, stored.review);
	if (stored.review !== mine) show(parts, stored.review, stored.history);
}

const show = ({ set }: StoreParts, review: Review, history: ReturnType<typeof historyOf>): void =>
	set(({ reviews, histories }) => ({
		reviews: withReview(reviews, review),
		histories: { ...histories, [review.id]: history },
	}));

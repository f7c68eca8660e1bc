/** What there is to say about the lock while the app is open. */
export interface LockNews {
	/** Places of records that did not open: they were changed outside the app, or are damaged. */
	damaged: readonly string[];
	/** Seconds until the device locks, when these are few; null: more. */
	secondsLeft: number | null;
	/** It did not lock, because an edit stands nowhere but in memory. */
	isHeldBack: boolean;
}

let news: LockNews = { damaged: [], secondsLeft: null, isHeldBack: false };
const hearers = new Set<() => void>();

export const lockNews = (): LockNews => news;

/** Calls back when it changes; answers the way to stop. */
export function watchLockNews(hear: () => void): () => void {
	hearers.add(hear);
	return () => hearers.delete(hear);
}

export function changeNews(part: Partial<LockNews>): void {
	const changed = { ...news, ...part };
	if (changed.secondsLeft === news.secondsLeft && changed.isHeldBack === news.isHeldBack && changed.damaged === news.damaged)
		return;
	news = changed;
	for (const hear of hearers) hear();
}

export function noteDamage(place: string): void {
	if (!news.damaged.includes(place)) changeNews({ damaged: [...news.damaged, place] });
}

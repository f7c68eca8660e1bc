/** Work that waits for the next paint, in the order it came. */
const waiting: (() => void)[] = [];

/** Work whose paint is over. */
const due: (() => void)[] = [];

/** A page that is not shown is not painted: then the work waits no longer than this, in milliseconds. */
const patience = 100;

let late: ReturnType<typeof setTimeout> | undefined;

let hearsLeaving = false;

/**
 * Does some work once what is on the screen now is painted, in a task of its own, so that a key comes in between; at once where the page
 * is left before that.
 */
export function afterPaint(work: () => void): void {
	waiting.push(work);
	if (waiting.length > 1) return;
	requestAnimationFrame(() => {
		clearTimeout(late);
		due.push(...waiting.splice(0));
		setTimeout(doNext);
	});
	late = setTimeout(finishWaiting, patience);
	// Once for all: a listener costs the browser a third of a millisecond, also one that it knows already.
	if (!hearsLeaving) addEventListener("pagehide", finishWaiting);
	hearsLeaving = true;
}

function doNext(): void {
	const work = due.shift();
	if (due.length > 0) setTimeout(doNext);
	work?.();
}

/** Does what waits for the paint now: before something that builds on it. */
export function finishWaiting(): void {
	clearTimeout(late);
	for (const work of [...due.splice(0), ...waiting.splice(0)]) work();
}

/** Work that can wait, done while nobody waits for the page. */

/** Long enough to get on, short enough that a key pressed meanwhile is answered at once. */
const sliceMs = 24;

/** Works through a list in the page's idle moments and tells after each slice; what it answers stops it. */
export function inSlices<T>(items: T[], work: (item: T) => void, onSlice: () => void): () => void {
	const waiting = items.values();
	let stop = (): void => undefined;
	const slice = () => {
		const end = performance.now() + sliceMs;
		let next = waiting.next();
		while (!next.done) {
			work(next.value);
			if (performance.now() >= end) break;
			next = waiting.next();
		}
		onSlice();
		if (!next.done) stop = whenIdle(slice);
	};
	if (items.length > 0) stop = whenIdle(slice);
	return () => stop();
}

/** Not every browser tells when it is idle: there a pause has to do. */
function whenIdle(task: () => void): () => void {
	if (typeof requestIdleCallback === "undefined") {
		const timer = setTimeout(task, 1);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(task, { timeout: 200 });
	return () => cancelIdleCallback(handle);
}

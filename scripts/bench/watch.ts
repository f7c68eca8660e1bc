/** Whether the page stayed alive: tasks that held its main thread, and gaps between its frames. */

export interface Watched<T> {
	result: T;
	/** Milliseconds. */
	took: number;
	/** The longest task of the main thread; 0: none of 50 ms or more (browsers report no shorter ones). */
	longestTask: number;
	/** The longest time from one frame to the next. */
	longestFrame: number;
}

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Long enough for what came before to be over, and for the browser to report what it saw. */
const settled = 200;

/** Runs work while watching the main thread. */
export async function watch<T>(work: () => Promise<T>): Promise<Watched<T>> {
	await pause(settled);
	const tasks: PerformanceEntry[] = [];
	const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
	observer.observe({ type: "longtask" });
	const stopFrames = watchFrames();
	const started = performance.now();
	const result = await work();
	const took = performance.now() - started;
	const longestFrame = stopFrames();
	await pause(settled);
	tasks.push(...observer.takeRecords());
	observer.disconnect();
	const within = tasks.filter(({ startTime, duration }) => startTime + duration > started && startTime < started + took);
	return { result, took, longestTask: Math.max(0, ...within.map(({ duration }) => duration)), longestFrame };
}

/** Returns what ends the watch and tells the longest gap, the last one included. */
function watchFrames(): () => number {
	let last = performance.now();
	let longest = 0;
	const note = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
	};
	const next = () => {
		note();
		frame = requestAnimationFrame(next);
	};
	let frame = requestAnimationFrame(next);
	return () => {
		cancelAnimationFrame(frame);
		note();
		return longest;
	};
}

/** Holds the main thread on purpose: what a watch must see. */
export function hold(milliseconds: number) {
	const until = performance.now() + milliseconds;
	while (performance.now() < until);
}

/** Today where the user is, as an ISO day. */
export const today = (): string => isoDay(new Date());

/** The day of an ISO instant where the user is. */
export const dayOf = (instant: string): string => isoDay(new Date(instant));

function isoDay(date: Date): string {
	const pad = (part: number) => String(part).padStart(2, "0");
	return `${String(date.getFullYear()).padStart(4, "0")}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The last day that a saved instant may be of leaves room for later changes (src/parse/fields.ts). */
const latest = "9998-12-31T00:00:00.000Z";

/** This moment as an ISO instant; of a clock that is set to the year 9999 or later, the last one that can be kept. */
export function now(): string {
	const date = new Date();
	return date.getTime() > Date.parse(latest) ? latest : date.toISOString();
}

/** Milliseconds; longer waits than a browser keeps are taken in parts. */
const longest = 3_600_000;

/**
 * Calls back when the day has become another one where the user is: at midnight, and when a page comes back into view that slept
 * through it. Returns how to stop.
 */
export function watchDay(onChange: () => void): () => void {
	let day = today();
	let timer: ReturnType<typeof setTimeout>;
	const look = () => {
		clearTimeout(timer);
		timer = setTimeout(look, Math.min(untilMidnight(), longest));
		if (today() === day) return;
		day = today();
		onChange();
	};
	look();
	document.addEventListener("visibilitychange", look);
	window.addEventListener("pageshow", look);
	return () => {
		clearTimeout(timer);
		document.removeEventListener("visibilitychange", look);
		window.removeEventListener("pageshow", look);
	};
}

/** Milliseconds to the first instant of tomorrow; days that begin or end summer time are shorter or longer. */
function untilMidnight(): number {
	const now = new Date();
	return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}

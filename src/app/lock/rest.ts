/** Locks the device when nobody has done anything in any of its tabs for some minutes, and tells it shortly before. */
import { lastActive, noteActive } from "../../browser/lock/tabs.ts";

/** Seconds before it locks in which that is told. */
const warnedFor = 30;

/** Milliseconds between two notes that somebody is there. */
const notedEvery = 5000;

interface Rest {
	/** Minutes of rest; 0: it does not lock by itself. */
	minutes: () => number;
	/** Seconds until it locks, when these are few; null: more. */
	onWarning: (seconds: number | null) => void;
	onRest: () => void;
}

const signs = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"] as const;

/** Begins now; answers the way to stop. */
export function watchRest({ minutes, onWarning, onRest }: Rest): () => void {
	let noted = 0;
	const note = () => {
		if (Date.now() - noted < notedEvery) return;
		noted = Date.now();
		noteActive();
		onWarning(null);
	};
	const look = () => {
		const limit = minutes() * 60_000;
		if (limit === 0) return onWarning(null);
		const left = Math.ceil((Math.max(noted, lastActive()) + limit - Date.now()) / 1000);
		if (left <= 0) onRest();
		else onWarning(left <= warnedFor ? left : null);
	};
	note();
	for (const sign of signs) addEventListener(sign, note, { passive: true, capture: true });
	// A machine that slept, or a page that was hidden, did not count.
	document.addEventListener("visibilitychange", look);
	const timer = setInterval(look, 1000);
	return () => {
		clearInterval(timer);
		document.removeEventListener("visibilitychange", look);
		for (const sign of signs) removeEventListener(sign, note, { capture: true });
	};
}

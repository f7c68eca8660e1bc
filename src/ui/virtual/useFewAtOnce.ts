import { useEffect, useReducer, useRef } from "react";

/** So many rows at a time, each full of controls, keep a task below 50 ms. */
const most = 4;

interface Row {
	index: number;
}

/**
 * The rows to draw now, of those to be drawn: what is drawn already, those that must be, and a few others. The rest follows frame by
 * frame, so that a leap in a long table holds up nothing. The first time all are drawn.
 */
export function useFewAtOnce<R extends Row>(wanted: R[], always: number[]): R[] {
	const drawn = useRef<ReadonlySet<number>>(new Set());
	const [, goOn] = useReducer((count: number) => count + 1, 0);
	const isFirst = drawn.current.size === 0;
	const fresh = wanted.filter(({ index }) => !drawn.current.has(index) && !always.includes(index));
	const waiting = new Set(isFirst ? [] : fresh.slice(most).map(({ index }) => index));
	const now = waiting.size === 0 ? wanted : wanted.filter(({ index }) => !waiting.has(index));
	useEffect(() => {
		drawn.current = new Set(now.map(({ index }) => index));
		if (waiting.size === 0) return;
		const frame = requestAnimationFrame(goOn);
		return () => cancelAnimationFrame(frame);
	});
	return now;
}

import { useEffect, useState } from "react";

/** Milliseconds that a piece may take: a frame goes on beside it. */
const piece = 8;

/**
 * What a long search found, made in pieces between which the page answers: that of the last one that came to an end, null before. One
 * that is replaced is given up. `start` stays the same as long as it searches the same.
 */
export function useInPieces<T>(start: () => Generator<void, T, void>): T | null {
	const [found, setFound] = useState<{ value: T } | null>(null);
	useEffect(() => {
		const search = start();
		let timer = 0;
		const goOn = () => {
			const end = performance.now() + piece;
			do {
				const step = search.next();
				if (step.done) return setFound({ value: step.value });
			} while (performance.now() < end);
			timer = window.setTimeout(goOn);
		};
		timer = window.setTimeout(goOn);
		return () => window.clearTimeout(timer);
	}, [start]);
	return found?.value ?? null;
}

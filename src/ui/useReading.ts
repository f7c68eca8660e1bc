import { useRef, useState } from "react";

/** A file that is being read, so many steps of all. */
export interface Reading {
	file: string;
	done: number;
	all: number;
}

/** How a reading is watched by whoever asked for it. */
export interface ReadingWatch {
	/** Aborted: somebody stopped it. */
	signal: AbortSignal;
	onStep: (done: number, all: number) => void;
}

/** What is being read, with the way to stop it. `watch` begins with a file; a stop holds for all files until `begin`. */
export function useReading() {
	const [reading, setReading] = useState<Reading | null>(null);
	const stopping = useRef(new AbortController());
	const watch = (file: string): ReadingWatch => {
		const onStep = (done: number, all: number) => setReading({ file, done, all });
		onStep(0, 1);
		return { signal: stopping.current.signal, onStep };
	};
	return {
		reading,
		begin: () => {
			stopping.current = new AbortController();
		},
		watch,
		end: () => setReading(null),
		stop: () => stopping.current.abort(),
	};
}

import { useEffect, useRef, useState } from "react";

/** Typing waits this long before it goes into the address: browsers refuse very frequent changes of it. */
const settleMs = 300;

/** What is being typed over a kept value, and a way to type; it settles once typing rests. A newer kept value wins. */
export function useSettled(kept: string, onSettle: (value: string) => void): [string, (value: string) => void] {
	const [typed, setTyped] = useState<{ over: string; value: string } | null>(null);
	const settle = useRef(onSettle);
	useEffect(() => {
		settle.current = onSettle;
	});
	const value = typed?.over === kept ? typed.value : kept;
	useEffect(() => {
		if (value === kept) return;
		const timer = setTimeout(() => settle.current(value), settleMs);
		return () => clearTimeout(timer);
	}, [value, kept]);
	return [value, (next) => setTyped({ over: kept, value: next })];
}

import { useCallback, useEffect, useRef, useState } from "react";

/** How long typing must rest before it is kept, in milliseconds: browsers refuse very frequent changes of an address. */
const rest = 250;

/** A text that shows as it is typed and is kept once typing rests. What is kept from elsewhere leads. */
export function useTyped(kept: string, keep: (text: string) => void): [string, (text: string) => void] {
	const [typed, setTyped] = useState(kept);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	/** What was kept last that came from here, or was followed. */
	const known = useRef(kept);
	useEffect(() => {
		if (kept === known.current) return;
		known.current = kept;
		clearTimeout(timer.current);
		setTyped(kept);
	}, [kept]);
	useEffect(() => () => clearTimeout(timer.current), []);
	const type = useCallback(
		(text: string) => {
			setTyped(text);
			clearTimeout(timer.current);
			timer.current = setTimeout(() => {
				known.current = text;
				keep(text);
			}, rest);
		},
		[keep],
	);
	return [typed, type];
}

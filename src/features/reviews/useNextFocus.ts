import { useEffect, useRef } from "react";

/** Sends focus, once it is there, to an element that the next renders bring: what had it may be gone by then. */
export function useNextFocus() {
	const root = useRef<HTMLDivElement>(null);
	const wanted = useRef("");
	useEffect(() => {
		const element = wanted.current === "" ? null : root.current?.querySelector<HTMLElement>(wanted.current);
		if (!element) return;
		wanted.current = "";
		element.focus();
	});
	const focusNext = (selector: string) => {
		wanted.current = selector;
	};
	return { root, focusNext };
}

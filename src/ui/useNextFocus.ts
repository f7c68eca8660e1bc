import { useCallback, useEffect, useRef } from "react";

/** Sends focus to an element once the next renders bring it: what had it may be gone by then. */
export function useNextFocus<E extends HTMLElement>() {
	const root = useRef<E>(null);
	const wanted = useRef("");
	useEffect(() => {
		const element = wanted.current === "" ? null : root.current?.querySelector<HTMLElement>(wanted.current);
		if (!element) return;
		wanted.current = "";
		element.focus();
	});
	const focusNext = useCallback((selector: string) => {
		wanted.current = selector;
	}, []);
	return { root, focusNext };
}

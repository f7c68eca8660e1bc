import { useCallback, useEffect, useRef } from "react";

interface Wanted {
	selector: string;
	/** What had the focus when another was asked for. */
	from: Element | null;
}

/**
 * Sends focus to an element once the next renders bring it: what had it may be gone by then. An effect of an earlier render may run
 * first and still find what had the focus: that is not yet the next.
 */
export function useNextFocus<E extends HTMLElement>() {
	const root = useRef<E>(null);
	const wanted = useRef<Wanted | null>(null);
	useEffect(() => {
		if (!wanted.current) return;
		const element = root.current?.querySelector<HTMLElement>(wanted.current.selector);
		if (!element || element === wanted.current.from) return;
		wanted.current = null;
		element.focus();
	});
	const focusNext = useCallback((selector: string) => {
		wanted.current = { selector, from: document.activeElement };
	}, []);
	return { root, focusNext };
}

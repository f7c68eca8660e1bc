import { useEffect, useRef } from "react";

/** Sends focus to an element once the next renders bring it: what had it may be gone by then. */
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

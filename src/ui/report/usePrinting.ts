import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is being printed. Everything folded is unfolded for it, and folded again afterwards; the title stands at the
 * foot of every sheet.
 */
export function usePrinting(title: string): boolean {
	const [isPrinting, setPrinting] = useState(false);
	useEffect(() => {
		let unfolded: HTMLDetailsElement[] = [];
		document.documentElement.style.setProperty("--printed-title", JSON.stringify(title));
		const unfold = () => {
			unfolded = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
			for (const details of unfolded) details.open = true;
		};
		const begin = () => {
			// The sheet is laid out right after this event: what only paper shows has to be there by then.
			flushSync(() => setPrinting(true));
			unfold();
		};
		const end = () => {
			for (const details of unfolded) details.open = false;
			unfolded = [];
			setPrinting(false);
		};
		// Who printed while the screen was on its way gets all of it, too.
		if (window.matchMedia("print").matches) {
			setPrinting(true);
			unfold();
		}
		window.addEventListener("beforeprint", begin);
		window.addEventListener("afterprint", end);
		return () => {
			window.removeEventListener("beforeprint", begin);
			window.removeEventListener("afterprint", end);
			document.documentElement.style.removeProperty("--printed-title");
		};
	}, [title]);
	return isPrinting;
}

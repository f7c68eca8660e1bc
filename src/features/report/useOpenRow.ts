import { useEffect } from "react";

/** Id of the button that opens the panel of a gap. */
export const rowButtonId = (gap: string) => `gap-${gap}`;

/** Every such button on the page. */
export const rowButton = 'button[id^="gap-"][aria-expanded]';

/** Brings a row into view and focus when an address names it; who opened a row by its button is there, or one row on, already. */
export function useOpenRow(gap: string | null) {
	useEffect(() => {
		if (gap === null) return;
		// After the screen's own effects: on arrival at a new address the heading takes focus first.
		const frame = requestAnimationFrame(() => {
			const button = document.getElementById(rowButtonId(gap));
			if (!button || document.activeElement?.closest(`${rowButton}, .gap-panel`)) return;
			button.focus({ preventScroll: true });
			button.scrollIntoView({ block: "start" });
		});
		return () => cancelAnimationFrame(frame);
	}, [gap]);
}

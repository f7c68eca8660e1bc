/** Words of the text in `main` that can be seen: in the window, and on the whole screen. */
export function visibleWords(): { window: number; whole: number };

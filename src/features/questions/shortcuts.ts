/** What a single key asks for: an option by its number from 1, "don't know yet", "not applicable", or a move. */
export type Shortcut = { kind: "option"; number: number } | { kind: "dontKnow" | "notApplicable" | "next" | "previous" };

interface KeyPress {
	key: string;
	code: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	shiftKey: boolean;
	repeat: boolean;
	isComposing: boolean;
}

const letters: Record<string, "notApplicable" | "next" | "previous"> = {
	x: "notApplicable",
	j: "next",
	k: "previous",
};

/** The shortcut of a key press, if it is one. No modifier ever takes part, and a key held down counts once. */
export function shortcutOf(press: KeyPress): Shortcut | null {
	if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey || press.repeat || press.isComposing) return null;
	const digit = digitOf(press);
	if (digit !== null) return digit === 0 ? { kind: "dontKnow" } : { kind: "option", number: digit };
	const key = press.key.toLowerCase();
	const kind = Object.hasOwn(letters, key) ? letters[key] : undefined;
	return kind ? { kind } : null;
}

/** Where digits are typed with Shift (AZERTY), the key in the digit's place counts without it. */
function digitOf({ key, code }: KeyPress): number | null {
	if (/^\d$/.test(key)) return Number(key);
	const place = /^Digit(\d)$/.exec(code);
	return place ? Number(place[1]) : null;
}

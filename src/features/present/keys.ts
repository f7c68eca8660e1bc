/** What a single key asks for in a meeting. Options count from 1. */
export type Act =
	| { kind: "option"; number: number }
	| { kind: "dontKnow" | "notApplicable" | "next" | "previous" | "panel" | "leave" };

export interface KeyPress {
	key: string;
	code: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	shiftKey: boolean;
	repeat: boolean;
	isComposing: boolean;
}

const named: Record<string, "notApplicable" | "next" | "previous" | "panel" | "leave"> = {
	x: "notApplicable",
	j: "next",
	arrowright: "next",
	k: "previous",
	arrowleft: "previous",
	d: "panel",
	escape: "leave",
};

/** The act of a key press, if it is one. Modifiers never take part, and a key held down counts once. */
export function actOf(press: KeyPress): Act | null {
	if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey || press.repeat || press.isComposing) return null;
	const digit = digitOf(press);
	if (digit !== null) return digit === 0 ? { kind: "dontKnow" } : { kind: "option", number: digit };
	const key = press.key.toLowerCase();
	const kind = Object.hasOwn(named, key) ? named[key] : undefined;
	return kind ? { kind } : null;
}

/** Where digits are typed with Shift (AZERTY), the key in the digit's place counts without it. */
function digitOf({ key, code }: KeyPress): number | null {
	if (/^\d$/.test(key)) return Number(key);
	const place = /^Digit(\d)$/.exec(code);
	return place ? Number(place[1]) : null;
}

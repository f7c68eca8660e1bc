/** Single-key shortcuts: what counts as one, and when a page may listen (WCAG 2.1.4). */

/** What a listener needs to know of a key press. */
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

/** What a single key asks for: an option by its number from 1, "don't know" (0), or what a letter stands for. */
export type KeyAct<Kind extends string> = { kind: "option"; number: number } | { kind: "dontKnow" | Kind };

/**
 * The act of a key press, if it is one. `named` says what keys in lower case stand for. Modifiers never take part, and a key
 * held down counts once.
 */
export function actOfKey<Kind extends string>(press: KeyPress, named: Record<string, Kind>): KeyAct<Kind> | null {
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

const pressed = new Set(["radio", "checkbox", "button", "submit"]);

/** Whether keys pressed there enter something: text, a date, a choice of a list. */
export function isTyping(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !pressed.has(target.type);
	if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
	return target instanceof HTMLElement && target.isContentEditable;
}

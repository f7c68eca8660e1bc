/** Single-key shortcuts: what counts as one, and when a page may listen (WCAG 2.1.4). */
import { isDialogOpen } from "./openDialog.ts";

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
	getModifierState: (modifier: string) => boolean;
}

/** What a single key asks for: an option by its number from 1, "don't know" (0), or what a letter stands for. */
export type KeyAct<Kind extends string> = { kind: "option"; number: number } | { kind: "dontKnow" | Kind };

/**
 * The act of a key press, if it is one. `named` says what keys in lower case stand for, "shift+" before those that want it. Other
 * modifiers never take part, but for the Shift that some keyboards need for a sign or a digit, and a key held down counts once.
 */
export function actOfKey<Kind extends string>(press: KeyPress, named: Record<string, Kind>): KeyAct<Kind> | null {
	if (press.ctrlKey || press.metaKey || press.altKey || press.getModifierState("AltGraph")) return null;
	if (press.repeat || press.isComposing) return null;
	const key = press.key.toLowerCase();
	const name = press.shiftKey && !isSign(key) ? `shift+${key}` : key;
	const kind = Object.hasOwn(named, name) ? named[name] : undefined;
	if (kind) return { kind };
	const digit = digitOf(press);
	if (digit === null) return null;
	return digit === 0 ? { kind: "dontKnow" } : { kind: "option", number: digit };
}

const isSign = (key: string): boolean => /^[^\p{L}\d\s]$/u.test(key);

/** A digit, typed with Shift or not; where it needs Shift (AZERTY), the key in its place counts without it, too. */
function digitOf({ key, code, shiftKey }: KeyPress): number | null {
	if (/^\d$/.test(key)) return Number(key);
	if (shiftKey) return null;
	const place = /^Digit(\d)$/.exec(code);
	return place ? Number(place[1]) : null;
}

const pressed = new Set(["radio", "checkbox", "button", "submit"]);

/** Whether a key press is free to mean something: nothing is being typed, no dialog is open, and nobody has taken it. */
export const isFree = (event: KeyboardEvent): boolean =>
	!event.defaultPrevented && !isTyping(event.target) && !movesRadio(event) && !isDialogOpen();

/** Arrows in a row of radio buttons choose among them. */
const movesRadio = ({ key, target }: KeyboardEvent): boolean =>
	key.startsWith("Arrow") && target instanceof HTMLInputElement && target.type === "radio";

/** Whether keys pressed there enter something: text, a date, a choice of a list. */
export function isTyping(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !pressed.has(target.type);
	if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
	return target instanceof HTMLElement && target.isContentEditable;
}

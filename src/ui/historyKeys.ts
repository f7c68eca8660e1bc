/** The keys of undo and redo. */
import type { KeyPress } from "./singleKeys.ts";

export type HistoryMove = "undo" | "redo";

/** What a key press asks of the history, on a PC (Ctrl) and on a Mac (⌘). */
export function historyKeyOf(press: Omit<KeyPress, "getModifierState">): HistoryMove | null {
	if (press.altKey || press.isComposing || press.ctrlKey === press.metaKey) return null;
	const key = press.key.toLowerCase();
	if (key === "z") return press.shiftKey ? "redo" : "undo";
	return key === "y" && press.ctrlKey && !press.shiftKey ? "redo" : null;
}

const choices = new Set(["radio", "checkbox", "button", "submit", "range", "file"]);

/** Whether the browser takes back what is typed there: then it is not ours to do. */
export function hasOwnUndo(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !choices.has(target.type);
	return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** Whether the keyboard has ⌘ in the place of Ctrl. */
export const isApple = (): boolean => /^(Mac|iP)/.test(navigator.platform);

/** The keys of undo and redo: as a person reads them, and as `aria-keyshortcuts` names them. */
export const historyKeys = () =>
	isApple()
		? { undo: { shown: "⌘Z", named: "Meta+Z" }, redo: { shown: "⇧⌘Z", named: "Meta+Shift+Z" } }
		: { undo: { shown: "Ctrl+Z", named: "Control+Z" }, redo: { shown: "Ctrl+Y", named: "Control+Y" } };

import { useEffect } from "react";
import { useSettings } from "../../store/settings.ts";
import { type Shortcut, shortcutOf } from "./shortcuts.ts";

/** Hands over single-key shortcuts, unless they are switched off, something is being typed or a dialog is open. */
export function useShortcuts(handle: (shortcut: Shortcut) => void) {
	const enabled = useSettings((settings) => settings.shortcuts);
	useEffect(() => {
		if (!enabled) return;
		const listen = (event: KeyboardEvent) => {
			if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
			const shortcut = shortcutOf(event);
			if (shortcut) {
				event.preventDefault();
				handle(shortcut);
			}
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, [enabled, handle]);
}

const pressed = new Set(["radio", "checkbox", "button", "submit"]);

/** Whether keys pressed there enter something: text, a date, a choice of a list. */
function isTyping(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !pressed.has(target.type);
	if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
	return target instanceof HTMLElement && target.isContentEditable;
}

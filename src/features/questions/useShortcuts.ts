import { useEffect } from "react";
import { useSettings } from "../../store/settings.ts";
import { isTyping } from "../../ui/singleKeys.ts";
import { type Shortcut, shortcutOf } from "./shortcuts.ts";

/**
 * Hands over single-key shortcuts, unless they are switched off, something is being typed or a dialog is open.
 * `handle` says whether the shortcut meant it: then the key does nothing else, such as being typed where focus went.
 */
export function useShortcuts(handle: (shortcut: Shortcut) => boolean) {
	const enabled = useSettings((settings) => settings.shortcuts);
	useEffect(() => {
		if (!enabled) return;
		const listen = (event: KeyboardEvent) => {
			if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
			const shortcut = shortcutOf(event);
			if (shortcut && handle(shortcut)) event.preventDefault();
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, [enabled, handle]);
}

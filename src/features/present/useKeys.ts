import { useEffect } from "react";
import { useSettings } from "../../store/settings.ts";
import { isTyping } from "../../ui/singleKeys.ts";
import { type Act, actOf } from "./keys.ts";

/** Hands over what single keys ask for, unless the key belongs to the control in focus. Says whether single keys are switched on. */
export function useKeys(handle: (act: Act) => void): boolean {
	const enabled = useSettings((settings) => settings.shortcuts);
	useEffect(() => {
		if (!enabled) return;
		const listen = (event: KeyboardEvent) => {
			if (event.defaultPrevented || isTyping(event.target) || movesRadio(event)) return;
			const act = actOf(event);
			if (!act) return;
			event.preventDefault();
			handle(act);
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, [enabled, handle]);
	return enabled;
}

/** Arrows in a row of radio buttons choose among them. */
const movesRadio = ({ key, target }: KeyboardEvent): boolean =>
	key.startsWith("Arrow") && target instanceof HTMLInputElement && target.type === "radio";

import { createContext, useContext, useEffect, useEffectEvent } from "react";
import { type GoTarget, goKey, goKeys, type SingleKeyKinds, singleKeys } from "./keys.ts";
import { actOfKey, isFree, type KeyAct } from "./singleKeys.ts";

/** Whether single keys are switched on. */
export const SingleKeysContext = createContext(true);

type Listening = keyof SingleKeyKinds;

/** What a key of a screen asks for. */
export type ActOf<Screen extends Listening> = KeyAct<SingleKeyKinds[Screen]>;

/**
 * Hands over what the single keys of a screen ask for, while they are switched on, nothing is typed and no dialog is open.
 * `handle` says whether the key meant it: then it does nothing else, such as being typed where focus went. Says whether single
 * keys are switched on. `first`: before the keys that hold on every screen.
 */
export function useSingleKeys<Screen extends Listening>(
	screen: Screen,
	handle: (act: ActOf<Screen>) => boolean,
	first = false,
): boolean {
	const enabled = useContext(SingleKeysContext);
	const take = useEffectEvent(handle);
	useEffect(() => {
		if (!enabled) return;
		const listen = (event: KeyboardEvent) => {
			const act = actOfKey(event, singleKeys[screen]);
			if (act && isFree(event) && take(act)) event.preventDefault();
		};
		document.addEventListener("keydown", listen, { capture: first });
		return () => document.removeEventListener("keydown", listen, { capture: first });
	}, [enabled, screen, first]);
	return enabled;
}

/** How long the second key may take, in milliseconds. */
const patience = 1500;

/** Hands over where G and a second key lead. It listens at the window, before all others, so that the second key means nothing else. */
export function useGoKeys(go: (target: GoTarget) => void) {
	const enabled = useContext(SingleKeysContext);
	const lead = useEffectEvent(go);
	useEffect(() => {
		if (!enabled) return;
		let begun = Number.NEGATIVE_INFINITY;
		const listen = (event: KeyboardEvent) => {
			if (!isFree(event)) return;
			const act = actOfKey<GoTarget | "go">(event, event.timeStamp - begun < patience ? goKeys : { [goKey]: "go" });
			begun = act?.kind === "go" ? event.timeStamp : Number.NEGATIVE_INFINITY;
			if (!act || act.kind === "go" || act.kind === "option" || act.kind === "dontKnow") return;
			event.preventDefault();
			lead(act.kind);
		};
		window.addEventListener("keydown", listen, { capture: true });
		return () => window.removeEventListener("keydown", listen, { capture: true });
	}, [enabled]);
}

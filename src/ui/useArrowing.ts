import { type FocusEvent, type KeyboardEvent, useRef } from "react";

/**
 * Arrows in a group of radio buttons or in a closed list choose at every press, on the way to what is meant: one visit by arrows is
 * one step to undo. `group` names the visit while an arrow is down, and nothing for a click or a number key.
 */
export function useArrowing(name: string) {
	const visit = useRef<number | null>(null);
	const isDown = useRef(false);
	const listeners = {
		onFocus: ({ currentTarget, relatedTarget, timeStamp }: FocusEvent) => {
			if (visit.current === null || !currentTarget.contains(relatedTarget)) visit.current = timeStamp;
		},
		onKeyDown: ({ key }: KeyboardEvent) => {
			isDown.current = key.startsWith("Arrow");
		},
		onKeyUp: () => {
			isDown.current = false;
		},
	};
	return { listeners, group: () => (isDown.current ? `${name} ${visit.current}` : undefined) };
}

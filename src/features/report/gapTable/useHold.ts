import { type FocusEvent, useEffect, useRef, useState } from "react";
import { isTyping } from "../../../ui/singleKeys.ts";

/** How long after focus has left, in milliseconds: the click that took it away is over by then. */
const afterClick = 300;

/**
 * Whether rows must keep their places: from the moment somebody enters a field among them until focus leaves them all, so that
 * nothing moves under hands that type or click. Another `view` is a wish for new places, and ends it.
 */
export function useHold(view: string) {
	const [heldFor, setHeldFor] = useState<string | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	useEffect(() => () => clearTimeout(timer.current), []);
	const onFocus = ({ target }: FocusEvent) => {
		clearTimeout(timer.current);
		if (isTyping(target)) setHeldFor(view);
	};
	const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
		if (currentTarget.contains(relatedTarget)) return;
		// Another window only borrows the focus.
		timer.current = setTimeout(() => document.hasFocus() && setHeldFor(null), afterClick);
	};
	return { held: heldFor === view, hands: { onFocus, onBlur } };
}

/** A value as it stood when holding began; while nothing is held, the value of the moment. Its object must stay the same while it says the same. */
export function useHeld<V>(value: V, held: boolean): V {
	const [kept, setKept] = useState(value);
	if (!held && kept !== value) setKept(value);
	return held ? kept : value;
}

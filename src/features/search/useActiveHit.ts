import { type KeyboardEvent, useState } from "react";

/** Which hit Enter would open: the first, until arrows choose another. `onKeyDown` belongs to the field one types in. */
export function useActiveHit(count: number, open: (place: number) => void) {
	const [chosen, setChosen] = useState(0);
	const active = Math.min(chosen, count - 1);
	const onKeyDown = (event: KeyboardEvent) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (count === 0 || event.nativeEvent.isComposing || (step === undefined && event.key !== "Enter")) return;
		event.preventDefault();
		if (step === undefined) open(active);
		else setChosen((active + step + count) % count);
	};
	return { active, onKeyDown, restart: () => setChosen(0) };
}

import { useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/**
 * A choice that shows at once and is taken in right after it is painted: what follows from it, however much, holds up no key.
 * `take` is called once for each choice, also when the page is left meanwhile.
 */
export function useShownFirst<T>(value: T): { shown: T; choose: (next: T, take: () => void) => void } {
	const [ahead, setAhead] = useState<{ next: T; of: T } | null>(null);
	return {
		shown: ahead && ahead.of === value ? ahead.next : value,
		choose: (next, take) => {
			setAhead({ next, of: value });
			afterPaint(() => {
				take();
				setAhead(null);
			});
		},
	};
}

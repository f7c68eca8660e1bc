import { useCallback, useMemo, useSyncExternalStore } from "react";

/** As narrow as a phone that is held upright. */
export const narrow = "(max-width: 40rem)";

/** Whether a media query holds, now and whenever that changes. */
export function useMedia(query: string): boolean {
	const media = useMemo(() => window.matchMedia(query), [query]);
	const listen = useCallback(
		(tell: () => void) => {
			media.addEventListener("change", tell);
			return () => media.removeEventListener("change", tell);
		},
		[media],
	);
	return useSyncExternalStore(listen, () => media.matches);
}

import { useCallback, useSyncExternalStore } from "react";

/** As narrow as a phone that is held upright. */
export const narrow = "(max-width: 40rem)";

/** Whether a media query holds, now and whenever that changes. */
export function useMedia(query: string): boolean {
	const listen = useCallback(
		(tell: () => void) => {
			const media = window.matchMedia(query);
			media.addEventListener("change", tell);
			return () => media.removeEventListener("change", tell);
		},
		[query],
	);
	return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}

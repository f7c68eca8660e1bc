import { useEffect, useMemo, useState } from "react";

/** As narrow as a phone that is held upright. */
export const narrow = "(max-width: 40rem)";

/** Whether a media query holds, now and whenever that changes. The browser is asked once: its answer costs more than drawing what hangs on it. */
export function useMedia(query: string): boolean {
	const media = useMemo(() => window.matchMedia(query), [query]);
	const [matches, setMatches] = useState(media.matches);
	useEffect(() => {
		const tell = () => setMatches(media.matches);
		tell();
		media.addEventListener("change", tell);
		return () => media.removeEventListener("change", tell);
	}, [media]);
	return matches;
}

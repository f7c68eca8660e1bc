import { useEffect, useEffectEvent, useState } from "react";
import type { Language } from "../i18n/languages.ts";
import type { Judge } from "./loadLenses.ts";

const loader = () => import("./loadLenses.ts");

/** How reviews with these lenses are judged, and the lenses' titles, by `lensKey`. All of it loads after the first screen has been painted. */
export function useLenses(keys: string[], language: Language): { judge: Judge | null; titles: Map<string, string> } {
	const wanted = keys.toSorted().join("\n");
	const judge = useLoaded(wanted, async () => (await loader()).loadJudge(keys));
	const titles = useLoaded(wanted && `${language} ${wanted}`, async () => (await loader()).loadTitles(keys, language));
	return { judge: judge?.judge ?? null, titles: titles ?? new Map() };
}

/** What was loaded last; it loads anew when the key changes, and an empty key loads nothing. */
function useLoaded<T extends object>(key: string, load: () => Promise<T>): T | null {
	const [loaded, setLoaded] = useState<T | null>(null);
	const start = useEffectEvent(load);
	useEffect(() => {
		if (key === "") return;
		let current = true;
		start().then((value) => {
			if (current) setLoaded(value);
		});
		return () => {
			current = false;
		};
	}, [key]);
	return loaded;
}

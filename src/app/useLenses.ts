import { useEffect, useEffectEvent, useState } from "react";
import { today } from "../browser/clock.ts";
import type { Lens } from "../domain/lens/lens.ts";
import { lensKey, type Review } from "../domain/review/review.ts";
import type { Figures } from "../features/reviews/types.ts";
import type { Language } from "../i18n/languages.ts";

/** What a review comes to; null where its lens is not here. */
type Judge = (review: Review) => Figures | null;

/** How reviews with these lenses are judged, and the lenses' titles, by `lensKey`. All of it loads after the first screen has been painted. */
export function useLenses(keys: string[], language: Language): { judge: Judge | null; titles: Map<string, string> } {
	const wanted = keys.toSorted().join("\n");
	const judge = useLoaded(wanted, () => loadJudge(keys));
	const titles = useLoaded(wanted && `${language} ${wanted}`, () => loadTitles(keys, language));
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

async function loadJudge(keys: string[]): Promise<{ judge: Judge }> {
	const [{ catalogue }, { idsIn }, { buildReport }, { withLensTakenUp }] = await Promise.all([
		import("./catalogue.ts"),
		import("../lenses/catalog.ts"),
		import("../domain/report/report.ts"),
		import("../domain/lens/takeUpLens.ts"),
	]);
	const lenses = new Map<string, Lens>();
	for (const key of keys) {
		const lens = await catalogue.loadStructure(idsIn(key));
		if (lens.ok) lenses.set(key, lens.value);
	}
	const judge = (review: Review): Figures | null => {
		const lens = lenses.get(lensKey(review));
		if (!lens) return null;
		const { progress, overall, risks } = buildReport(lens, withLensTakenUp(review, lens), today());
		return { progress, score: overall, high: risks.high };
	};
	return { judge };
}

async function loadTitles(keys: string[], language: Language): Promise<Map<string, string>> {
	const [{ catalogue }, { idsIn }] = await Promise.all([import("./catalogue.ts"), import("../lenses/catalog.ts")]);
	const titles = new Map<string, string>();
	for (const key of keys) {
		const lens = await catalogue.loadAll(idsIn(key), language);
		if (lens.ok) titles.set(key, lens.value.texts.title);
	}
	return titles;
}

import { useEffect, useEffectEvent, useState } from "react";
import { today } from "../browser/clock.ts";
import type { Lens } from "../domain/lens/lens.ts";
import type { Review } from "../domain/review/review.ts";
import type { Figures } from "../features/reviews/types.ts";
import type { Language } from "../i18n/languages.ts";

/** What a review comes to; null where its lens is not here. */
type Judge = (review: Review) => Figures | null;

/** How reviews with these lenses are judged, and the lenses' titles. All of it loads after the first screen has been painted. */
export function useLenses(ids: string[], language: Language): { judge: Judge | null; titles: Map<string, string> } {
	const wanted = ids.toSorted().join(" ");
	const judge = useLoaded(wanted, () => loadJudge(ids));
	const titles = useLoaded(wanted && `${language} ${wanted}`, () => loadTitles(ids, language));
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

async function loadJudge(ids: string[]): Promise<{ judge: Judge }> {
	const [{ catalogue }, { buildReport }, { withLensTakenUp }] = await Promise.all([
		import("./catalogue.ts"),
		import("../domain/report/report.ts"),
		import("../domain/lens/takeUpLens.ts"),
	]);
	const lenses = new Map<string, Lens>();
	for (const id of ids) {
		const lens = await catalogue.loadStructure(id);
		if (lens.ok) lenses.set(id, lens.value);
	}
	const judge = (review: Review): Figures | null => {
		const lens = lenses.get(review.lens.id);
		if (!lens) return null;
		const { progress, overall, risks } = buildReport(lens, withLensTakenUp(review, lens), today());
		return { progress, score: overall, high: risks.high };
	};
	return { judge };
}

async function loadTitles(ids: string[], language: Language): Promise<Map<string, string>> {
	const { catalogue } = await import("./catalogue.ts");
	const titles = new Map<string, string>();
	for (const id of ids) {
		const lens = await catalogue.load(id, language);
		if (lens.ok) titles.set(id, lens.value.texts.title);
	}
	return titles;
}

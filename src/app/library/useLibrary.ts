/** The lenses that a review can be made with. */
import { useEffect, useMemo, useState } from "react";
import { lensesOf } from "../../domain/review/review.ts";
import type { LibraryLens } from "../../features/library/types.ts";
import { builtInIds } from "../../lenses/builtIn.ts";
import { useLenses } from "../../store/lenses.ts";
import { useReviews } from "../../store/reviews.ts";
import { catalogue } from "../catalogue.ts";

/** The lenses of the app, then those of this device, each with how many reviews use it; null until they are read. */
export function useLibrary(language: string): LibraryLens[] | null {
	const builtIn = useBuiltIn(language);
	const { lenses, load } = useLenses();
	const reviews = useReviews((state) => state.reviews);
	useEffect(() => {
		load().catch(() => useLenses.setState({ lenses: [] }));
	}, [load]);
	return useMemo(() => {
		if (!builtIn || !lenses) return null;
		const usedBy = (lens: string) =>
			Object.values(reviews).flatMap((review) =>
				lensesOf(review).some(({ id }) => id === lens) ? [{ id: review.id, name: review.workload.name.trim() }] : [],
			);
		return [...builtIn, ...lenses].map((one) => {
			const used = usedBy(one.lens.id);
			return { ...one, usedIn: used.length, usedBy: used };
		});
	}, [builtIn, lenses, reviews]);
}

type Loaded = Omit<LibraryLens, "usedIn" | "usedBy">;

function useBuiltIn(language: string): Loaded[] | null {
	const [loaded, setLoaded] = useState<Loaded[] | null>(null);
	useEffect(() => {
		let current = true;
		void Promise.all(builtInIds.map((id) => catalogue.load(id, language))).then((results) => {
			if (current) setLoaded(results.flatMap((one) => (one.ok ? [{ ...one.value, origin: null }] : [])));
		});
		return () => {
			current = false;
		};
	}, [language]);
	return loaded;
}

import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Lens } from "../../domain/lens.ts";
import { type OverviewView, parseView, queryOf } from "./view.ts";

/** The view in the address, and a way to change a part of it without a step in the history. */
export function useOverviewView({ pillars }: Pick<Lens, "pillars">): [OverviewView, (change: Partial<OverviewView>) => void] {
	const [query, setQuery] = useSearchParams();
	const view = useMemo(() => {
		const ids = pillars.map(({ id }) => id);
		return parseView(query, ids);
	}, [query, pillars]);
	const change = useCallback(
		(part: Partial<OverviewView>) => setQuery(queryOf({ ...view, ...part }), { replace: true }),
		[view, setQuery],
	);
	return [view, change];
}

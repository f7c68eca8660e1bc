import { useCallback, useMemo } from "react";
import type { Lens } from "../../domain/lens/lens.ts";
import { useQuery } from "../../ui/useQuery.ts";
import { type OverviewView, parseView, queryOf } from "./view.ts";

/** The view in the address, and a way to change a part of it. */
export function useOverviewView({ pillars }: Pick<Lens, "pillars">): [OverviewView, (change: Partial<OverviewView>) => void] {
	const [query, setQuery] = useQuery();
	const ids = useMemo(() => pillars.map(({ id }) => id), [pillars]);
	const view = useMemo(() => parseView(query, ids), [query, ids]);
	const change = useCallback(
		(part: Partial<OverviewView>) => setQuery((now) => queryOf({ ...parseView(now, ids), ...part })),
		[ids, setQuery],
	);
	return [view, change];
}

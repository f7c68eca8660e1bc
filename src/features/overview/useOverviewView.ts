import { startTransition, useCallback, useMemo, useOptimistic } from "react";
import { useSearchParams } from "react-router";
import type { Lens } from "../../domain/lens.ts";
import { type OverviewView, parseView, queryOf } from "./view.ts";

/**
 * The view in the address, and a way to change a part of it without a step in the history. The router takes its time to bring a
 * new address; until then the view is the one just asked for, so that no filter jumps back under the finger.
 */
export function useOverviewView({ pillars }: Pick<Lens, "pillars">): [OverviewView, (change: Partial<OverviewView>) => void] {
	const [query, setQuery] = useSearchParams();
	const kept = useMemo(() => {
		const ids = pillars.map(({ id }) => id);
		return parseView(query, ids);
	}, [query, pillars]);
	const [view, ask] = useOptimistic(kept);
	const change = useCallback(
		(part: Partial<OverviewView>) =>
			startTransition(() => {
				const next = { ...view, ...part };
				ask(next);
				setQuery(queryOf(next), { replace: true });
			}),
		[view, ask, setQuery],
	);
	return [view, change];
}

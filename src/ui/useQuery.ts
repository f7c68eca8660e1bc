import { startTransition, useCallback, useOptimistic } from "react";
import { useSearchParams } from "react-router";

export type Query = Record<string, string> | URLSearchParams;

/**
 * The query of the address, and a way to change it without a step in the history. A change builds on the address as it stands:
 * the router takes its time to bring a new one, and a second change would else undo the first. Until the router follows, the
 * query is the one just asked for, so that nothing jumps back under the finger.
 */
export function useQuery(): [URLSearchParams, (change: (now: URLSearchParams) => Query) => void] {
	const [kept, setKept] = useSearchParams();
	const [query, ask] = useOptimistic(kept);
	const change = useCallback(
		(next: (now: URLSearchParams) => Query) =>
			startTransition(() => {
				const asked = new URLSearchParams(next(queryNow()));
				ask(asked);
				setKept(asked, { replace: true });
			}),
		[ask, setKept],
	);
	return [query, change];
}

/** The query as the address has it now, which the router may not have drawn yet. */
export const queryNow = () => new URLSearchParams(window.location.hash.replace(/^[^?]*\??/, ""));

/** The query with one entry set or, where its value is empty, left out. */
export function withEntry(query: URLSearchParams, name: string, value: string): URLSearchParams {
	const changed = new URLSearchParams(query);
	if (value === "") changed.delete(name);
	else changed.set(name, value);
	return changed;
}

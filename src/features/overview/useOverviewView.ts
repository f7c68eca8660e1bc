import { useCallback, useMemo } from "react";
import type { Lens } from "../../domain/lens/lens.ts";
import { useQuery, withEntry } from "../../ui/useQuery.ts";
import { type OverviewView, parseView, queryOf } from "./view.ts";

/** The entry of the address that asks for the text of each question. */
const asText = "text";

/** The view in the address, and a way to change a part of it. */
export function useOverviewView({ pillars }: Pick<Lens, "pillars">): [OverviewView, (change: Partial<OverviewView>) => void] {
	const [query, setQuery] = useQuery();
	const ids = useMemo(() => pillars.map(({ id }) => id), [pillars]);
	const view = useMemo(() => parseView(query, ids), [query, ids]);
	const change = useCallback(
		(part: Partial<OverviewView>) =>
			setQuery((now) =>
				withEntry(new URLSearchParams(queryOf({ ...parseView(now, ids), ...part })), asText, now.get(asText) ?? ""),
			),
		[ids, setQuery],
	);
	return [view, change];
}

/** Whether each question stands with its text, and a way to change that; it is in the address, too. */
export function useQuestionText(): [boolean, (isShown: boolean) => void] {
	const [query, setQuery] = useQuery();
	const change = useCallback((isShown: boolean) => setQuery((now) => withEntry(now, asText, isShown ? "yes" : "")), [setQuery]);
	return [query.get(asText) === "yes", change];
}

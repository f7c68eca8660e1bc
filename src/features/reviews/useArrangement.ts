import { useCallback } from "react";
import { useQuery, withEntry } from "../../ui/useQuery.ts";
import { useTyped } from "../../ui/useTyped.ts";
import { type Arrangement, type Sort, sorts } from "./useShownReviews.ts";

export interface Arranging extends Arrangement {
	setFind: (find: string) => void;
	setSort: (sort: Sort) => void;
	setArchived: (archived: boolean) => void;
}

/** What the list is asked for; kept in the address, so that a reload and the way back find it again. */
export function useArrangement(): Arranging {
	const [query, setQuery] = useQuery();
	const set = useCallback((name: string, value: string) => setQuery((now) => withEntry(now, name, value)), [setQuery]);
	const [find, setFind] = useTyped(
		query.get("find") ?? "",
		useCallback((text) => set("find", text), [set]),
	);
	return {
		find,
		setFind,
		sort: sorts.find((sort) => sort === query.get("sort")) ?? "changed",
		setSort: (sort) => set("sort", sort === "changed" ? "" : sort),
		archived: query.get("show") === "archived",
		setArchived: useCallback((archived) => set("show", archived ? "archived" : ""), [set]),
	};
}

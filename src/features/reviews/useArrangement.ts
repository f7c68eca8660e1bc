import { useCallback, useEffect, useState } from "react";
import { useQuery, withEntry } from "../../ui/useQuery.ts";
import { type Arrangement, type Sort, sorts } from "./arrange.ts";

/** Typing waits this long before it goes into the address: browsers refuse very frequent changes of it. */
const settleMs = 300;

export interface Arranging extends Arrangement {
	setFind: (find: string) => void;
	setSort: (sort: Sort) => void;
	setArchived: (archived: boolean) => void;
}

/** What the list is asked for; kept in the address, so that a reload and the way back find it again. */
export function useArrangement(): Arranging {
	const [query, setQuery] = useQuery();
	const kept = query.get("find") ?? "";
	const [find, setFind] = useState(kept);
	const setParam = useCallback((name: string, value: string) => setQuery((now) => withEntry(now, name, value)), [setQuery]);
	useEffect(() => {
		if (find === kept) return;
		const timer = setTimeout(() => setParam("find", find), settleMs);
		return () => clearTimeout(timer);
	}, [find, kept, setParam]);
	return {
		find,
		setFind,
		sort: sorts.find((sort) => sort === query.get("sort")) ?? "changed",
		setSort: (sort) => setParam("sort", sort === "changed" ? "" : sort),
		archived: query.get("show") === "archived",
		setArchived: useCallback((archived) => setParam("show", archived ? "archived" : ""), [setParam]),
	};
}

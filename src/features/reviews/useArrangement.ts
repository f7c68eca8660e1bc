import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { type Arrangement, type Sort, sorts } from "./arrange.ts";

/** Typing waits this long before it goes into the address: browsers refuse very frequent changes of it. */
const settleMs = 300;

/** What the list is asked for; kept in the address, so that a reload and the way back find it again. */
export function useArrangement(): Arrangement & { setFind: (find: string) => void; setSort: (sort: Sort) => void } {
	const [params, setParams] = useSearchParams();
	const kept = params.get("find") ?? "";
	const [find, setFind] = useState(kept);
	useEffect(() => {
		if (find === kept) return;
		const timer = setTimeout(() => setParams((former) => withParam(former, "find", find), { replace: true }), settleMs);
		return () => clearTimeout(timer);
	}, [find, kept, setParams]);
	return {
		find,
		setFind,
		sort: sorts.find((sort) => sort === params.get("sort")) ?? "changed",
		setSort: (sort) => setParams((former) => withParam(former, "sort", sort === "changed" ? "" : sort), { replace: true }),
	};
}

function withParam(former: URLSearchParams, name: string, value: string): URLSearchParams {
	const params = new URLSearchParams(former);
	if (value === "") params.delete(name);
	else params.set(name, value);
	return params;
}

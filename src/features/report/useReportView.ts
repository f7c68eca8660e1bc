import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Lens } from "../../domain/lens.ts";
import { parseView, queryOf, type ReportView } from "./view.ts";

/** The view in the address, and a way to change a part of it without a step in the history. */
export function useReportView({ pillars }: Pick<Lens, "pillars">): [ReportView, (change: Partial<ReportView>) => void] {
	const [query, setQuery] = useSearchParams();
	const ids = useMemo(() => pillars.map(({ id }) => id), [pillars]);
	const view = useMemo(() => parseView(query, ids), [query, ids]);
	const change = useCallback(
		(part: Partial<ReportView>) => setQuery(queryOf({ ...parseView(addressNow(), ids), ...part }), { replace: true }),
		[ids, setQuery],
	);
	return [view, change];
}

/** The query as it stands in the address: the router's may be behind by a change that is not drawn yet. */
const addressNow = () => new URLSearchParams(window.location.hash.replace(/^[^?]*/, ""));

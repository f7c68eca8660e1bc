import { useCallback, useMemo } from "react";
import type { Lens } from "../../domain/lens/lens.ts";
import { useQuery } from "../../ui/useQuery.ts";
import { parseView, queryOf, type ReportView } from "./view.ts";

/** The view in the address, and a way to change a part of it. */
export function useReportView({ pillars }: Pick<Lens, "pillars">): [ReportView, (change: Partial<ReportView>) => void] {
	const [query, setQuery] = useQuery();
	const ids = useMemo(() => pillars.map(({ id }) => id), [pillars]);
	const view = useMemo(() => parseView(query, ids), [query, ids]);
	const change = useCallback(
		(part: Partial<ReportView>) => setQuery((now) => queryOf({ ...parseView(now, ids), ...part })),
		[ids, setQuery],
	);
	return [view, change];
}

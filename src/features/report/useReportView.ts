import { useCallback, useMemo } from "react";
import type { Lens } from "../../domain/lens/lens.ts";
import { useQuery } from "../../ui/useQuery.ts";
import { parseView, queryOf, type ReportView } from "./view.ts";

/** The view in the address, and a way to change a part of it. */
export function useReportView({
	pillars,
	parts,
}: Pick<Lens, "pillars" | "parts">): [ReportView, (change: Partial<ReportView>) => void] {
	const [query, setQuery] = useQuery();
	const ids = useMemo(() => pillars.map(({ id }) => id), [pillars]);
	const lenses = useMemo(() => (parts ?? []).map(({ id }) => id), [parts]);
	const view = useMemo(() => parseView(query, ids, lenses), [query, ids, lenses]);
	const change = useCallback(
		(part: Partial<ReportView>) => setQuery((now) => queryOf({ ...parseView(now, ids, lenses), ...part })),
		[ids, lenses, setQuery],
	);
	return [view, change];
}

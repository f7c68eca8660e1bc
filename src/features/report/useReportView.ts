import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Lens } from "../../domain/lens.ts";
import { parseView, queryOf, type ReportView } from "./view.ts";

/** The view in the address, and a way to change a part of it without a step in the history. */
export function useReportView({ pillars }: Pick<Lens, "pillars">): [ReportView, (change: Partial<ReportView>) => void] {
	const [query, setQuery] = useSearchParams();
	const view = useMemo(
		() =>
			parseView(
				query,
				pillars.map(({ id }) => id),
			),
		[query, pillars],
	);
	const change = useCallback(
		(part: Partial<ReportView>) => setQuery(queryOf({ ...view, ...part }), { replace: true }),
		[view, setQuery],
	);
	return [view, change];
}

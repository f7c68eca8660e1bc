import { useCallback } from "react";
import { useQuery } from "../../ui/useQuery.ts";

/** What of the agenda is looked at, as it stands in the address. */
export interface AgendaView {
	show: "disagreements" | "all";
	/** The requirement whose row is unfolded. */
	open: string | null;
}

/** The view in the address, and a way to change a part of it. */
export function useAgendaView(): [AgendaView, (part: Partial<AgendaView>) => void] {
	const [query, setQuery] = useQuery();
	const change = useCallback(
		(part: Partial<AgendaView>) => setQuery((now) => queryOf({ ...parseView(now), ...part })),
		[setQuery],
	);
	return [parseView(query), change];
}

const parseView = (query: URLSearchParams): AgendaView => ({
	show: query.get("show") === "all" ? "all" : "disagreements",
	open: query.get("open"),
});

const queryOf = ({ show, open }: AgendaView): Record<string, string> => ({
	...(show === "all" && { show }),
	...(open !== null && { open }),
});

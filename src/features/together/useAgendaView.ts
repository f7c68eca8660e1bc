import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** What of the agenda is looked at, as it stands in the address. */
export interface AgendaView {
	show: "disagreements" | "all";
	/** The requirement whose row is unfolded. */
	open: string | null;
}

/** The view in the address, and a way to change a part of it without a step in the history. */
export function useAgendaView(): [AgendaView, (part: Partial<AgendaView>) => void] {
	const [query, setQuery] = useSearchParams();
	const show = query.get("show") === "all" ? "all" : "disagreements";
	const open = query.get("open");
	const change = useCallback(
		(part: Partial<AgendaView>) => {
			const view = { show, open, ...part };
			const next = { ...(view.show === "all" && { show: "all" }), ...(view.open !== null && { open: view.open }) };
			setQuery(next, { replace: true });
		},
		[show, open, setQuery],
	);
	return [{ show, open }, change];
}

import { useEffect } from "react";
import { useLocation } from "react-router";
import { useQuery, withEntry } from "../../ui/useQuery.ts";

/** Where the address asks for the list of gaps, that comes into view and has the focus; then the address is the report's again. */
export function useJumpToGaps() {
	const { key } = useLocation();
	const [query, setQuery] = useQuery();
	const isAsked = query.get("at") === "gaps";
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked once more at the same address, it jumps once more
	useEffect(() => {
		if (!isAsked) return;
		// After the screen's own effects: on arrival at a new address the heading takes focus first.
		const frame = requestAnimationFrame(() => {
			const heading = document.getElementById("report-gaps");
			heading?.focus({ preventScroll: true });
			heading?.scrollIntoView({ block: "start" });
			setQuery((now) => withEntry(now, "at", ""));
		});
		return () => cancelAnimationFrame(frame);
	}, [isAsked, key, setQuery]);
}

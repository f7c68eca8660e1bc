import { useEffect, useRef, useState } from "react";
import { useQuery, withEntry } from "../../../ui/useQuery.ts";
import { choiceText, parseChoice } from "./choice.ts";

/** Toggling waits this long before it goes into the address: browsers refuse very frequent changes of it. */
const settleMs = 300;

/** The gaps thought of as closed; kept in the address, so that a reload finds them again. */
export function useChoice(): [ReadonlySet<string>, (change: (former: ReadonlySet<string>) => ReadonlySet<string>) => void] {
	const [query, setQuery] = useQuery();
	const kept = query.get("whatif") ?? "";
	const [chosen, setChosen] = useState(() => parseChoice(kept));
	const written = useRef(kept);
	useEffect(() => {
		if (kept === written.current) return;
		// Not from here: a link, or the way back.
		written.current = kept;
		setChosen(parseChoice(kept));
	}, [kept]);
	useEffect(() => {
		const text = choiceText(chosen);
		if (text === written.current) return;
		const timer = setTimeout(() => {
			written.current = text;
			setQuery((now) => withEntry(now, "whatif", text));
		}, settleMs);
		return () => clearTimeout(timer);
	}, [chosen, setQuery]);
	return [chosen, setChosen];
}

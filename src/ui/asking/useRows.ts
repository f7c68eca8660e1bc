import { useState } from "react";
import { useLocation } from "react-router";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { isToSay } from "../../domain/report/toSay.ts";
import { askedToSay } from "./waiting.ts";

/** Which rows of a question stand unfolded, and which of them the letter keys mean. */
export function useRows(asked: RequirementRow[]) {
	const { search } = useLocation();
	const [marked, mark] = useState(() => askedToSay(search));
	/** A row that was said already and is asked again. */
	const [again, askAgain] = useState<string | null>(marked);
	const unfolded = asked.filter((row) => isToSay(row) || row.id === again).map(({ id }) => id);
	const current = [again, marked].find((id) => id !== null && unfolded.includes(id)) ?? unfolded[0] ?? null;
	return { unfolded, current, mark, askAgain };
}

/** The next one to say after a row, round past the end. */
export function nextToSay(asked: RequirementRow[], id: string): string | null {
	const place = asked.findIndex((row) => row.id === id);
	const others = [...asked.slice(place + 1), ...asked.slice(0, Math.max(0, place))];
	return others.find(isToSay)?.id ?? null;
}

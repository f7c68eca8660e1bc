import { type RefObject, useRef } from "react";
import type { Level } from "../../domain/lens/lens.ts";
import type { Rating } from "../../domain/review/rating.ts";
import type { ReachRow } from "../../ui/DataTable.tsx";
import { type ActOf, useSingleKeys } from "../../ui/useSingleKeys.ts";
import type { Judging } from "./useJudging.ts";

type Act = ActOf<"judging">;

/** A digit says effort in points, as the lens counts it. */
const effortOfPoints: Record<number, Level> = { 1: "low", 3: "medium", 8: "high" };

/** What a key judges; null: it judges nothing. */
function ratingOfKey(act: Act): Partial<Rating> | null {
	if (act.kind === "option") {
		const effort = effortOfPoints[act.number];
		return effort ? { effort } : null;
	}
	if (act.kind === "dontKnow") return { severity: null, effort: null };
	return act.kind === "high" || act.kind === "medium" || act.kind === "low" ? { severity: act.kind } : null;
}

/** The keys of the table: they judge the chosen rows or, where none is chosen, the one that has the focus. */
export function useJudgingKeys(
	{ shown, selected, onToggle, onRange, toggleAll }: Judging,
	judge: (ids: string[], rating: Partial<Rating>) => void,
	reach: RefObject<ReachRow | null>,
) {
	const last = useRef<string | null>(null);
	const here = () => document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row ?? last.current;
	const goTo = (id: string | undefined) => {
		if (id === undefined) return;
		last.current = id;
		reach.current?.(id)?.querySelector<HTMLElement>("input")?.focus();
	};
	const move = (step: 1 | -1, extend: boolean) => {
		const place = shown.findIndex(({ id }) => id === here());
		const next = shown[Math.min(shown.length - 1, Math.max(0, place + step))]?.id;
		if (extend && next !== undefined) onRange(shown[place]?.id ?? next, next);
		goTo(next);
	};
	useSingleKeys("judging", (act) => {
		const current = here();
		if (act.kind === "next" || act.kind === "extendNext") move(1, act.kind === "extendNext");
		else if (act.kind === "previous" || act.kind === "extendPrevious") move(-1, act.kind === "extendPrevious");
		else if (act.kind === "tick" && current !== null) onToggle(current, false);
		else if (act.kind === "close" && selected.length > 0) toggleAll(false);
		else {
			const rating = ratingOfKey(act);
			const ids = selected.length > 0 ? selected : shown.flatMap(({ id }) => (id === current ? [id] : []));
			if (!rating || ids.length === 0) return false;
			judge(ids, rating);
		}
		return true;
	});
}

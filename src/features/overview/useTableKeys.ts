import type { RefObject } from "react";
import type { ReachRow } from "../../ui/DataTable.tsx";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";
import { useSingleKeys } from "../../ui/useSingleKeys.ts";
import { type BulkWish, noWish, optionWish, sharedOptions, withWish } from "./bulk.ts";
import type { useShownRows } from "./useShownRows.ts";

interface TableKeysProps extends Pick<ReturnType<typeof useShownRows>, "shown" | "hold" | "selected" | "onToggle"> {
	root: RefObject<HTMLElement | null>;
	reach: RefObject<ReachRow | null>;
	onSelectNone: () => void;
}

/** Single keys of the table: they move from row to row, select, and answer all that are selected, or else the row one is in. */
export function useTableKeys({ root, reach, shown, hold, selected, onToggle, onSelectNone }: TableKeysProps) {
	const { lens, words } = useSeen();
	const edit = useEdit();
	const go = (place: number): boolean => {
		const row = shown[place];
		const target = row && reach.current?.(row.item)?.querySelector<HTMLElement>("[data-column=select] input");
		target?.focus();
		return target !== null && target !== undefined;
	};
	const extend = (from: number, to: number): boolean => {
		const [here, next] = [shown[from]?.item, shown[to]?.item];
		if (here === undefined || next === undefined) return false;
		if (!selected.has(here)) onToggle(here, false);
		if (!selected.has(next)) onToggle(next, !selected.has(here));
		return go(to);
	};
	const answer = (items: string[], wish: BulkWish["answer"]): boolean => {
		if (items.length === 0 || wish === null) return false;
		hold(items);
		edit((review) => withWish(review, { ...noWish, answer: wish }, items));
		return true;
	};
	useSingleKeys("overview", (act) => {
		const focused = document.activeElement?.closest<HTMLElement>("[data-row]");
		const own = root.current?.contains(focused ?? null) ? focused?.dataset.row : undefined;
		const place = shown.findIndex(({ item }) => item === own);
		const chosen = shown.flatMap(({ item }) => (selected.has(item) ? [item] : []));
		const items = chosen.length > 0 ? chosen : place < 0 ? [] : [own ?? ""];
		switch (act.kind) {
			case "next":
				return go(place + 1);
			case "previous":
				return go(place < 0 ? shown.length - 1 : place - 1);
			case "extendNext":
				return extend(place, place + 1);
			case "extendPrevious":
				return extend(place, place - 1);
			case "tick":
				if (own === undefined) return false;
				onToggle(own, false);
				return true;
			case "close":
				if (selected.size === 0) return false;
				onSelectNone();
				return true;
			case "dontKnow":
				return answer(items, "dontKnow");
			case "option": {
				const option = sharedOptions(lens, words.lens, items)[act.number - 1];
				return answer(items, option ? optionWish(option.id) : null);
			}
		}
	});
}

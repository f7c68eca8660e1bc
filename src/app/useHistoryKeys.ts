import { useEffect, useEffectEvent } from "react";
import { type HistoryMove, hasOwnUndo, historyKeyOf } from "../ui/historyKeys.ts";
import { isDialogOpen } from "../ui/openDialog.ts";

/** The keys of undo and redo, where the browser does not take back what is being typed. */
export function useHistoryKeys(onMove: (move: HistoryMove) => void): void {
	const move = useEffectEvent(onMove);
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			const asked = historyKeyOf(event);
			if (!asked || event.defaultPrevented || hasOwnUndo(event.target) || isDialogOpen()) return;
			event.preventDefault();
			move(asked);
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, []);
}

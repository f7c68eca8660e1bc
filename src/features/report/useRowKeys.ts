import { useCallback } from "react";
import { type ActOf, useSingleKeys } from "../../ui/useSingleKeys.ts";
import { rowButton } from "./useOpenRow.ts";

/** J and K go to the gap after and before where one is; Enter unfolds it. */
export function useRowKeys() {
	useSingleKeys("report", useCallback(goToRow, []));
}

function goToRow({ kind }: ActOf<"report">): boolean {
	if (kind !== "next" && kind !== "previous") return false;
	const rows = [...document.querySelectorAll<HTMLElement>(rowButton)];
	const here = document.activeElement ?? document.body;
	const target = kind === "next" ? rows.find((row) => isBefore(here, row)) : rows.findLast((row) => isBefore(row, here));
	target?.focus();
	return target !== undefined;
}

/** Whether an element begins before another in the page. */
const isBefore = (one: Element, other: Element): boolean =>
	(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

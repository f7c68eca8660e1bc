import { type RefObject, useCallback } from "react";
import { flushSync } from "react-dom";
import { finishWaiting } from "../afterPaint.ts";
import { useSingleKeys } from "../useSingleKeys.ts";

/** Letters answer the marked requirement inside `root` as a click would, also right after the option that unfolded it. */
export function useSayKeys(screen: "questions" | "present", root: RefObject<HTMLElement | null>): void {
	useSingleKeys(
		screen,
		useCallback(
			({ kind }) => {
				if (!kind.startsWith("say:")) return false;
				flushSync(finishWaiting);
				const answer = [...(root.current?.querySelectorAll<HTMLInputElement>('[data-current="true"] input') ?? [])];
				const meant = answer.find(({ value }) => `say:${value}` === kind);
				meant?.click();
				return meant !== undefined;
			},
			[root],
		),
	);
}

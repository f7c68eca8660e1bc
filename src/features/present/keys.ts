import { actOfKey, type KeyAct, type KeyPress } from "../../ui/singleKeys.ts";

/** What a single key asks for in a meeting. */
export type Act = KeyAct<"notApplicable" | "next" | "previous" | "panel" | "leave">;

/** The act of a key press in a meeting, if it is one. */
export const actOf = (press: KeyPress): Act | null =>
	actOfKey(press, {
		x: "notApplicable",
		j: "next",
		arrowright: "next",
		k: "previous",
		arrowleft: "previous",
		d: "panel",
		escape: "leave",
	});

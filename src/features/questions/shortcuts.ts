import { actOfKey, type KeyAct, type KeyPress } from "../../ui/singleKeys.ts";

/** What a single key asks for while one answers alone. */
export type Shortcut = KeyAct<"notApplicable" | "next" | "previous">;

/** The shortcut of a key press, if it is one. */
export const shortcutOf = (press: KeyPress): Shortcut | null => actOfKey(press, { x: "notApplicable", j: "next", k: "previous" });

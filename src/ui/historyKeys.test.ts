import { describe, expect, it } from "vitest";
import { historyKeyOf } from "./historyKeys.ts";
import type { KeyPress } from "./singleKeys.ts";

const bare = { code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, isComposing: false };
const press = (key: string, ...held: (keyof Omit<KeyPress, "key" | "code" | "getModifierState">)[]) =>
	historyKeyOf({ ...bare, key, ...Object.fromEntries(held.map((name) => [name, true])) });

describe("the keys of undo and redo", () => {
	it("are those of a PC and of a Mac, also while held down", () => {
		expect([press("z", "ctrlKey"), press("z", "metaKey"), press("Z", "ctrlKey"), press("z", "ctrlKey", "repeat")]).toEqual(
			Array(4).fill("undo"),
		);
		expect([press("Z", "ctrlKey", "shiftKey"), press("Z", "metaKey", "shiftKey"), press("y", "ctrlKey")]).toEqual(
			Array(3).fill("redo"),
		);
	});

	it("are no others", () => {
		expect([press("z"), press("y"), press("y", "metaKey"), press("z", "ctrlKey", "altKey"), press("a", "ctrlKey")]).toEqual(
			Array(5).fill(null),
		);
	});
});

import { describe, expect, it } from "vitest";
import { shortcutOf } from "./shortcuts.ts";

const bare = { code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, isComposing: false };
const press = (key: string, rest: Partial<typeof bare> = {}) => shortcutOf({ ...bare, key, ...rest });

describe("single-key shortcuts", () => {
	it("answers by number, with zero for don't know yet and X for not applicable", () => {
		expect(press("2")).toEqual({ kind: "option", number: 2 });
		expect(press("0")).toEqual({ kind: "dontKnow" });
		expect(press("x")).toEqual({ kind: "notApplicable" });
		expect(press("X")).toEqual({ kind: "notApplicable" });
	});

	it("moves by J and K", () => {
		expect(press("j")).toEqual({ kind: "next" });
		expect(press("k")).toEqual({ kind: "previous" });
	});

	it("knows the digit keys of a keyboard whose digits need Shift", () => {
		expect(press("é", { code: "Digit2" })).toEqual({ kind: "option", number: 2 });
	});

	it.each(["ctrlKey", "metaKey", "altKey", "shiftKey", "repeat", "isComposing"] as const)("keeps still with %s", (modifier) => {
		expect(press("2", { [modifier]: true })).toBeNull();
		expect(press("j", { [modifier]: true })).toBeNull();
	});

	it("leaves every other key alone", () => {
		for (const key of ["Enter", "ArrowDown", "Tab", "End", "a", " ", "constructor"]) expect(press(key)).toBeNull();
		expect(press("End", { code: "Numpad1" })).toBeNull();
	});
});

import { describe, expect, it } from "vitest";
import { actOf } from "./keys.ts";

const bare = { code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, isComposing: false };
const press = (key: string, rest: Partial<typeof bare> = {}) => actOf({ ...bare, key, ...rest });

describe("keys in a meeting", () => {
	it("answer by number, with zero for don't know and X for not applicable", () => {
		expect(press("4")).toEqual({ kind: "option", number: 4 });
		expect(press("0")).toEqual({ kind: "dontKnow" });
		expect(press("x")).toEqual({ kind: "notApplicable" });
		expect(press("à", { code: "Digit0" })).toEqual({ kind: "dontKnow" });
	});

	it.each([
		["ArrowRight", "next"],
		["j", "next"],
		["ArrowLeft", "previous"],
		["K", "previous"],
		["d", "panel"],
		["Escape", "leave"],
	])("%s means %s", (key, kind) => {
		expect(press(key)).toEqual({ kind });
	});

	it.each(["ctrlKey", "metaKey", "altKey", "shiftKey", "repeat", "isComposing"] as const)("keep still with %s", (modifier) => {
		for (const key of ["1", "ArrowRight", "d", "Escape"]) expect(press(key, { [modifier]: true })).toBeNull();
	});

	it("leave every other key alone", () => {
		for (const key of ["Enter", "ArrowDown", "Tab", " ", "a", "PageDown", "toString"]) expect(press(key)).toBeNull();
	});
});

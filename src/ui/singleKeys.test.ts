import { describe, expect, it } from "vitest";
import { goKey, goKeys, keyLines, singleKeys } from "./keys.ts";
import { actOfKey } from "./singleKeys.ts";

const bare = {
	code: "",
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	repeat: false,
	isComposing: false,
	getModifierState: (_modifier: string) => false,
};
const pressIn = (named: Record<string, string>, key: string, rest: Partial<typeof bare> = {}) =>
	actOfKey({ ...bare, key, ...rest }, named);
const inQuestions = (key: string, rest: Partial<typeof bare> = {}) => pressIn(singleKeys.questions, key, rest);
const anywhere = (key: string, rest: Partial<typeof bare> = {}) => pressIn(singleKeys.everywhere, key, rest);

describe("single keys", () => {
	it("answer by number, with zero for don't know yet and X for not applicable", () => {
		expect(inQuestions("2")).toEqual({ kind: "option", number: 2 });
		expect(inQuestions("0")).toEqual({ kind: "dontKnow" });
		expect(inQuestions("x")).toEqual({ kind: "notApplicable" });
		expect(inQuestions("X")).toEqual({ kind: "notApplicable" });
	});

	it("know the digit keys of a keyboard whose digits need Shift", () => {
		expect(inQuestions("é", { code: "Digit2" })).toEqual({ kind: "option", number: 2 });
		expect(inQuestions("à", { code: "Digit0" })).toEqual({ kind: "dontKnow" });
		expect(inQuestions("2", { code: "Digit2", shiftKey: true })).toEqual({ kind: "option", number: 2 });
		expect(inQuestions("@", { code: "Digit2", shiftKey: true })).toBeNull();
	});

	it("never are signs that a third level of the keyboard gives", () => {
		const getModifierState = (modifier: string) => modifier === "AltGraph";
		expect(inQuestions("²", { code: "Digit2", getModifierState })).toBeNull();
		expect(inQuestions("2", { code: "Digit2", getModifierState })).toBeNull();
	});

	it("are signs with Shift, too, where a keyboard has them there", () => {
		expect(anywhere("?", { code: "Slash", shiftKey: true })).toEqual({ kind: "keys" });
		expect(anywhere("/", { code: "Digit7", shiftKey: true })).toEqual({ kind: "search" });
		expect(anywhere("/", { code: "Slash" })).toEqual({ kind: "search" });
	});

	it.each([
		["ArrowRight", "next"],
		["j", "next"],
		["ArrowLeft", "previous"],
		["K", "previous"],
		["n", "panel"],
		["D", "say:notApplicable"],
		["f", "flag"],
		["Escape", "leave"],
	])("%s means %s in a meeting", (key, kind) => {
		expect(pressIn(singleKeys.present, key)).toEqual({ kind });
	});

	it.each(["ctrlKey", "metaKey", "altKey", "shiftKey", "repeat", "isComposing"] as const)("keep still with %s", (modifier) => {
		for (const key of ["j", "ArrowRight", "Escape", ...(modifier === "shiftKey" ? [] : ["2"])]) {
			expect(pressIn(singleKeys.present, key, { [modifier]: true })).toBeNull();
		}
	});

	it("leave every other key alone", () => {
		for (const key of ["Enter", "ArrowDown", "Tab", "End", "z", " ", "constructor"]) expect(inQuestions(key)).toBeNull();
		expect(inQuestions("End", { code: "Numpad1" })).toBeNull();
	});
});

describe("the list of keys", () => {
	const shown: Record<string, string> = { arrowright: "→", arrowleft: "←", escape: "Esc" };
	const lines = keyLines(false);

	it.each(["everywhere", "questions", "report", "present"] as const)("names every single key of: %s", (screen) => {
		const listed = lines[screen]
			.filter(({ single }) => single)
			.flatMap(({ keys, joint }) => (joint === "plus" ? keys.join("+") : joint === "or" ? keys : []));
		const named = Object.keys(singleKeys[screen]).map((key) => shown[key] ?? key.toUpperCase().replace("SHIFT", "⇧"));
		const digits = new Set(["0", "1", "2", "…"]);
		expect(listed.filter((key) => !digits.has(key)).toSorted()).toEqual(named.toSorted());
	});

	it("names every way of G", () => {
		const listed = lines.everywhere.filter(({ joint }) => joint === "before").map(({ keys }) => keys);
		expect(listed).toEqual(Object.keys(goKeys).map((key) => [goKey.toUpperCase(), key.toUpperCase()]));
	});
});

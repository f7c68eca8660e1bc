import { describe, expect, it } from "vitest";
import { stepOf } from "./moves.ts";

const plain = { key: "ArrowDown", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("moving along a column", () => {
	it("is asked for by Ctrl, or ⌘, with an arrow up or down", () => {
		expect(stepOf({ ...plain, ctrlKey: true })).toBe(1);
		expect(stepOf({ ...plain, key: "ArrowUp", metaKey: true })).toBe(-1);
	});

	it("leaves every other key alone", () => {
		expect(stepOf(plain)).toBe(0);
		expect(stepOf({ ...plain, ctrlKey: true, key: "ArrowLeft" })).toBe(0);
		expect(stepOf({ ...plain, ctrlKey: true, shiftKey: true })).toBe(0);
		expect(stepOf({ ...plain, ctrlKey: true, altKey: true })).toBe(0);
		expect(stepOf({ ...plain, altKey: true })).toBe(0);
	});
});

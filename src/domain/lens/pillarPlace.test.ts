import { describe, expect, it } from "vitest";
import { pillarPlace } from "./lensTexts.ts";

const pillars = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`p-${String.fromCharCode(106 - index)}`, {}]));

describe("the colour of a pillar", () => {
	it("follows its place in the lens, whatever it is called, and begins anew after eight", () => {
		const places = Object.keys(pillars).map((id) => pillarPlace(id, { pillars }));
		expect(places).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2]);
	});

	it("is none for a pillar that the lens does not have", () => {
		expect(pillarPlace("elsewhere", { pillars })).toBe(0);
		expect(pillarPlace("constructor", { pillars })).toBe(0);
	});
});

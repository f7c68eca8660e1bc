import { describe, expect, it } from "vitest";
import { countPlaces, isPlaces, readPlaces, resourcesIn, writePlaces } from "./keptPlaces.ts";

const places = [
	{ resource: 3, line: 7, place: "/resources/0", text: 0 },
	{ resource: 12, line: 0, place: "", text: 1 },
	{ resource: 3, line: 120, place: "Sheet 1 row 9", text: 0 },
];

describe("places of what was found alike", () => {
	it("are read as they were written, all or the first", () => {
		const on = writePlaces(places);
		expect(readPlaces(on)).toEqual(places);
		expect(readPlaces(on, 2)).toEqual(places.slice(0, 2));
		expect([countPlaces(on), resourcesIn(on), isPlaces(on)]).toEqual([3, [3, 12], true]);
		expect([countPlaces(writePlaces(places.slice(0, 1))), isPlaces("")]).toEqual([1, false]);
		// Ends of lines of Unicode are none of these texts.
		expect(isPlaces(writePlaces([{ resource: 0, line: 1, place: "/resources/\u2028/a\u2029", text: 2 }]))).toBe(true);
		expect(isPlaces("0\t1\t/a\t2\u2028x")).toBe(false);
	});

	it("hold names with tabs and ends of lines, which become spaces", () => {
		const odd = writePlaces([{ resource: 0, line: 1, place: "/a\tb\r\nc", text: 0 }, ...places]);
		expect(readPlaces(odd)[0]?.place).toBe("/a b c");
		expect(readPlaces(odd)).toHaveLength(4);
	});
});

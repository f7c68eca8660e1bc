import { describe, expect, it } from "vitest";
import { Origins } from "./origins.ts";

describe("what a version was made from", () => {
	it("is what the database holds and this tab's own versions since, also while one of them is being saved", () => {
		const origins = new Origins();
		origins.setStored("a", "1");
		expect(origins.add("a", "2")).toEqual(["1"]);
		expect(origins.add("a", "3")).toEqual(["1", "2"]);
		origins.setSaved("a", "2");
		expect(origins.add("a", "4")).toEqual(["2", "3"]);
		expect(origins.add("b", "9")).toEqual([]);
	});

	it("is in doubt until the database has answered", () => {
		const origins = new Origins();
		origins.doubt("a");
		origins.add("a", "2");
		expect(origins.isUnsure("a")).toBe(true);
		origins.settle("a");
		expect(origins.isUnsure("a")).toBe(false);
	});
});

import { expect, it } from "vitest";
import { changedItems } from "./lensChange.ts";

it("an item changed where it is new or has another hash, in the order of the later lens", () => {
	expect(changedItems({ a: "1", b: "2", gone: "3" }, { c: "4", b: "5", a: "1" })).toEqual(["c", "b"]);
	expect(changedItems({ a: "1" }, { a: "1" })).toEqual([]);
});

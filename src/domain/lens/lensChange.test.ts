import { describe, expect, it } from "vitest";
import { exampleLens } from "../../parse/exampleLens.ts";
import { withAnswer, withFact } from "../review/changes.ts";
import { newReview } from "../review/review.ts";
import { askedAnew, changedItems, isEarlier } from "./lensChange.ts";

it("an item changed where it is new or has another hash, in the order of the later lens", () => {
	expect(changedItems({ a: "1", b: "2", gone: "3" }, { c: "4", b: "5", a: "1" })).toEqual(["c", "b"]);
	expect(changedItems({ a: "1" }, { a: "1" })).toEqual([]);
});

it.each([
	["1.9.2", "1.10.0", true],
	["1.1.0", "2.0.0", true],
	["2.0.0", "2.0.0", false],
	["2.0.1", "2.0.0", false],
	["1", "1.0.1", true],
	["draft", "2.0.0", false],
	["1.0.0", "draft", false],
])("%s is earlier than %s: %s", (version, than, expected) => {
	expect(isEarlier(version, than)).toBe(expected);
});

describe("a review of an earlier version", () => {
	const lens = { ...exampleLens(), version: "2.0.0" };
	for (const item of lens.items) if (item.id !== "sec-network") item.askedSince = item.id === "rel-zones" ? "2.0.0" : "1.1.0";
	const reviewOf = (version: string) => newReview("r", { id: lens.id, version }, "2026-11-22T00:00:00.000Z");
	const answered = (version: string) => withAnswer(reviewOf(version), "rel-zones", { choice: { kind: "option", option: "o1" } });

	it("is asked anew what changed since, and of that what it answered", () => {
		expect(askedAnew(lens, answered("1.1.0"))).toEqual({ items: ["rel-zones"], answered: ["rel-zones"], facts: [] });
		expect(askedAnew(lens, answered("1.0.0"))).toEqual({ items: ["rel-zones", "sec-watch"], answered: ["rel-zones"], facts: [] });
	});

	it("is asked the facts that took another's place, until they are answered", () => {
		const former = withFact(reviewOf("1.1.0"), "isPublic", true);
		expect(askedAnew(lens, former)?.facts).toEqual(["network"]);
		expect(askedAnew(lens, withFact(former, "network", "public"))?.facts).toEqual([]);
	});

	it("is none where it is of this version or a later one", () => {
		expect(askedAnew(lens, answered("2.0.0"))).toBeNull();
		expect(askedAnew(lens, answered("3.0.0"))).toBeNull();
	});
});

import { describe, expect, it } from "vitest";
import { compareSeal } from "./notedSeal.ts";

const seals = { seal: "44136fa3".repeat(8), fileSeal: "ab12cd34".repeat(8) };

describe("a seal noted elsewhere", () => {
	it.each([
		["", null],
		["  ", null],
		[seals.seal, "milestone"],
		[seals.seal.toUpperCase().replace(/.{4}/g, "$& "), "milestone"],
		[seals.fileSeal, "file"],
		["4413 6fa3", "milestoneStart"],
		["AB12 CD34", "fileStart"],
		["4413", "tooShort"],
		["4413 6fa4", "neither"],
		[seals.seal.replace(/3$/, "4"), "neither"],
		["seal", "noSeal"],
		[`${seals.seal}0`, "noSeal"],
	] as const)("%s: %s", (noted, told) => {
		expect(compareSeal(noted, seals)).toBe(told);
	});
});

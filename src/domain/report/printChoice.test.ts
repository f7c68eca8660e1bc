import { describe, expect, it } from "vitest";
import { usualPaper } from "./printChoice.ts";

describe("the paper of a language", () => {
	it.each([
		["en-US", "letter"],
		["en-us", "letter"],
		["en-GB", "a4"],
		["en", "a4"],
		["it-IT", "a4"],
	])("%s: %s", (tag, paper) => {
		expect(usualPaper(tag)).toBe(paper);
	});
});

import { describe, expect, it } from "vitest";
import type { Finding } from "../../domain/milestone/preClose.ts";
import { groupsOf } from "../../i18n/findingWords.ts";
import { placeOf } from "./findingGroups.ts";

const finding = (code: Finding["code"], level: Finding["level"], item: string, requirement: string | null = null): Finding => ({
	level,
	code,
	item,
	requirement,
	other: null,
});

describe("findings before a sign-off", () => {
	it("stand by level and kind, each kind once, in their order", () => {
		const findings = [
			finding("contradiction", "error", "a", "r"),
			finding("unanswered", "warning", "b"),
			finding("unknown", "warning", "b", "s"),
			finding("unanswered", "warning", "c"),
		];
		const told = groupsOf(findings, "warning").map(({ code, findings: own }) => [code, own.map(({ item }) => item)]);
		expect(told).toEqual([
			["unanswered", ["b", "c"]],
			["unknown", ["b"]],
		]);
		expect(groupsOf(findings, "hint")).toEqual([]);
	});

	it("lead to what is open where they are about the review as a whole", () => {
		expect(placeOf(finding("tooOpen", "error", ""), "rev")).toBe("/reviews/rev/open");
	});

	it("lead to the row of the gap where it is settled there, else to the question", () => {
		expect(placeOf(finding("acceptance", "error", "a", "r"), "rev")).toBe("/reviews/rev/report?gap=r");
		expect(placeOf(finding("contradiction", "error", "a", "r"), "rev")).toBe("/reviews/rev/questions/a");
		expect(placeOf(finding("unanswered", "warning", "a"), "rev")).toBe("/reviews/rev/questions/a");
	});
});

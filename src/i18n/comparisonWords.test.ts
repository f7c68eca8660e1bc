import { describe, expect, it } from "vitest";
import type { GapSide } from "../domain/milestone/comparison.ts";
import { gapTexts, movedBesides, moveText, type Side, sinceText } from "./comparisonWords.ts";
import { en } from "./en.ts";
import { loadMessages } from "./loadMessages.ts";
import { phrasesOf } from "./phrases.ts";

const italian = await loadMessages("it");

const english = phrasesOf("en", en);
const moved = (low: number | null, high: number | null) => ({ before: null, after: null, low, high });

describe("what changed", () => {
	it("of a score is one number where both ends moved alike, and two where they did not", () => {
		expect(moveText(moved(9, 9), english)).toBe("+9");
		expect(moveText(moved(-3, -3), english)).toBe("−3");
		expect(moveText(moved(4, -2), english)).toBe("low end +4, high end −2");
		expect(moveText(moved(0, 0), english)).toBe("unchanged");
		expect(moveText(moved(null, null), english)).toBe("–");
	});

	it("of a gap is told with the last day of an acceptance, and that more was decided", () => {
		const side: GapSide = {
			status: "missing",
			risk: "high",
			treatment: "accept",
			owner: "Ada",
			due: "",
			expires: "2026-11-30",
			overdue: false,
		};
		const texts = gapTexts(
			{ id: "x", kind: "changed", before: side, after: { ...side, overdue: true }, saidMore: true },
			english,
		);
		expect(texts).toEqual([
			"Missing · High risk · Accepted until 30 November 2026 · Ada",
			"Missing · High risk · Acceptance overdue since 30 November 2026 · Ada (notes or details changed, too)",
		]);
	});

	it("is told with the rules and the lens that moved it besides the workload", () => {
		const side = (version: 1 | 2, lens: string) => ({ report: { version, lens: { id: "x", version: lens } } }) as Side;
		expect(movedBesides({ before: side(2, "2.0.0"), after: side(2, "2.0.0") }, english)).toEqual([]);
		const [rules = "", lens = ""] = movedBesides({ before: side(1, "1.1.0"), after: side(2, "2.0.0") }, english);
		expect(rules).toContain("(1 and 2)");
		expect(lens).toContain("from version 1.1.0 to 2.0.0");
	});

	it("of a score is told since a milestone by an arrow, and not at all where one of the two has no score", () => {
		expect(sinceText(moved(9, 9), "October", english)).toBe("▲ 9 since “October”");
		expect(sinceText(moved(-3, 0), "October", english)).toBe("low end ▼ 3, high end ±0 since “October”");
		expect(sinceText(moved(-3, -3), "Ottobre", phrasesOf("it", italian))).toBe("▼ 3 da «Ottobre»");
		expect(sinceText(moved(null, 1), "October", english)).toBe("");
	});
});

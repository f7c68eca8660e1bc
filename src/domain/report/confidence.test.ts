import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import type { Answer } from "../review/answer.ts";
import { withAnswer, withFact, withStatus } from "../review/changes.ts";
import { newReview, type Review } from "../review/review.ts";
import { confidenceFigure, restsOnGuess } from "./confidence.ts";
import { buildReport } from "./report.ts";
import { findRequirement } from "./reportRows.ts";

const lens = exampleLens();
const start = withFact(newReview("r", { id: "example", version: "1.0.0" }, "2026-11-22"), "runsProduction", true);
const reportOf = (review: Review) => buildReport(lens, review, "2026-11-22");
const answered = (review: Review, item: string, option: string, confidence: Answer["confidence"]) =>
	withAnswer(review, item, { choice: { kind: "option", option }, confidence });

/** Reliability weighs 3 (zones) + 1 (tried) + 3 (regions) + 1 (watch), security 3 (network) + 1 (watch): 12 in all. */
const guessed = answered(answered(start, "rel-zones", "o3", "guess"), "sec-watch", "o1", "sure");

const isGuess = (id: string, review: Review) => {
	const report = reportOf(review);
	const row = findRequirement(report, id);
	return row && restsOnGuess(row, report);
};

describe("confidence in figures", () => {
	it("counts answers that say something", () => {
		expect(confidenceFigure(reportOf(guessed)).counts).toEqual({ sure: 1, fairly: 0, guess: 1, notSaid: 0 });
		const more = withAnswer(answered(guessed, "sec-network", "o1", null), "sec-watch", { choice: { kind: "dontKnow" } });
		expect(confidenceFigure(reportOf(more)).counts).toEqual({ sure: 0, fairly: 0, guess: 1, notSaid: 1 });
		expect(confidenceFigure(reportOf(start)).counts).toEqual({ sure: 0, fairly: 0, guess: 0, notSaid: 0 });
	});

	it("tells the share of the severity weight that rests on guesses, overall and in one pillar", () => {
		const report = reportOf(guessed);
		expect(confidenceFigure(report).guessPercent).toBe(50);
		expect(confidenceFigure(report, "reliability").guessPercent).toBe(75);
		expect(confidenceFigure(report, "security").guessPercent).toBe(0);
		expect(confidenceFigure(reportOf(start)).guessPercent).toBe(0);
	});
});

describe("what rests on a guess", () => {
	it("is what the guessed answer decides, and what was set by hand below it", () => {
		expect(isGuess("rel-zones", guessed)).toBe(true);
		expect(isGuess("rel-zones", withStatus(guessed, "rel-zones", "missing"))).toBe(true);
		expect(isGuess("rec-watch-rel", guessed)).toBe(false);
	});

	it("is nothing that stays unknown, nor what the profile rules out", () => {
		expect(isGuess("rec-regions", answered(start, "rel-zones", "o1", "guess"))).toBe(false);
		expect(isGuess("rec-regions", withFact(guessed, "runsProduction", false))).toBe(false);
	});
});

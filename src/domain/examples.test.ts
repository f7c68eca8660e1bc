import { describe, expect, it } from "vitest";
import { pathByTrying, solveByTrying } from "../testing/planReference.ts";
import resolutionCases from "./examples/resolution-examples.json";
import scoringCases from "./examples/scoring-examples.json";
import { type ResolutionCase, runResolution, runScoring, type ScoringCase } from "./examples.ts";

/** A case as it was written down, before it has been read as a type. */
const asWritten = <T>(value: unknown): T => structuredClone(value) as T;

describe("worked examples of scoring", () => {
	it.each(scoringCases)("$name", (example) => {
		expect(runScoring(asWritten<ScoringCase>(example), { plan: solveByTrying, path: pathByTrying })).toEqual(example);
	});
});

describe("worked examples of resolution", () => {
	it.each(resolutionCases)("$name", (example) => {
		const { requirements, scores } = runResolution(asWritten<ResolutionCase>(example));
		expect({ requirements, scores }).toEqual({ requirements: example.requirements, scores: example.scores });
	});
});

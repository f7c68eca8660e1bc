import { describe, expect, it } from "vitest";
import english from "../../content/lenses/azure-machine-learning/en.json";
import lensJson from "../../content/lenses/azure-machine-learning/lens.json";
import { textsFor } from "../domain/lens/textsFor.ts";
import { buildReport } from "../domain/report/report.ts";
import type { Result } from "../domain/result.ts";
import { withAnswer, withFact, withStatus } from "../domain/review/changes.ts";
import { newReview, type Review } from "../domain/review/review.ts";
import { parseLens } from "../parse/lens.ts";
import { parseLensTexts } from "../parse/lensTexts.ts";
import { contradictionTexts } from "./contradictionWords.ts";
import { en } from "./en.ts";
import { phrasesOf } from "./phrases.ts";

function parsed<T>(result: Result<T>): T {
	if (!result.ok) throw new Error("the built-in lens does not parse");
	return result.value;
}

const lens = parsed(parseLens(lensJson));
const texts = textsFor(parsed(parseLensTexts(english, lens)), { facts: {}, derivedFacts: lens.derivedFacts });
const words = { ...phrasesOf("en", en), lens: texts };
const empty = newReview("r", lens, "2026-11-22T00:00:00.000Z");
const serving = "perf-inference-compute";

function said(review: Review): string[][] {
	const report = buildReport(lens, review, "2026-11-22");
	return report.contradictions.map((contradiction) => contradictionTexts(contradiction, report, words));
}

describe("contradictions in words", () => {
	it("name the answer and what was set by hand", () => {
		const option = lens.items.find(({ id }) => id === serving)?.options.at(-1)?.id ?? "";
		const label = texts.items[serving]?.options[option]?.label;
		const review = withAnswer(withStatus(empty, serving, "partial"), serving, { choice: { kind: "option", option } });
		expect(said(review)).toEqual([[`By the answer “${label}”: in place.`, "Set by hand: partly."]]);
	});

	it("name a question that is not applicable, and a profile that rules out", () => {
		const review = withAnswer(withStatus(empty, serving, "missing"), serving, { choice: { kind: "notApplicable", reason: "" } });
		expect(said(review)).toEqual([["By the answer, the whole question is not applicable.", "Set by hand: missing."]]);
		const ruledOut = withFact(withStatus(empty, "rec-rel-training-checkpointing", "inPlace"), "trainsModels", false);
		expect(said(ruledOut)).toEqual([["The profile rules it out.", "Set by hand: in place."]]);
	});

	it("name both requirements where two stand against each other", () => {
		const built = withStatus(withStatus(empty, "rec-sec-no-public-ip", "inPlace"), "rec-sec-managed-vnet-isolation", "missing");
		expect(said(built)).toEqual([
			[
				"“Compute without public addresses”: in place.",
				"“Put compute inside an isolated network”, which it is built on: missing.",
			],
		]);
		const pair = ["rec-rel-dedicated-vm-tier", "rec-cost-low-priority-vms", "rec-rel-training-checkpointing"];
		const both = pair.reduce((review, id) => withStatus(review, id, "inPlace"), empty);
		expect(said(both)[0]?.[1]).toMatch(/^“.+”, which excludes it: in place\.$/);
	});
});

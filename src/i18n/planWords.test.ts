import { describe, expect, it } from "vitest";
import type { LeftOutReason } from "../domain/plan/planReasons.ts";
import { sampleIn } from "../formats/samples/sampleReport.ts";
import { leftOutText, planSentence, reasonText } from "./planWords.ts";

const english = await sampleIn("en");
const italian = await sampleIn("it");

const needs = ["ops-iac", "rec-sec-managed-vnet-isolation"];

describe("why a plan leaves a gap out", () => {
	it.each<[LeftOutReason, string, string]>([
		[{ kind: "pinnedOut" }, "pinned out", "tenuta fuori da voi"],
		[{ kind: "treated" }, "deferred", "rinviata"],
		[
			{ kind: "prerequisite", ids: needs.slice(0, 1) },
			"needs “Platform defined as code”, which cannot be chosen",
			"richiede «Piattaforma descritta dal codice», che non si può scegliere",
		],
		[
			{ kind: "exclusive", ids: needs },
			"cannot go together with “Platform defined as code” and “Put compute inside an isolated network”",
			"non può stare insieme a «Piattaforma descritta dal codice» e «Portare il calcolo in una rete isolata»",
		],
		[{ kind: "notWorthItsPrice", net24: -6, needs: [] }, "not worth its price: net −0.25", "non vale il suo prezzo: netto −0,25"],
		[
			{ kind: "notWorthItsPrice", net24: 0, needs: needs.slice(0, 1) },
			"not worth its price together with “Platform defined as code”: net 0.00",
			"non vale il suo prezzo insieme a «Piattaforma descritta dal codice»: netto 0,00",
		],
		[{ kind: "tooDear", points: 8, left: 3, needs: [] }, "too dear: 8 points, 3 left", "troppo cara: 8 punti, disponibili 3"],
		[
			{ kind: "tooDear", points: 1, left: -5, needs: needs.slice(0, 1) },
			"too dear: 1 point with “Platform defined as code”, 0 left",
			"troppo cara: 1 punto con «Piattaforma descritta dal codice», disponibili 0",
		],
		[
			{ kind: "cap", pillar: "cost-optimization", over8: 4 },
			"would exceed the limit on Cost Optimization by 0.50",
			"supererebbe di 0,50 il limite su Ottimizzazione dei costi",
		],
	])("%j", (reason, en, it_) => {
		expect(reasonText(reason, "ops-iac", english.words, english.report)).toBe(en);
		expect(reasonText(reason, "ops-iac", italian.words, italian.report)).toBe(it_);
	});

	it("says all that stands against it; of an adopted plan also that nothing does", () => {
		const { words, report } = english;
		const reasons: LeftOutReason[] = [
			{ kind: "tooDear", points: 8, left: 3, needs: [] },
			{ kind: "cap", pillar: "security", over8: 2 },
		];
		expect(leftOutText({ id: "ops-iac", reasons }, words, report)).toBe(
			"too dear: 8 points, 3 left; would exceed the limit on Security by 0.25",
		);
		expect(leftOutText({ id: "ops-iac", reasons: [{ kind: "notProved" }] }, words, report)).toBe("nothing stands against it");
	});
});

describe("the adopted plan in a sentence", () => {
	const { words, report } = english;

	it("says what it closes and what that brings", () => {
		expect(report.plan && planSentence(report.plan, words, report)).toBe(
			"“First steps | spring #1” closes 8 gaps in 3 waves with 20 points of effort; overall the score goes from 34–55 to 57–78.",
		);
	});

	it("does not claim a change where there is none, nor work where none is left", async () => {
		const plan = report.plan;
		if (!plan) throw new Error("no plan");
		const after = { ...plan.outcome.after, overall: report.overall };
		expect(planSentence({ ...plan, outcome: { ...plan.outcome, after } }, words, report)).toContain("stays at 34–55.");
		const done = { ...plan, name: " ", outcome: { ...plan.outcome, ids: [] } };
		expect(planSentence(done, words, report)).toBe("No gap of “Unnamed” is open any more.");
	});
});

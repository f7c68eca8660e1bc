import { describe, expect, it } from "vitest";
import type { LeftOutReason } from "../domain/plan/planReasons.ts";
import { sampleIn } from "../formats/samples/sampleReport.ts";
import { leftOutText, planSentence, reasonText } from "./planWords.ts";

const english = await sampleIn("en");
const italian = await sampleIn("it");

const needs = ["ops-iac", "rec-sec-managed-vnet-isolation"];

describe("why a plan leaves a gap out", () => {
	it.each<[LeftOutReason, string, string]>([
		[{ kind: "pinnedOut" }, "you keep it out", "tenuta fuori da voi"],
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
		[
			{ kind: "notWorthItsPrice", net24: -6, needs: [] },
			"costs other pillars at least what it brings: −0.25 is left",
			"costa agli altri pilastri almeno quanto porta: resta −0,25",
		],
		[
			{ kind: "notWorthItsPrice", net24: 0, needs: needs.slice(0, 1) },
			"with “Platform defined as code” it costs other pillars at least what it brings: 0.00 is left",
			"con «Piattaforma descritta dal codice» costa agli altri pilastri almeno quanto porta: resta 0,00",
		],
		[
			{ kind: "tooDear", points: 8, left: 3, needs: [] },
			"would cost 5 points more than there is",
			"costerebbe 5 punti in più di quanto c'è",
		],
		[
			{ kind: "tooDear", points: 1, left: -5, needs: needs.slice(0, 1) },
			"with “Platform defined as code” it would cost 1 point more than there is",
			"con «Piattaforma descritta dal codice» costerebbe 1 punto in più di quanto c'è",
		],
		[
			{ kind: "cap", pillar: "cost-optimization", over8: 4 },
			"Cost Optimization would pay 0.50 more than you allow",
			"Ottimizzazione dei costi pagherebbe 0,50 più di quanto consentite",
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
			"would cost 5 points more than there is; Security would pay 0.25 more than you allow",
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

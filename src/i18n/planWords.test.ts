import { describe, expect, it } from "vitest";
import type { LeftOutReason } from "../domain/plan/planReasons.ts";
import { highSpending } from "../domain/plan/spending.ts";
import type { Decision } from "../domain/review/decision.ts";
import { sampleIn } from "../testing/sampleReport.ts";
import { leftOutText, planSentence, reasonText, spendingText } from "./planWords.ts";

const english = await sampleIn("en");
const italian = await sampleIn("it");

const needs = ["ops-iac", "rec-sec-managed-vnet-isolation"];

describe("why a plan leaves a gap out", () => {
	it.each<[LeftOutReason, string, string]>([
		[{ kind: "pinnedOut" }, "you decided to keep it out", "avete deciso di tenerla fuori"],
		[{ kind: "treated" }, "deferred", "rinviata"],
		[
			{ kind: "prerequisite", ids: needs.slice(0, 1) },
			"needs “Platform defined as code” first, which you keep out or decided not to close",
			"richiede prima «Piattaforma descritta dal codice», che tenete fuori o avete deciso di non chiudere",
		],
		[
			{ kind: "exclusive", ids: needs },
			"cannot stand together with “Platform defined as code” and “Put compute inside an isolated network”, which the plan closes or it needs itself",
			"non può stare insieme a «Piattaforma descritta dal codice» e «Portare il calcolo in una rete isolata», che il piano chiude o di cui ha bisogno",
		],
		[
			{ kind: "notWorthItsPrice", net24: -6, needs: [] },
			"takes at least as much from Cost Optimization as it brings: −0.25 is left",
			"toglie a Ottimizzazione dei costi almeno quanto porta: resta −0,25",
		],
		[
			{ kind: "notWorthItsPrice", net24: 0, needs: needs.slice(0, 1) },
			"together with “Platform defined as code” it takes at least as much from Cost Optimization as it brings: 0.00 is left",
			"insieme a «Piattaforma descritta dal codice» toglie a Ottimizzazione dei costi almeno quanto porta: resta 0,00",
		],
		[
			{ kind: "tooDear", points: 8, left: 3, needs: [] },
			"would cost 5 effort points more than there is",
			"costerebbe 5 punti d'impegno in più di quanto c'è",
		],
		[
			{ kind: "tooDear", points: 1, left: -5, needs: needs.slice(0, 1) },
			"together with “Platform defined as code” it would cost 1 effort point more than there is",
			"insieme a «Piattaforma descritta dal codice» costerebbe 1 punto d'impegno in più di quanto c'è",
		],
		[
			{ kind: "cap", pillar: "cost-optimization", over8: 4 },
			"Cost Optimization would pay 0.50 more than you allow",
			"Ottimizzazione dei costi pagherebbe 0,50 più di quanto consentite",
		],
	])("%j", (reason, en, it_) => {
		expect(reasonText(reason, "ops-iac", english.words, english.report, [])).toBe(en);
		expect(reasonText(reason, "ops-iac", italian.words, italian.report, [])).toBe(it_);
	});

	it("says all that stands against it; of an adopted plan also that nothing does", () => {
		const { words, report } = english;
		const reasons: LeftOutReason[] = [
			{ kind: "tooDear", points: 8, left: 3, needs: [] },
			{ kind: "cap", pillar: "security", over8: 2 },
		];
		expect(leftOutText({ id: "ops-iac", reasons }, words, report)).toBe(
			"would cost 5 effort points more than there is; Security would pay 0.25 more than you allow",
		);
		expect(leftOutText({ id: "ops-iac", reasons: [{ kind: "notProved" }] }, words, report)).toBe("nothing stands against it");
	});
});

describe("the adopted plan in a sentence", () => {
	const { words, report } = english;

	it("says what it closes, what that does to risks and score, and what caps the band", () => {
		expect(report.plan && planSentence(report.plan, words, report)).toBe(
			"“First steps | spring #1”, with 20 effort points: 8 gaps closed, 2 of 8 high risks gone, overall from 34–55 (moderate) to 57–78 (moderate); 3 waves. The band is capped: 6 high risks are open.",
		);
	});

	it("does not claim a change where there is none, nor work where none is left", async () => {
		const plan = report.plan;
		if (!plan) throw new Error("no plan");
		const after = { ...plan.outcome.after, overall: report.overall };
		expect(planSentence({ ...plan, outcome: { ...plan.outcome, after } }, words, report)).toContain(
			"overall still 34–55 (moderate)",
		);
		const done = { ...plan, name: " ", outcome: { ...plan.outcome, ids: [] } };
		expect(planSentence(done, words, report)).toBe("No gap of “Unnamed” is open any more.");
	});
});

describe("where the points of a plan go", () => {
	const { words, report } = english;
	const reason: LeftOutReason = { kind: "tooDear", points: 2, left: 1, needs: [] };

	it("is told beside what there is too little of", () => {
		const chosen = report.plan?.outcome.ids ?? [];
		const { count, points } = highSpending(chosen, report.gaps);
		expect(count).toBe(2);
		expect(reasonText(reason, "ops-iac", words, report, chosen)).toBe(
			`would cost 1 effort point more than there is; ${points} of 21 effort points go to 2 high risks and what they need`,
		);
		const [small] = report.gaps.filter(({ risk }) => risk !== "high");
		expect(reasonText(reason, "ops-iac", words, report, [small?.id ?? ""])).toBe(
			`would cost 1 effort point more than there is; ${small?.points} of ${(small?.points ?? 0) + 1} effort points go to gaps that together bring more`,
		);
	});
});

describe("where the points of an adopted plan go", () => {
	const { words, report } = english;
	const { plan } = report;
	if (!plan) throw new Error("no plan");

	it("is told where something is left out for want of points, and only there", () => {
		const dear: LeftOutReason = { kind: "tooDear", points: 2, left: 1, needs: [] };
		const leaving = (reasons: LeftOutReason[]) => spendingText({ ...plan, leftOut: [{ id: "x", reasons }] }, words, report);
		expect(leaving([{ kind: "pinnedOut" }, dear])).toMatch(/^\d+ of 21 effort points go to 2 high risks and what they need$/);
		expect(leaving([{ kind: "pinnedOut" }])).toBe("");
	});
});

describe("what was decided about a gap that a plan leaves alone", () => {
	const { words, report } = english;
	const decided = (decision: Partial<Decision>, overdue = false) => {
		const gaps = report.gaps.map((row) =>
			row.id === "ops-iac" ? { ...row, overdue, decision: { ...row.decision, ...decision } } : row,
		);
		return reasonText({ kind: "treated" }, "ops-iac", words, { ...report, gaps }, []);
	};

	it("is told with who decided it and until when", () => {
		const accepted: Partial<Decision> = { treatment: "accept", approver: "Ada", expires: "2027-03-31" };
		expect(decided(accepted)).toBe("accepted by Ada until 31 March 2027");
		expect(decided(accepted, true)).toBe("accepted by Ada, but only until 31 March 2027: decide again");
		expect(decided({ treatment: "accept", approver: " " })).toBe("accepted");
		expect(decided({ treatment: "defer", due: "2027-03-31" })).toBe("deferred until 31 March 2027");
		expect(decided({ treatment: "defer", due: "" })).toBe("deferred");
		expect(decided({ treatment: "transfer", owner: "Group security" })).toBe("transferred to Group security");
		expect(decided({ treatment: "transfer", owner: "" })).toBe("transferred");
	});
});

import { describe, expect, it } from "vitest";
import { exampleDraft } from "../../testing/exampleDraft.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import type { RiskRule } from "../lens/kinds/riskRule.ts";
import type { ChecklistItem } from "../lens/lens.ts";
import { wholeOf } from "./draft.ts";
import { brokenLaws, untranslated } from "./laws.ts";

const rule = (condition: string, risk: RiskRule["risk"]): RiskRule => ({ condition, risk });

const choices = (...ids: string[]) => ids.map((id) => ({ id, ...(id.endsWith("_no") && { isNoneOfThese: true }) }));

const lensOf = (item: Partial<ChecklistItem>) => {
	const asked = { id: "q", pillar: "security", appliesWhen: "always", options: [] };
	return { ...exampleLens(), items: [{ ...asked, ...item } as ChecklistItem] };
};

const brokenBy = (ids: string[], rules: RiskRule[]) =>
	brokenLaws(lensOf({ kind: "choices", choices: choices(...ids), rules })).map(({ code, place }) => [
		code,
		place.replace("lens.items[0] (q).", ""),
	]);

const usual = [rule("a && b", "NO_RISK"), rule("a || b", "MEDIUM_RISK"), rule("default", "HIGH_RISK")];

describe("the laws of a lens", () => {
	it("hold for rules where each can win, each choice counts and none does harm", () => {
		expect(brokenBy(["a", "b", "c_no"], usual)).toEqual([]);
	});

	it("tell a rule that never wins, and selections for which none does", () => {
		const [best, middle] = usual;
		if (!best || !middle) throw new Error("no rules");
		expect(brokenBy(["a", "b"], [...usual, rule("a", "NO_RISK")])).toEqual([["neverWins", "rules[3]"]]);
		expect(brokenBy(["a", "b"], [best, middle])).toEqual([["noDefault", "rules"]]);
	});

	it("tell a practice that raises the risk, and one that changes nothing", () => {
		const rules = [rule("a && !b", "NO_RISK"), rule("default", "HIGH_RISK")];
		expect(brokenBy(["a", "b"], rules)).toEqual([["raisesRisk", "choices[1] (b)"]]);
		expect(brokenBy(["a", "b", "c"], usual)).toEqual([["noEffect", "choices[2] (c)"]]);
	});

	it("tell a rule that cannot be read, one that names no choice, and choices that are too many", () => {
		expect(brokenBy(["a"], [rule("a &&", "NO_RISK"), rule("z", "NO_RISK")])).toEqual([
			["faultyRule", "rules[0]"],
			["unknownChoice", "rules[1]"],
		]);
		const many = Array.from({ length: 16 }, (_, at) => `c${at}`);
		expect(brokenBy(many, [rule("default", "NO_RISK")])).toEqual([["tooManyChoices", "choices"]]);
	});

	it("tell two statements that say the same", () => {
		const options = [
			{ id: "a", implies: { q: "missing" as const } },
			{ id: "b", implies: { q: "missing" as const } },
			{ id: "c", implies: { q: "inPlace" as const } },
		];
		expect(brokenLaws(lensOf({ kind: "scale", options })).map(({ code, values }) => [code, values.id])).toEqual([
			["sameStatement", "a"],
		]);
		expect(brokenLaws(exampleLens())).toEqual([]);
	});

	it("tell each text that a further language lacks", () => {
		const { texts, translations } = wholeOf(exampleDraft());
		const lacking = untranslated("it", translations?.it, texts);
		expect(lacking.map(({ place }) => place)).toContain("texts.it.pillars.security.name");
		expect(lacking.map(({ place }) => place)).not.toContain("texts.it.title");
	});
});

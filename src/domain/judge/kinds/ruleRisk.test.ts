import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RiskRule } from "../../lens/kinds/riskRule.ts";
import { riskOf } from "./ruleRisk.ts";

const rule = (condition: string, risk: RiskRule["risk"]): RiskRule => ({ condition, risk });
const risk = (rules: RiskRule[], ...ids: string[]) => riskOf(rules, new Set(ids));

const usual = [rule("a && b", "NO_RISK"), rule("a || b", "MEDIUM_RISK"), rule("default", "HIGH_RISK")];

describe("the risk of selected choices", () => {
	it("is that of the first rule that is true, in the order of the file", () => {
		expect([risk(usual), risk(usual, "a"), risk(usual, "a", "b")]).toEqual(["HIGH_RISK", "MEDIUM_RISK", "NO_RISK"]);
		expect(risk([rule("default", "HIGH_RISK"), rule("a", "NO_RISK")], "a")).toBe("HIGH_RISK");
	});

	it("is undetermined where no rule is true, where there is none, and where the rule that wins states no known risk", () => {
		expect(risk([rule("a", "NO_RISK")])).toBeNull();
		expect(risk([])).toBeNull();
		expect(risk([rule("a", null), rule("default", "NO_RISK")], "a")).toBeNull();
		expect(risk([rule("a", null), rule("default", "NO_RISK")])).toBe("NO_RISK");
	});

	it("is undetermined for every answer where a rule cannot be parsed", () => {
		const faulty = [rule("a", "NO_RISK"), rule("(b", "HIGH_RISK"), rule("default", "NO_RISK")];
		expect([risk(faulty), risk(faulty, "a"), risk(faulty, "a", "b")]).toEqual([null, null, null]);
	});

	it("takes ids that every object has as ids like any other", () => {
		const rules = [rule("constructor || __proto__", "NO_RISK"), rule("default", "HIGH_RISK")];
		expect([risk(rules), risk(rules, "constructor")]).toEqual(["HIGH_RISK", "NO_RISK"]);
	});

	it("is what JavaScript would say of the same expression", () => {
		const tree = fc.letrec<{ node: string }>((tie) => ({
			node: fc.oneof(
				{ depthSize: "small" },
				fc.constantFrom("a", "b", "c"),
				tie("node").map((of) => `!(${of})`),
				fc.tuple(tie("node"), tie("node")).map(([one, other]) => `${one} && (${other})`),
				fc.tuple(tie("node"), tie("node")).map(([one, other]) => `${one} || ${other}`),
			),
		})).node;
		fc.assert(
			fc.property(tree, fc.subarray(["a", "b", "c"]), (condition, ids) => {
				const rules = [rule(condition, "NO_RISK"), rule("default", "HIGH_RISK")];
				const values = ["a", "b", "c"].map((id) => ids.includes(id));
				const isTrue = new Function("a", "b", "c", `return ${condition};`)(...values);
				expect(risk(rules, ...ids)).toBe(isTrue ? "NO_RISK" : "HIGH_RISK");
			}),
		);
	});
});

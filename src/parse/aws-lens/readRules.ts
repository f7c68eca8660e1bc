/** Risk rules of a question: kept as they are written, each fault said. */
import { idsIn, parseCondition, type RiskRule, type RuleRisk } from "../../domain/lens/kinds/riskRule.ts";
import { isEntry, listIn, textFields } from "../foreign/fields.ts";
import type { Warn } from "../foreign/warning.ts";
import { short } from "../problems.ts";
import { checkLimit } from "./limits.ts";

const risks: readonly RuleRisk[] = ["NO_RISK", "MEDIUM_RISK", "HIGH_RISK"];

/** The rules in the order of the file. What is no rule at all is kept as one that cannot be parsed. */
export function readRules(question: object, choices: readonly { id: string }[], place: string, warn: Warn): RiskRule[] {
	const entries = listIn(question, "riskRules");
	if (entries.length === 0) {
		warn("noRules", place, {});
		return [];
	}
	checkLimit("riskRules", entries.length, place, warn);
	const rules = entries.map((entry, index) => readRule(entry, `${place}.riskRules[${index}]`, warn));
	const ids = new Set(choices.map(({ id }) => id));
	for (const { condition } of rules) checkCondition(condition, ids, place, warn);
	checkDefault(rules, place, warn);
	return rules;
}

function readRule(entry: unknown, place: string, warn: Warn): RiskRule {
	const { text } = textFields(isEntry(entry) ? entry : {}, place, warn);
	const found = text("risk");
	const risk = risks.find((known) => known === found) ?? null;
	if (risk === null) warn("unknownRisk", place, { found: short(found) });
	return { condition: text("condition"), risk };
}

function checkCondition(condition: string, ids: ReadonlySet<string>, place: string, warn: Warn): void {
	const parsed = parseCondition(condition);
	if (parsed === null) {
		warn("faultyRule", place, { found: short(condition) });
		return;
	}
	for (const id of new Set(idsIn(parsed))) if (!ids.has(id)) warn("unknownChoice", place, { id: short(id) });
}

function checkDefault(rules: RiskRule[], place: string, warn: Warn): void {
	const last = rules.findIndex(({ condition }) => parseCondition(condition)?.kind === "always");
	if (last < 0) warn("noDefault", place, {});
	else if (last < rules.length - 1) warn("defaultNotLast", place, {});
}

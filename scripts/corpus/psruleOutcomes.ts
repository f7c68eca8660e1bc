/** Outcomes of PSRule over resources, an independent set of rules, compared with our verdict on each resource. */
import type { JudgedCheck } from "../../src/domain/evidence/judge.ts";
import { verdictWords } from "./evidenceRules.ts";

interface RuleOutcomes {
	rule: string;
	pass?: string[];
	fail?: string[];
	/** Our check; absent where we have none. */
	key?: string | null;
	/** Why our verdict is another one, on purpose: a sentence, or our verdict by resource. */
	difference?: unknown;
}

const lastName = (name: string): string => name.split("/").at(-1)?.toLowerCase() ?? "";

/** What we say instead where a difference names it; undefined where it only explains. */
function namedIn(difference: unknown, name: string): string | undefined {
	const isByName = typeof difference === "object" && difference !== null && !Array.isArray(difference);
	const found = isByName ? Object.entries(difference).find(([other]) => lastName(other) === lastName(name)) : undefined;
	return found && typeof found[1] === "string" ? found[1] : undefined;
}

function faultOf(one: RuleOutcomes, name: string, expected: string, judged: JudgedCheck | undefined): string[] {
	const outcome = judged?.outcomes.find(({ resource }) => resource && lastName(resource.name) === lastName(name));
	const own = outcome ? verdictWords[outcome.verdict] : "no verdict";
	const wanted = namedIn(one.difference, name) ?? expected;
	const isExplained = Boolean(one.difference) && namedIn(one.difference, name) === undefined;
	return own === wanted || isExplained ? [] : [`${one.rule}: ${name}: expected ${wanted}, read ${own}`];
}

/** Where our verdicts differ and no difference says so. */
export function psruleFaults(rules: readonly RuleOutcomes[], checks: readonly JudgedCheck[]): string[] {
	return rules.flatMap((one) => {
		if (!one.key) return [];
		const judged = checks.find(({ check }) => check.id === one.key);
		return [
			...(one.pass ?? []).flatMap((name) => faultOf(one, name, "implemented", judged)),
			...(one.fail ?? []).flatMap((name) => faultOf(one, name, "not-implemented", judged)),
		];
	});
}

/** The parser of the rules of evidence of a lens. */
import type { EvidenceClaim, EvidenceCondition, EvidenceRules } from "../../domain/evidence/evidenceRules.ts";
import { wholeFile } from "../../domain/evidence/judgedFile.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { failure, type Problem, problem, type Result, success } from "../../domain/result.ts";
import { parseWith } from "../problems.ts";
import { evidenceRulesSchema } from "./rulesSchema.ts";

/**
 * Rules whose shape is right, whose groups are there, and which speak of what the lens has. `nameOf`: how the lens calls what the
 * rules speak of, where it is one of several.
 */
export function parseEvidenceRules(
	data: unknown,
	lens: Pick<Lens, "pillars" | "items" | "recommendations">,
	nameOf: (id: string) => string = (id) => id,
): Result<EvidenceRules> {
	const parsed = parseWith(evidenceRulesSchema, data);
	if (!parsed.ok) return parsed;
	const { schemaVersion: _, checks, scans, ...others } = parsed.value;
	const named = <R extends { about: EvidenceClaim[] }>(rule: R): R => ({
		...rule,
		about: rule.about.map((claim) => ({ ...claim, id: nameOf(claim.id) })),
	});
	const rules = { ...others, checks: checks.map(named), scans: scans.map(named) };
	const problems = [...groupProblems(rules), ...claimProblems(rules, lens), ...duplicateProblems(rules)];
	return problems.length > 0 ? failure(...problems) : success(rules);
}

/** Groups that a condition names. */
function groupsIn(condition: EvidenceCondition): string[] {
	if ("all" in condition) return condition.all.flatMap(groupsIn);
	if ("any" in condition) return condition.any.flatMap(groupsIn);
	if ("not" in condition) return groupsIn(condition.not);
	if ("some" in condition) return groupsIn(condition.some);
	if ("every" in condition) return groupsIn(condition.every);
	const where = "where" in condition && condition.where ? groupsIn(condition.where) : [];
	if ("inFile" in condition) return [condition.inFile, ...where];
	return "pointedToBy" in condition ? [condition.pointedToBy, ...where] : [];
}

function groupProblems({ groups, checks }: EvidenceRules): Problem[] {
	const known = new Set(Object.keys(groups));
	const namesOthers = (name: string) =>
		groups[name]?.namedBy !== undefined || groupsIn(groups[name]?.where ?? { all: [] }).length > 0;
	const named = Object.entries(groups).flatMap(([name, { namedBy, where }]) => {
		const inWhere = where ? groupsIn(where) : [];
		const all = [...(namedBy ? [namedBy.group] : []), ...inWhere];
		// One step and no further: a group that leads back to itself could never be worked out.
		return all.map((group) => ({ place: `groups.${name}`, group, isWrong: group === name || namesOthers(group) }));
	});
	const used = checks.flatMap(({ id, parts }, place) =>
		parts.flatMap(({ of, steps }) => {
			const inSteps = steps.flatMap(({ when }) => (when ? groupsIn(when) : []));
			const own = of === wholeFile ? [] : [of];
			return [...own, ...inSteps].map((group) => ({ place: `checks[${place}] (${id})`, group, isWrong: false }));
		}),
	);
	return [...named, ...used]
		.filter(({ group, isWrong }) => isWrong || !known.has(group))
		.map(({ place, group }) => problem("unknownReference", place, { found: group, expected: "groups" }));
}

function claimProblems({ checks, scans }: EvidenceRules, lens: Pick<Lens, "pillars" | "items" | "recommendations">): Problem[] {
	const rows = requirementGroups(lens).flatMap((group) => [group.id, ...group.rows.map(({ id }) => id)]);
	const known = new Set([...rows, ...lens.items.map(({ id }) => id)]);
	const claims = [checks, scans].flatMap((rules) =>
		rules.flatMap(({ id, about }) => about.map((claim) => ({ rule: id, ...claim }))),
	);
	return claims
		.filter(({ id }) => !known.has(id))
		.map(({ rule, id }) => problem("unknownReference", rule, { found: id, expected: "recommendations" }));
}

function duplicateProblems({ checks }: EvidenceRules): Problem[] {
	const seen = new Set<string>();
	return checks.flatMap(({ id }, place) => {
		const isTwice = seen.has(id);
		seen.add(id);
		return isTwice ? [problem("duplicate", `checks[${place}]`, { id })] : [];
	});
}

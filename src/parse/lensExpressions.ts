/** The expressions of a lens: every fact they name exists and is of the kind they take it for. */
import type { Expression, ProfileFact } from "../domain/lens/fact.ts";
import type { Lens, SeverityRule } from "../domain/lens/lens.ts";
import { type Problem, problem } from "../domain/result.ts";
import { placeIn } from "./lensPlaces.ts";
import { shapeOf } from "./problems.ts";

export interface PlacedExpression {
	place: string;
	expression: Expression;
}

/** A fact named by an expression; `values` where it is compared with some of an enum's. */
export interface NamedFact {
	place: string;
	name: string;
	values?: string[];
}

/** Facts as an expression names them, `always` left out. */
export function factsNamed(expression: Expression, place: string): NamedFact[] {
	const each = (parts: Expression[], list: string) =>
		parts.flatMap((part, index) => factsNamed(part, `${place}.${list}[${index}]`));
	if (typeof expression === "string") return expression === "always" ? [] : [{ place, name: expression }];
	if ("all" in expression) return each(expression.all, "all");
	if ("any" in expression) return each(expression.any, "any");
	if ("not" in expression) return factsNamed(expression.not, `${place}.not`);
	return [{ place, name: expression.fact, values: expression.in }];
}

/** Facts that do not exist or are taken for another kind, and enums without values. */
export function checkExpressions(lens: Lens): Problem[] {
	return [
		...checkEnums("facts", lens.facts),
		...checkEnums("formerFacts", lens.formerFacts),
		...checkPlaced(expressionsOf(lens), lens),
	];
}

/** The same for expressions that stand elsewhere, such as in the texts of a lens. */
export function checkPlaced(expressions: PlacedExpression[], lens: Pick<Lens, "facts" | "derivedFacts">): Problem[] {
	const facts = new Map<string, ProfileFact>([
		...lens.derivedFacts.map(({ id }): [string, ProfileFact] => [id, { id, type: "boolean" }]),
		...lens.facts.map((fact): [string, ProfileFact] => [fact.id, fact]),
	]);
	const named = expressions.flatMap(({ expression, place }) => factsNamed(expression, place));
	return named.flatMap((fact) => checkNamed(fact, facts.get(fact.name)));
}

const checkEnums = (list: string, facts: Pick<ProfileFact, "id" | "type" | "values">[] = []): Problem[] =>
	facts.flatMap((fact, index) => checkValues(fact, placeIn(list, index, fact.id)));

function checkValues({ type, values }: Pick<ProfileFact, "type" | "values">, place: string): Problem[] {
	if (type === "enum") return values ? [] : [problem("missing", place, { expected: "values" })];
	return values ? [problem("unexpected", place, { found: "values" })] : [];
}

function checkNamed({ place, name, values }: NamedFact, fact: ProfileFact | undefined): Problem[] {
	if (!fact) return [problem("unknownReference", place, { found: name, expected: "facts" })];
	const asEnum = `{ "fact": "${name}", "in": […] }`;
	if (values === undefined) {
		return fact.type === "boolean" ? [] : [problem("wrongValue", place, { expected: asEnum, found: shapeOf(name) })];
	}
	if (fact.type === "boolean") return [problem("wrongValue", place, { expected: shapeOf(name), found: asEnum })];
	return values
		.filter((value) => !fact.values?.includes(value))
		.map((value) => problem("unknownReference", `${place}.in`, { found: value, expected: `${name}.values` }));
}

function expressionsOf(lens: Lens): PlacedExpression[] {
	return [
		...lens.facts.flatMap((fact, index) => optional(fact.askWhen, `${placeIn("facts", index, fact.id)}.askWhen`)),
		...lens.derivedFacts.map(({ id, rule }, index) => ({
			expression: rule,
			place: `${placeIn("derivedFacts", index, id)}.rule`,
		})),
		...lens.items.flatMap((item, index) => {
			const place = placeIn("items", index, item.id);
			return [
				{ expression: item.appliesWhen, place: `${place}.appliesWhen` },
				...(item.remainder ? ofSeverity(item.remainder.severity, `${place}.remainder.severity`) : []),
				...(item.parts ?? []).flatMap(({ id, appliesWhen, severity }, position) => {
					const at = placeIn(`${place}.parts`, position, id);
					return [...optional(appliesWhen, `${at}.appliesWhen`), ...ofSeverity(severity, `${at}.severity`)];
				}),
				...(item.followUps ?? []).flatMap(({ id, facts }, position) =>
					optional(facts, `${placeIn(`${place}.followUps`, position, id)}.facts`),
				),
			];
		}),
		...lens.recommendations.flatMap((row, index) => {
			const place = placeIn("recommendations", index, row.id);
			return [{ expression: row.appliesWhen, place: `${place}.appliesWhen` }, ...ofSeverity(row.severity, `${place}.severity`)];
		}),
		...lens.tensions.flatMap(({ id, appliesWhen, exclusiveUnless }, index) => {
			const place = placeIn("tensions", index, id);
			return [...optional(appliesWhen, `${place}.appliesWhen`), ...optional(exclusiveUnless, `${place}.exclusiveUnless`)];
		}),
		...(lens.incompatibilities ?? []).map(({ id, when }, index) => ({
			expression: when,
			place: `${placeIn("incompatibilities", index, id)}.when`,
		})),
		...lens.notices.flatMap(({ id, when }, index) => optional(when, `${placeIn("notices", index, id)}.when`)),
	];
}

const optional = (expression: Expression | undefined, place: string): PlacedExpression[] =>
	expression === undefined ? [] : [{ expression, place }];

const ofSeverity = (rule: SeverityRule, place: string): PlacedExpression[] =>
	(["raise", "lower"] as const).flatMap((list) =>
		(rule[list] ?? []).map(({ when }, index) => ({ expression: when, place: `${place}.${list}[${index}].when` })),
	);

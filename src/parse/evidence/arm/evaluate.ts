/** The value of an expression, as far as the file tells it. Nothing is ever run. */
import { absent, entriesOf, type Found, listOf, placedAt, scalar, textOf, unknown } from "../../../domain/evidence/found.ts";
import { collectionFunctions } from "./collections.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { secretFunction, type TemplateFunction, textFunctions } from "./functions.ts";
import { objectFunctions } from "./objects.ts";
import { type Scope, withLocals } from "./scope.ts";
import { isEqual, opaque, originOf, spend, unresolved } from "./values.ts";

/** A text `[…]` of a template. */
export function evaluateText(text: string, place: string, scope: Scope): Found {
	const { parsed } = scope.machine;
	const known = parsed.get(text);
	const expression = known === undefined ? parseExpression(text) : known;
	parsed.set(text, expression);
	if (!expression) return unknown("unresolvedExpression", place);
	return placedAt(evaluate(expression, scope), [place]);
}

function evaluate(expression: Expression, scope: Scope): Found {
	if (!spend(scope.machine.budget, 1)) return unresolved();
	if (expression.kind === "call") return call(expression.name.toLowerCase(), expression.args, scope);
	if (expression.kind === "member") return member(expression, scope);
	return scalar(expression.value, { places: [], basis: "literal" });
}

function member({ of, name, isSafe }: Extract<Expression, { kind: "member" }>, scope: Scope): Found {
	const whole = evaluate(of, scope);
	const key = evaluate(name, scope);
	if (key.kind !== "scalar") return unresolved([key]);
	return memberOf(whole, key.value, isSafe);
}

function memberOf(whole: Found, key: string | number | boolean, isSafe: boolean): Found {
	if (whole.kind === "list" && typeof key === "number" && key < whole.size) return whole.entry(key < 0 ? whole.size + key : key);
	if (whole.kind === "object") {
		const found = whole.member(String(key));
		const isThere = found.kind !== "absent" || whole.names().some((name) => name.toLowerCase() === String(key).toLowerCase());
		// What is not there would stop the deployment.
		return isThere || isSafe ? found : unresolved([whole]);
	}
	if (whole.kind === "opaque" && whole.reason !== "parameterWithoutValue") {
		return opaque(whole.sign === null ? null : `‹${whole.sign}.${key}›`, isOfEnvironment(whole.sign), [whole]);
	}
	return isSafe && (whole.kind === "absent" || whole.kind === "list")
		? { ...absent(""), places: whole.places }
		: unresolved([whole]);
}

/** What Azure itself says of a group or subscription is never empty; what another resource says may be. */
const isOfEnvironment = (sign: string | null): boolean =>
	/^‹*(resourcegroup|subscription|deployment|environment)\(/.test(sign ?? "");

const text = (expression: Expression | undefined, scope: Scope): string =>
	(expression && textOf(evaluate(expression, scope))) ?? "";

/** Functions that do not need all of their arguments, or need more than those. */
const specialForms: Record<string, (args: Expression[], scope: Scope) => Found> = {
	parameters: ([name], scope) => scope.parameter(text(name, scope)),
	variables: ([name], scope) => scope.variable(text(name, scope)),
	lambdavariables: ([name], scope) => scope.locals.get(text(name, scope).toLowerCase()) ?? unresolved(),
	copyindex: copyIndex,
	if: choose,
	and: (args, scope) => decide(args, scope, false),
	or: (args, scope) => decide(args, scope, true),
	tryget: ([whole, ...names], scope) =>
		names.reduce(
			(found, name) => {
				const key = evaluate(name, scope);
				return key.kind === "scalar" ? memberOf(found, key.value, true) : unresolved([key]);
			},
			whole ? evaluate(whole, scope) : unresolved(),
		),
	map: ([list, lambda], scope) => {
		const entries = list ? evaluate(list, scope) : unresolved();
		if (entries.kind !== "list" || !spend(scope.machine.budget, entries.size)) return unresolved([entries]);
		const made = entriesOf(entries).map((entry, index) => apply(lambda, [entry, indexOf(index)], scope));
		return listOf(made, originOf([entries]));
	},
	filter: ([list, lambda], scope) => {
		const entries = list ? evaluate(list, scope) : unresolved();
		const all = entriesOf(entries);
		const kept = all.map((entry, index) => flagOf(apply(lambda, [entry, indexOf(index)], scope)));
		if (entries.kind !== "list" || kept.includes(null)) return unresolved([entries]);
		return listOf(
			all.filter((_, index) => kept[index]),
			originOf([entries]),
		);
	},
	reduce: ([list, start, lambda], scope) => {
		const entries = list ? evaluate(list, scope) : unresolved();
		if (entries.kind !== "list" || !start) return unresolved([entries]);
		return entriesOf(entries).reduce(
			(sum, entry, index) => apply(lambda, [sum, entry, indexOf(index)], scope),
			evaluate(start, scope),
		);
	},
};

const indexOf = (index: number): Found => scalar(index, { places: [], basis: "computed" });

/** `lambda('entry', body)` with values for its names. */
function apply(lambda: Expression | undefined, values: readonly Found[], scope: Scope): Found {
	if (lambda?.kind !== "call" || lambda.name.toLowerCase() !== "lambda") return unresolved();
	const body = lambda.args.at(-1);
	const names = lambda.args.slice(0, -1).map((name) => text(name, scope));
	if (!body || names.length > values.length) return unresolved();
	const locals = names.flatMap((name, index) => (values[index] ? [[name, values[index]] as const] : []));
	return evaluate(body, withLocals(scope, locals));
}

/** A flag, also as a text; null: not known. */
export const flagOf = (found: Found): boolean | null => {
	const word = textOf(found)?.toLowerCase();
	return word === "true" ? true : word === "false" ? false : null;
};

/** Only the branch that counts; both where that is not known: equal ones have one value. */
function choose([test, yes, no]: Expression[], scope: Scope): Found {
	if (!test || !yes || !no) return unresolved();
	const condition = evaluate(test, scope);
	const flag = flagOf(condition);
	const branches = flag === null ? [yes, no] : [flag ? yes : no];
	const [one = unresolved(), two] = branches.map((branch) => evaluate(branch, scope));
	if (!two) return { ...placedAt(one, [...one.places, ...condition.places]), basis: originOf([one, condition]).basis };
	return isEqual(one, two, scope.machine.budget) ? one : unresolved([condition]);
}

/** `or` where `decisive` is true, `and` where it is false: one such argument settles it. */
function decide(args: readonly Expression[], scope: Scope, decisive: boolean): Found {
	const values: Found[] = [];
	for (const arg of args) {
		const value = evaluate(arg, scope);
		if (flagOf(value) === decisive) return scalar(decisive, originOf([value]));
		values.push(value);
	}
	return values.some((value) => flagOf(value) === null) ? unresolved(values) : scalar(!decisive, originOf(values));
}

/** The index of the loop that is named, or of the innermost one; an offset is added. */
function copyIndex(args: Expression[], scope: Scope): Found {
	const values = args.map((arg) => evaluate(arg, scope));
	const name = values.find((value) => value.kind === "scalar" && typeof value.value === "string");
	const offset = values.find((value) => value.kind === "scalar" && typeof value.value === "number");
	const index = scope.copies.get(name ? (textOf(name) ?? "").toLowerCase() : "") ?? unresolved();
	if (index.kind !== "scalar" || offset?.kind !== "scalar") return index;
	return scalar(Number(index.value) + Number(offset.value), originOf([index]));
}

const functions = new Map<string, TemplateFunction>(
	Object.entries({ ...textFunctions, ...collectionFunctions, ...objectFunctions }),
);

function call(name: string, args: Expression[], scope: Scope): Found {
	const special = Object.hasOwn(specialForms, name) ? specialForms[name] : undefined;
	if (special) return special(args, scope);
	const values = args.map((arg) => evaluate(arg, scope));
	const work = functions.get(name) ?? (name.startsWith("list") ? secretFunction : undefined);
	return work ? work(values, scope.machine.budget) : (scope.userFunction(name)?.(values) ?? unresolved(values));
}

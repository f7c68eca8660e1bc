import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, entriesOf, type Found, textOf } from "../../../domain/evidence/found.ts";
import { evaluateRaw } from "./raw.ts";
import { givenBy, newMachine, scopeOf } from "./template.ts";

const template = {
	parameters: {
		name: { type: "string", defaultValue: "Prod" },
		flag: { type: "bool", defaultValue: false },
		count: { type: "int", defaultValue: 3 },
		mode: { type: "string" },
		none: { type: "string", nullable: true },
		around: { type: "string", defaultValue: "[parameters('AROUND')]" },
		secret: { type: "securestring" },
		tags: { type: "object", defaultValue: { Team: "a", nested: { x: 1, y: 2 } } },
	},
	variables: {
		settings: { size: "[add(parameters('count'), 1)]", list: ["a", "[parameters('name')]"] },
		copy: [{ name: "made", count: 2, input: { id: "[copyIndex('made')]" } }],
		texts: { copy: [{ name: "names", count: "[parameters('count')]", input: "[concat('n', copyIndex('names'))]" }] },
	},
	functions: [
		{
			namespace: "own",
			members: {
				twice: { parameters: [{ name: "x", type: "string" }], output: { value: "[concat(parameters('x'), parameters('x'))]" } },
			},
		},
	],
	resources: [],
};

const evaluate = (text: unknown, parameters: unknown = {}): Found =>
	evaluateRaw(text, "/here", scopeOf(template, "", givenBy(parameters), newMachine()));

/** A value in short: what is known as JSON, else its kind. */
function short(found: Found): unknown {
	if (found.kind === "scalar") return found.value;
	if (found.kind === "absent") return null;
	if (found.kind === "list") return entriesOf(found).map(short);
	if (found.kind === "object") return Object.fromEntries(found.names().map((name) => [name, short(found.member(name))]));
	return found.kind;
}

describe("expressions of templates", () => {
	it.each([
		["plain text", "plain text"],
		["[[not one]", "[not one]"],
		["['it''s']", "it's"],
		["[parameters('NAME')]", "Prod"],
		["[variables('settings').size]", 4],
		["[variables('settings')['list'][1]]", "Prod"],
		["[variables('made')[1].id]", 1],
		["[variables('texts').names]", ["n0", "n1", "n2"]],
		["[if(parameters('flag'), parameters('nowhere'), 'b')]", "b"],
		["[if(equals(parameters('name'), 'prod'), 'same', 'other')]", "other"],
		["[if(parameters('mode'), 'a', 'a')]", "a"],
		["[and(parameters('flag'), parameters('mode'))]", false],
		["[or(not(parameters('flag')), parameters('mode'))]", true],
		["[not(empty(parameters('none')))]", false],
		["[coalesce(parameters('none'), 'x')]", "x"],
		["[format('{0}-{1}{{}}', 'a', 2)]", "a-2{}"],
		["[concat('a', 1, true())]", "a1True"],
		["[concat(createArray('a'), createArray('b'))]", ["a", "b"]],
		["[toLower(replace('A-B', '-', ''))]", "ab"],
		["[substring('abcdef', 2, 3)]", "cde"],
		["[split('a,b', ',')]", ["a", "b"]],
		["[last(split('a/b/c', '/'))]", "c"],
		["[min(createArray(3, 1, 2))]", 1],
		["[max(1, 5)]", 5],
		["[range(2, 3)]", [2, 3, 4]],
		["[length('four')]", 4],
		["[contains(createArray('a', 'b'), 'b')]", true],
		["[contains(parameters('tags'), 'TEAM')]", true],
		["[contains('abc', 'B')]", false],
		["[union(parameters('tags'), createObject('nested', createObject('y', 3)))]", { Team: "a", nested: { x: 1, y: 3 } }],
		[
			"[shallowMerge(createArray(parameters('tags'), createObject('nested', createObject('y', 3))))]",
			{ Team: "a", nested: { y: 3 } },
		],
		["[union(createArray('a', 'b'), createArray('b', 'c'))]", ["a", "b", "c"]],
		["[json('{\"a\": [1, null]}').a]", [1, null]],
		["[json('null')]", null],
		["[tryGet(parameters('tags'), 'nested', 'x')]", 1],
		["[tryGet(parameters('tags'), 'other', 'x')]", null],
		["[parameters('tags').?other]", null],
		["[map(createArray(1, 2), lambda('n', mul(lambdaVariables('n'), 10)))]", [10, 20]],
		["[filter(createArray(1, 2, 3), lambda('n', greater(lambdaVariables('n'), 1)))]", [2, 3]],
		["[reduce(createArray(1, 2, 3), 0, lambda('sum', 'n', add(lambdaVariables('sum'), lambdaVariables('n'))))]", 6],
		["[own.twice('ab')]", "abab"],
		["[startsWith('Abc', 'aB')]", true],
		["[bool('True')]", true],
		["[int('12')]", 12],
		["[string(false())]", "False"],
		["[take('abc', 2)]", "ab"],
		["[items(createObject('b', 1, 'a', 2))[0].key]", "a"],
	])("%s", (text, value) => {
		expect(short(evaluate(text))).toEqual(value);
	});

	it.each([
		"[parameters('nowhere')]",
		"[parameters('around')]",
		"[variables('nowhere')]",
		"[parameters('tags').other]",
		"[empty(parameters('mode'))]",
		"[equals(parameters('mode'), 'x')]",
		"[if(parameters('mode'), 'a', 'b')]",
		"[substring(uniqueString('a'), 0, 3)]",
		"[nobodyKnows('a')]",
		"[concat('a']",
		"[concat('a') more]",
		"[parameters('mode').id]",
		"[div(1, 0)]",
		"[substring('abc', 2, 5)]",
		"[copyIndex()]",
		"[union(parameters('tags'), parameters('mode'))]",
	])("%s stays open", (text) => {
		expect(evaluate(text).kind).toBe("unknown");
	});

	it.each([
		["[resourceId('Microsoft.Storage/storageAccounts', 'st')]", "/providers/Microsoft.Storage/storageAccounts/st"],
		["[resourceId('rg', 'A.B/c/d', 'one', 'two')]", "/providers/A.B/c/one/d/two"],
		["[format('{0}/x', resourceId('A.B/c', 'one'))]", "/providers/A.B/c/one/x"],
		["[concat('st', uniqueString(resourceGroup().id))]", "st‹uniquestring(‹‹resourcegroup()›.id›)›"],
	])("%s is there, with a sign of its own", (text, sign) => {
		const found = evaluate(text);
		expect(found.kind === "opaque" && [found.sign, found.isSure]).toEqual([sign, true]);
	});

	it("takes a parameter without a value as there, and as what may be empty", () => {
		const found = evaluate("[parameters('mode')]");
		expect(found).toMatchObject({ kind: "opaque", isSure: false, reason: "parameterWithoutValue" });
		expect(textOf(evaluate("[if(equals(parameters('mode'), parameters('mode')), 'a', 'b')]"))).toBe("a");
	});

	it("takes values of a parameters file first, whatever the case of their names; a secret of a vault stays open", () => {
		const given = { Name: { value: "Test" }, SECRET: { reference: { keyVault: { id: "x" }, secretName: "y" } } };
		expect(textOf(evaluate("[parameters('name')]", given))).toBe("Test");
		expect(evaluate("[parameters('secret')]", given).kind).toBe("unknown");
	});

	it("says where a value comes from: the place itself, then the default", () => {
		const found = at(evaluate({ a: { b: "[parameters('name')]" } }), "a.b");
		expect(found).toMatchObject({ places: ["/here/a/b", "/parameters/name/defaultValue"], basis: "parameterDefault" });
		expect(at(evaluate({ a: {} }), "a.b.c").places).toEqual(["/here/a"]);
		expect(at(evaluate({ a: "[parameters('tags')]" }), "a.team").places).toEqual([
			"/here/a",
			"/parameters/tags/defaultValue/Team",
		]);
	});

	it("stops where a template asks for too much", () => {
		const doubling = {
			variables: Object.fromEntries(
				Array.from({ length: 64 }, (_, index) => [
					`v${index}`,
					index === 0 ? "x" : `[concat(variables('v${index - 1}'), variables('v${index - 1}'))]`,
				]),
			),
		};
		const scope = scopeOf(doubling, "", givenBy(null), newMachine());
		expect(evaluateRaw("[variables('v63')]", "", scope).kind).toBe("unknown");
		const deep = `[${"concat(".repeat(5000)}'a'${")".repeat(5000)}]`;
		expect(evaluate(deep).kind).toBe("unknown");
	});

	const functions = [
		"concat",
		"if",
		"union",
		"format",
		"parameters",
		"variables",
		"equals",
		"split",
		"range",
		"json",
		"map",
		"lambda",
		"copyIndex",
	];
	const { expression } = fc.letrec<{ expression: string; call: string }>((tie) => ({
		expression: fc.oneof(
			{ depthSize: "small" },
			fc.constantFrom("'a'", "'name'", "'tags'", "3", "-1", "''", "null()", "parameters('mode')", "variables('settings')"),
			tie("call"),
			fc.tuple(tie("expression"), fc.constantFrom(".a", "[0]", "['Team']", ".?b")).map(([of, member]) => of + member),
		),
		call: fc
			.tuple(fc.constantFrom(...functions), fc.array(tie("expression"), { maxLength: 3 }))
			.map(([name, args]) => `${name}(${args.join(", ")})`),
	}));

	it("never throws, whatever stands there, and gives the same value again", () => {
		fc.assert(
			fc.property(fc.oneof(expression, fc.string({ unit: "grapheme" })), (text) => {
				expect(short(evaluate(`[${text}]`))).toEqual(short(evaluate(`[${text}]`)));
			}),
			{ numRuns: 300 },
		);
	});
});

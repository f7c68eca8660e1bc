/**
 * A page translator puts each text node into elements of its own. React then fails to take such a text away, or to put something
 * in front of it (facebook/react#11538): a text that comes and goes, or stands behind what comes and goes, has an element of its own.
 */
import { readdirSync, readFileSync } from "node:fs";
import { type ESTree, parseAst } from "vite";
import { describe, expect, it } from "vitest";

type Child = ESTree.JSXChild;
type Part = "text" | "element" | "sometimes text" | "sometimes element";

const isJsx = ({ type }: ESTree.Expression): boolean => type === "JSXElement" || type === "JSXFragment";

const isNothing = (value: ESTree.Expression): boolean =>
	(value.type === "Literal" && (value.value === null || typeof value.value === "boolean")) ||
	(value.type === "Identifier" && value.name === "undefined");

/** Everything an expression may come to; null: nothing. */
function outcomes(value: ESTree.Expression): (ESTree.Expression | null)[] {
	switch (value.type) {
		case "ParenthesizedExpression":
			return outcomes(value.expression);
		case "ConditionalExpression":
			return [...outcomes(value.consequent), ...outcomes(value.alternate)];
		case "LogicalExpression":
			return value.operator === "&&" ? [null, ...outcomes(value.right)] : [...outcomes(value.left), ...outcomes(value.right)];
		default:
			return [isNothing(value) ? null : value];
	}
}

/** Names of functions that answer elements, not texts. */
const drawing = /^(map|flatMap|inOrder|below|control|draw|children|chip)$/;

/** What is no element for certain. */
function isText(value: ESTree.Expression): boolean {
	if (value.type === "TemplateLiteral" || value.type === "Literal") return true;
	if (value.type !== "CallExpression") return false;
	const { callee } = value;
	const name = callee.type === "MemberExpression" ? callee.property : callee;
	return name.type === "Identifier" && !drawing.test(name.name);
}

function partOf(child: Child): Part {
	if (child.type === "JSXText") return "text";
	if (child.type !== "JSXExpressionContainer" || child.expression.type === "JSXEmptyExpression") return "element";
	const all = outcomes(child.expression);
	const some = all.filter((one) => one !== null);
	if (some.some(isText)) return some.length === all.length && !some.some(isJsx) ? "text" : "sometimes text";
	return all.length > 1 ? "sometimes element" : "element";
}

/** Blanks are left alone by translators. */
const isBlank = (child: Child): boolean =>
	(child.type === "JSXText" && child.value.trim() === "") ||
	(child.type === "JSXExpressionContainer" &&
		(child.expression.type === "JSXEmptyExpression" || (child.expression.type === "Literal" && child.expression.value === " ")));

/** Whether a component draws now an element, now a text, which then stands among the children of another element. */
function changes(returned: ESTree.Expression[]): boolean {
	const all = returned.flatMap(outcomes);
	const named = (one: ESTree.Expression) => (one.type === "Identifier" && one.name !== "children") || isText(one);
	return all.some((one) => one === null || isJsx(one)) && all.some((one) => one !== null && named(one));
}

/** What a function returns, without what functions inside it do. */
function returns(node: unknown): ESTree.Expression[] {
	if (Array.isArray(node)) return node.flatMap(returns);
	if (typeof node !== "object" || node === null || !("type" in node)) return [];
	if (String(node.type).includes("Function")) return [];
	if (node.type === "ReturnStatement") return [(node as ESTree.ReturnStatement).argument].filter((one) => one !== null);
	return Object.values(node).flatMap(returns);
}

/** The components of a node, with what each returns. */
function component(node: object & { type: unknown }): ESTree.Expression[] {
	const isNamed = (id: unknown) => /^[A-Z][a-z]/.test((id as ESTree.IdentifierName | null)?.name ?? "");
	if (node.type === "FunctionDeclaration") {
		const { id, body } = node as ESTree.Function;
		return isNamed(id) ? returns(body?.body) : [];
	}
	if (node.type !== "VariableDeclarator") return [];
	const { id, init } = node as ESTree.VariableDeclarator;
	if (init?.type !== "ArrowFunctionExpression" || !isNamed(id)) return [];
	return init.body.type === "BlockStatement" ? returns(init.body.body) : [init.body];
}

function breaks(children: Child[]): boolean {
	const parts = children.filter((child) => !isBlank(child)).map(partOf);
	if (parts.length < 2) return false;
	const first = parts.findIndex((part) => part.startsWith("sometimes"));
	return parts.includes("sometimes text") || (first >= 0 && parts.lastIndexOf("text") > first);
}

/** The lines at which a text would break a translated page. */
function faults(source: string): number[] {
	const found: number[] = [];
	const lineOf = (place: number) => source.slice(0, place).split("\n").length;
	const visit = (node: unknown): void => {
		if (typeof node !== "object" || node === null) return;
		if ("type" in node && (node.type === "JSXElement" || node.type === "JSXFragment")) {
			const { children, start } = node as ESTree.JSXElement | ESTree.JSXFragment;
			if (breaks(children)) found.push(lineOf(start));
		}
		if ("type" in node && "start" in node && changes(component(node))) found.push(lineOf(Number(node.start)));
		for (const part of Object.values(node)) visit(part);
	};
	visit(parseAst(source, { lang: "tsx" }));
	return found;
}

describe("a page that is translated", () => {
	it.each([
		["a text that comes and goes", "<p><b>a</b>{more && ` · `}</p>"],
		["one or another kind of child", "<p>{row ? <a>b</a> : title(row)} <b>c</b></p>"],
		["a text behind an element that comes and goes", "<p>{more && <b>a</b>}rest</p>"],
	])("would break by %s", (_what, jsx) => {
		expect(faults(`const part = ${jsx};`)).toEqual([1]);
	});

	it.each([
		["an element or a text", "const Kept = () => (same ? text : <b>other</b>);"],
		["a text or nothing", "function Kept() { if (!text) return null; return t(1); }"],
	])("would break by a component that draws %s", (_what, source) => {
		expect(faults(source)).toEqual([1]);
	});

	it.each([
		["texts alone in their elements", "<p><b>{a ? t(1) : t(2)}</b>{more && <span>{more}</span>}</p>"],
		["a text before what comes and goes", "<p>text {more && <b>a</b>}</p>"],
		["a text that is all there is", "<p>{more && t(1)}</p>"],
	])("takes %s", (_what, jsx) => {
		expect(faults(`const part = ${jsx};`)).toEqual([]);
	});

	it("is not broken by any part of the screens", () => {
		const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
			(file) => file.endsWith(".tsx") && !file.includes(".test.") && !file.startsWith("testing"),
		);
		expect(files.length).toBeGreaterThan(200);
		expect(files.flatMap((file) => faults(readFileSync(`src/${file}`, "utf8")).map((line) => `${file}:${line}`))).toEqual([]);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idsIn, parseCondition } from "./riskRule.ts";

const selected = (id: string) => ({ kind: "selected", id });

describe("the grammar of risk rules", () => {
	it("knows default alone, with white space around it", () => {
		expect(parseCondition(" default\n")).toEqual({ kind: "always" });
		expect(parseCondition("!default")).toEqual({ kind: "not", of: selected("default") });
	});

	it("binds && before ||, and ! before both", () => {
		expect(parseCondition("a && !b || c")).toEqual({
			kind: "any",
			of: [{ kind: "all", of: [selected("a"), { kind: "not", of: selected("b") }] }, selected("c")],
		});
		expect(parseCondition("a&&(b||c)")).toEqual({
			kind: "all",
			of: [selected("a"), { kind: "any", of: [selected("b"), selected("c")] }],
		});
	});

	it.each([
		"",
		"a &&",
		"&& a",
		"a & b",
		"a b",
		"(a",
		"a)",
		"()",
		"!",
		"a == b",
		"default default",
		"a-b",
		"à",
		"a || || b",
		"alert(1)",
		"a;b",
	])("refuses %j", (text) => {
		expect(parseCondition(text)).toBeNull();
	});

	it("takes long chains, and refuses what would overflow the stack", () => {
		expect(idsIn(parseCondition(Array(20_000).fill("a").join(" || ")) ?? { kind: "always" })).toHaveLength(20_000);
		expect(parseCondition("(".repeat(50_000))).toBeNull();
		expect(parseCondition(`${"!".repeat(50_000)}a`)).toBeNull();
	});

	it("never throws, whatever the text", () => {
		const piece = fc.constantFrom("a", "b_1", "&&", "||", "!", "(", ")", " ", "default", "constructor", "é", "&", "\n");
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const parsed = parseCondition(pieces.join(""));
				return parsed === null || idsIn(parsed).every((id) => pieces.join("").includes(id));
			}),
		);
	});
});

import "../../testing/seed.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type Profile } from "../lens/applicability.ts";
import type { Expression } from "../lens/fact.ts";
import { expressionText, parseExpression } from "./expressionText.ts";

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
	expression: fc.oneof(
		{ depthSize: "small" },
		fc.constantFrom("always", "isPublic", "runs-production", "a.b:c"),
		fc.record({ fact: fc.constant("network"), in: fc.subarray(["open", "closed"], { minLength: 1 }) }),
		fc.record({ not: tie("expression") }),
		fc.record({ all: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }) }),
		fc.record({ any: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }) }),
	),
}));

const profile = fc.record({
	facts: fc.dictionary(fc.constantFrom("isPublic", "runs-production", "a.b:c"), fc.boolean()),
	network: fc.option(fc.constantFrom("open", "closed")),
});

describe("a condition as text", () => {
	it("says the same when it is read again, for every profile", () => {
		fc.assert(
			fc.property(expression, profile, (written, { facts, network }) => {
				const read = parseExpression(expressionText(written));
				const at: Profile = { facts: { ...facts, ...(network && { network }) }, derivedFacts: [] };
				expect(read).not.toBeNull();
				expect(read && evaluate(read, at)).toBe(evaluate(written, at));
			}),
		);
	});

	it("is written as rules are", () => {
		const said = "isPublic && !(network = open | closed) || always";
		expect(parseExpression(said)).toEqual({
			any: [{ all: ["isPublic", { not: { fact: "network", in: ["open", "closed"] } }] }, "always"],
		});
		expect(expressionText({ any: [{ all: ["a", "b"] }, { fact: "c", in: ["d"] }] })).toBe("(a && b) || (c = d)");
	});

	it("is none where it does not follow the grammar", () => {
		for (const wrong of ["", "a &&", "a b", "(a", "a = ", "a = |", "!", "a & b", "(".repeat(200)]) {
			expect(parseExpression(wrong), wrong).toBeNull();
		}
	});
});

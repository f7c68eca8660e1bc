import { describe, expect, it } from "vitest";
import { evaluate, factsOf, isAsked, severityOf, type Truth } from "./applicability.ts";
import type { Expression } from "./lens.ts";

const derivedFacts = [{ id: "online", rule: { any: ["endpoints", "aks"] } }];
const profile = { facts: { endpoints: false, batch: true, network: "public" }, derivedFacts };

describe("three-valued applicability", () => {
	it.each<[Expression, Truth]>([
		["always", true],
		["batch", true],
		["endpoints", false],
		["aks", null],
		["online", null],
		[{ not: "aks" }, null],
		[{ all: ["aks", "endpoints"] }, false],
		[{ all: ["aks", "batch"] }, null],
		[{ any: ["aks", "batch"] }, true],
		[{ fact: "network", in: ["public", "undecided"] }, true],
		[{ fact: "network", in: ["managed"] }, false],
		[{ fact: "interruption", in: ["some"] }, null],
		[{ not: { fact: "network", in: ["managed"] } }, true],
	])("%j is %s", (expression, truth) => {
		expect(evaluate(expression, profile)).toBe(truth);
	});

	it("names the facts behind an expression, derived ones unfolded", () => {
		expect(factsOf({ all: ["online", { not: { fact: "network", in: ["public"] } }, "aks"] }, derivedFacts)).toEqual(["endpoints", "aks", "network"]);
	});

	it("hides a fact only where asking is certainly pointless", () => {
		expect(isAsked({ id: "x", type: "boolean", askWhen: "endpoints" }, profile)).toBe(false);
		expect(isAsked({ id: "x", type: "boolean", askWhen: "aks" }, profile)).toBe(true);
	});
});

describe("severity after the profile", () => {
	it("tries raises first and lets an unknown fact never fire", () => {
		const lower = [{ when: "batch", to: "low" as const }];
		expect(severityOf({ level: "medium", raise: [{ when: "batch", to: "high" }], lower }, profile)).toBe("high");
		expect(severityOf({ level: "medium", raise: [{ when: "aks", to: "high" }], lower }, profile)).toBe("low");
		expect(severityOf({ level: "medium", raise: [{ when: "aks", to: "high" }] }, profile)).toBe("medium");
	});
});

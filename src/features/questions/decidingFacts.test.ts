import { describe, expect, it } from "vitest";
import type { Expression } from "../../domain/lens.ts";
import type { FactValue } from "../../domain/review.ts";
import { decidingFacts } from "./decidingFacts.ts";

const derivedFacts = [{ id: "deploys", rule: { any: ["online", "batch"] } }];
const deciding = (expression: Expression, facts: Record<string, FactValue>) => decidingFacts(expression, { facts, derivedFacts });

describe("the facts that decide", () => {
	it("names only what rules something out", () => {
		expect(deciding({ all: ["trains", "long"] }, { trains: true, long: false })).toEqual(["long"]);
		expect(deciding({ any: ["trains", "long"] }, { trains: false, long: false })).toEqual(["trains", "long"]);
	});

	it("names only what nobody has said", () => {
		expect(deciding({ all: ["trains", "long"] }, { trains: true })).toEqual(["long"]);
		expect(deciding({ any: ["trains", { not: "long" }] }, { trains: false })).toEqual(["long"]);
	});

	it("lets a derived fact stand for itself once it is known, and unfolds it while it is not", () => {
		expect(deciding("deploys", { online: false, batch: false })).toEqual(["deploys"]);
		expect(deciding({ all: ["deploys"] }, { online: false })).toEqual(["batch"]);
	});

	it("names a fact once, and the fact behind a list of values", () => {
		expect(deciding({ any: ["trains", { all: ["trains", "long"] }] }, { trains: false })).toEqual(["trains"]);
		expect(deciding({ fact: "network", in: ["public"] }, { network: "managed" })).toEqual(["network"]);
	});

	it("has nothing to name for what always applies", () => {
		expect(deciding("always", {})).toEqual([]);
	});
});

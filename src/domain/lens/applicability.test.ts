import { describe, expect, it } from "vitest";
import { factsBehind, type Profile } from "./applicability.ts";
import type { Expression } from "./fact.ts";

const derivedFacts = [{ id: "deploys", rule: { any: ["online", "batch"] } }];
const behind = (expression: Expression, facts: Profile["facts"]) => factsBehind(expression, { facts, derivedFacts });

describe("factsBehind", () => {
	it("names what rules an expression out, and not what merely stands beside it", () => {
		expect(behind({ all: ["trains", "long"] }, { trains: true, long: false })).toEqual(["long"]);
		expect(behind({ all: ["trains", "deploys"] }, { trains: true, online: false, batch: false })).toEqual(["deploys"]);
		expect(behind({ any: ["trains", "deploys"] }, { trains: false, online: false, batch: false })).toEqual(["trains", "deploys"]);
	});

	it("names what holds it open where nobody has answered", () => {
		expect(behind({ any: ["trains", "deploys"] }, { trains: false, online: false })).toEqual(["batch"]);
		expect(behind({ all: ["trains", { fact: "network", in: ["own"] }] }, { trains: true })).toEqual(["network"]);
		expect(behind({ not: { all: ["trains", "long"] } }, { long: true })).toEqual(["trains"]);
	});

	it("names each fact once, and none for what always applies", () => {
		expect(behind({ any: ["deploys", { all: ["deploys", "trains"] }] }, { online: true, trains: true })).toEqual([
			"deploys",
			"trains",
		]);
		expect(behind("always", { trains: true })).toEqual([]);
	});
});

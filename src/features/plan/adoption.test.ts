import { describe, expect, it } from "vitest";
import { emptyDecision } from "../../domain/review/decision.ts";
import { adoptionOf } from "./adoption.ts";

describe("what adopting a plan does", () => {
	const decisions = {
		planned: { ...emptyDecision, treatment: "mitigate" as const },
		accepted: { ...emptyDecision, treatment: "accept" as const },
		owned: { ...emptyDecision, owner: "Ada" },
	};

	it("changes every treatment but that of gaps that are to be closed already, and replaces what left a gap open", () => {
		expect(adoptionOf(["planned", "accepted", "owned", "new"], { decisions })).toEqual({ changed: 3, replaced: 1 });
		expect(adoptionOf(["planned"], { decisions })).toEqual({ changed: 0, replaced: 0 });
	});
});

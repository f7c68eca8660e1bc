import { describe, expect, it } from "vitest";
import type { PlanGap } from "../../../domain/plan/plan.ts";
import { brokenRules, cautionsOf, choiceText, parseChoice, withChosen } from "./choice.ts";

const gap = (id: string, rest: Partial<PlanGap> = {}): PlanGap => ({
	id,
	risk: "high",
	worth24: 24,
	net24: 24,
	effort: 1,
	pressure8: {},
	prerequisites: [],
	assumes: [],
	exclusive: [],
	treated: false,
	...rest,
});

describe("the choice in the address", () => {
	it("comes back as it was, through a real address", () => {
		const query = new URLSearchParams({ whatif: choiceText(new Set(["rec-a", "rec:b.2"])) });
		const kept = new URLSearchParams(query.toString()).get("whatif") ?? "";
		expect([...parseChoice(kept)]).toEqual(["rec-a", "rec:b.2"]);
	});

	it("is nothing where nothing is said", () => {
		expect(parseChoice("").size).toBe(0);
		expect(choiceText(new Set())).toBe("");
	});

	it("takes in and gives up several at once, and leaves the former set alone", () => {
		const former = new Set(["a", "b"]);
		expect([...withChosen(former, ["b", "c"], true)]).toEqual(["a", "b", "c"]);
		expect([...withChosen(former, ["b", "c"], false)]).toEqual(["a"]);
		expect([...former]).toEqual(["a", "b"]);
	});
});

describe("cautions", () => {
	const gaps = [
		gap("needy", { prerequisites: ["first", "notAGap"], assumes: ["open"] }),
		gap("first"),
		gap("left", { exclusive: ["right"] }),
		gap("right", { exclusive: ["left"] }),
		gap("accepted", { treated: true }),
	];
	const told = (...ids: string[]) => Object.fromEntries(cautionsOf({ gaps }, new Set(ids)));

	it("names what a chosen gap needs until that is chosen too", () => {
		const assumes = { kind: "assumes", ids: ["open"] };
		expect(told("needy")).toEqual({ needy: [{ kind: "prerequisite", ids: ["first"] }, assumes] });
		expect(told("needy", "first")).toEqual({ needy: [assumes] });
	});

	it("names an exclusive pair from both sides, and only where both are chosen", () => {
		expect(told("left")).toEqual({});
		expect(told("left", "right")).toEqual({
			left: [{ kind: "exclusive", ids: ["right"] }],
			right: [{ kind: "exclusive", ids: ["left"] }],
		});
	});

	it("counts the gaps that break a rule, not those that only take something for granted or were treated", () => {
		expect(brokenRules({ gaps }, new Set(["needy", "left", "right", "accepted"]))).toBe(3);
		expect(brokenRules({ gaps }, new Set(["needy", "first", "left", "accepted"]))).toBe(0);
	});

	it("says that a chosen gap was decided otherwise", () => {
		expect(told("accepted")).toEqual({ accepted: [{ kind: "treated" }] });
	});
});

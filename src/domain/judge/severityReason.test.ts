import { describe, expect, it } from "vitest";
import type { Lens, Recommendation } from "../lens/lens.ts";
import { severityReasons } from "./severityReason.ts";

const row = (id: string, pillar: string, more: Partial<Recommendation>): Recommendation => ({
	id,
	pillar,
	askedIn: "item",
	appliesWhen: "always",
	severity: { level: "medium" },
	effort: "low",
	tradeoffs: [],
	...more,
});

const moving: Recommendation["severity"] = {
	level: "medium",
	raise: [
		{ when: "neverSaid", to: "high" },
		{ when: "sensitive", to: "high" },
	],
	lower: [{ when: { not: "sensitive" }, to: "low" }],
};

const lens: Pick<Lens, "items" | "recommendations"> = {
	items: [
		{
			id: "item",
			kind: "scale",
			pillar: "security",
			appliesWhen: "always",
			remainder: { severity: { level: "low", raise: [{ when: "sensitive", to: "medium" }] }, effort: "low" },
			options: [],
		},
	],
	recommendations: [
		row("a", "security", { severity: moving }),
		row("b", "cost", { appliesWhen: "sensitive" }),
		row("c", "cost", { appliesWhen: { not: "sensitive" } }),
	],
};

const profile = (sensitive?: boolean) => ({ facts: sensitive === undefined ? {} : { sensitive }, derivedFacts: [] });
const single = { id: "a", kind: "single", item: "item", rows: ["a"] } as const;
const pair = { id: "b", kind: "twins", item: "item", rows: ["b", "c"] } as const;

describe("severityReasons", () => {
	it("names the text of the very shift that fired, raises before lowers", () => {
		const raised = severityReasons(lens, { ...single, rows: [...single.rows] }, profile(true));
		expect(raised).toEqual([{ id: "a", pillar: "security", severity: "high", moved: { from: "medium", text: 1 } }]);
		const lowered = severityReasons(lens, { ...single, rows: [...single.rows] }, profile(false));
		expect(lowered[0]).toMatchObject({ severity: "low", moved: { from: "medium", text: 2 } });
	});

	it("says nothing of the profile where the fact is unknown", () => {
		const [reason] = severityReasons(lens, { ...single, rows: [...single.rows] }, profile());
		expect(reason).toMatchObject({ severity: "medium", moved: null });
	});

	it("leaves out a row that the profile rules out", () => {
		const of = (sensitive?: boolean) =>
			severityReasons(lens, { ...pair, rows: [...pair.rows] }, profile(sensitive)).map(({ id }) => id);
		expect(of(true)).toEqual(["b"]);
		expect(of(false)).toEqual(["c"]);
		expect(of()).toEqual(["b", "c"]);
	});

	it("takes a remainder's own rule", () => {
		const [reason] = severityReasons(lens, { id: "item", kind: "remainder", item: "item", rows: [] }, profile(true));
		expect(reason).toEqual({ id: "item", pillar: "security", severity: "medium", moved: { from: "low", text: 0 } });
	});
});

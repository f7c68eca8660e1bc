import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { withFact } from "../review/changes.ts";
import { newReview } from "../review/review.ts";
import { composeLens } from "./composeLens.ts";
import type { FactPreset } from "./fact.ts";
import type { Lens } from "./lens.ts";
import { eachOnce, factsKnown, forEachSame, presetsOnce, sameFacts } from "./sameFacts.ts";

const first: Lens = {
	...exampleLens(),
	facts: [
		{ id: "network", type: "enum", values: ["public", "private"] },
		{ id: "production", type: "boolean" },
		{ id: "tier", type: "enum", values: ["one", "two"] },
	],
};
const second: Lens = {
	...{ ...first, id: "other" },
	facts: [
		{ id: "production", type: "boolean", askWhen: "network" },
		{ id: "tier", type: "enum", values: ["two", "one"] },
		{ id: "network", type: "boolean" },
	],
};
const both = composeLens([first, second]);
const same = sameFacts(both);
const row = (id: string, value: boolean | string | null) => ({ id, value });

describe("facts of several lenses", () => {
	it("are the same with one id, kind and values; others stay apart", () => {
		expect(same.get("other:production")).toEqual(["production", "other:production"]);
		for (const id of ["network", "tier", "other:tier", "other:network"]) expect(same.get(id)).toEqual([id]);
		expect([...sameFacts(first).values()].every((ids) => ids.length === 1)).toBe(true);
	});

	it("are so where each stands under its lens, too", () => {
		const named = composeLens([second, { ...second, id: "third" }], true);
		expect(sameFacts(named).get("third:tier")).toEqual(["other:tier", "third:tier"]);
	});

	it("are asked once while they say the same, and each where they do not", () => {
		const alike = [row("production", null), row("other:production", null), row("other:tier", "one")];
		expect(eachOnce(alike, same).map(({ id }) => id)).toEqual(["production", "other:tier"]);
		const differ = [row("production", true), row("other:production", null)];
		expect(eachOnce(differ, same)).toEqual(differ);
		// What the first lens does not ask of this workload is asked by the second.
		expect(eachOnce([row("other:production", null)], same)).toHaveLength(1);
	});

	it("have each kind of workload once, for both lenses, unless they say something else of one fact", () => {
		const named = (presets: FactPreset[]) => (lens: Lens) => ({ ...lens, presets });
		const [live, test] = [
			named([{ id: "live", facts: { production: true, tier: "one" } }]),
			named([{ id: "live", facts: { production: false } }]),
		];
		const more = named([{ id: "live", facts: { production: true, network: true } }]);
		const name = (id: string) => id.replace("other:", "");
		expect(presetsOnce(composeLens([live(first), more(second)]), name)).toEqual([
			{ id: "live", facts: { production: true, "other:production": true, tier: "one", "other:network": true } },
		]);
		expect(presetsOnce(composeLens([live(first), test(second)]), name).map(({ id }) => id)).toEqual(["live", "other:live"]);
		// Another name is another kind, whatever it says.
		expect(presetsOnce(composeLens([live(first), more(second)]), (id) => id)).toHaveLength(2);
	});

	it("are answered for each lens, also where a lens comes later", () => {
		expect(forEachSame({ production: true, tier: "one" }, same)).toEqual({
			production: true,
			"other:production": true,
			tier: "one",
		});
		const begun = newReview("r", first, "2026-11-30T10:00:00.000Z");
		const review = withFact(withFact(begun, "production", false), "tier", "one");
		expect(factsKnown(review, first, second)).toEqual({ "other:production": false });
		expect(factsKnown(withFact(review, "other:production", true), first, second)).toEqual({});
	});
});

import { describe, expect, it } from "vitest";
import { kept } from "../../testing/keptFiles.ts";
import type { KeptFile, ReviewEvidence, SaidMoved } from "../review/evidence.ts";
import { filesAsMoved, movesIn, withSaid } from "./movedResources.ts";
import { changesIn, standingFindings } from "./standing.ts";

const idIn = (home: string, more = "") => `/subscriptions/${home}/providers/x.y/z/w${more}`;

/** A file with the resource of one name in several homes; `more` follows its id. */
const at = (id: string, homes: string[], format = "azqr-json", more = ""): KeptFile => ({
	...kept(id, Object.fromEntries(homes.map((home) => [home, "missing"])), format),
	resources: homes.map((home) => ({ type: "x.y/z", name: "w", id: idIn(home, more) })),
});
const [a, b, c] = ["s/resourcegroups/a", "s/resourcegroups/b", "t/resourcegroups/c"];
const same = (from: string, to: string): SaidMoved => ({ from: idIn(from), to: idIn(to), isSame: true });
const moved = (evidence: ReviewEvidence) => movesIn(evidence).map(({ file, from, to }) => [file, from.id, to.id]);
const ids = (evidence: ReviewEvidence) => filesAsMoved(evidence).flatMap(({ resources }) => resources.map(({ id }) => id));

describe("resources that moved", () => {
	it("are asked about where a newer file has one of that name elsewhere alone", () => {
		const before = at("before", [a]);
		expect(moved({ files: [before, at("after", [c])] })).toEqual([["before", idIn(a), idIn(c)]]);
		expect(moved({ files: [before, at("after", [a, c])] })).toEqual([]);
		expect(moved({ files: [at("before", [a, c]), at("after", [c])] })).toEqual([]);
		expect(moved({ files: [kept("one", { a: "missing" }), kept("two", { b: "missing" })] })).toEqual([]);
	});

	it("stand once they are said to be the same, where the newer file has them, in files of every family", () => {
		const files = [
			at("scan", [a]),
			at("policy", [a], "policy-states-json"),
			at("compute", [a], "psrule-json", "/computes/c"),
			at("again", [b]),
		];
		const evidence = { files, moved: [same(a, b)] };
		expect(movesIn(evidence)).toEqual([]);
		expect(standingFindings(filesAsMoved(evidence)).map(({ file, resource }) => [file.id, resource.id])).toEqual([
			["policy", idIn(b)],
			["compute", idIn(b, "/computes/c")],
			["again", idIn(b)],
		]);
		const [, , , again] = filesAsMoved(evidence);
		if (!again) throw new Error("four files");
		expect(changesIn(again, filesAsMoved(evidence))).toEqual([]);
		expect(filesAsMoved({ files })).toBe(files);
	});

	it("are known again in the next scan, also where they move on and back", () => {
		const [first, second, third] = [at("1", [a]), at("2", [b]), at("3", [c])];
		const twice = { files: [first, second, third], moved: withSaid([same(a, b)], [same(b, c)]) };
		expect([movesIn(twice), ids(twice)]).toEqual([[], [idIn(c), idIn(c), idIn(c)]]);
		const back = { files: [first, second, at("4", [a])], moved: withSaid([same(a, b)], [same(b, a)]) };
		expect([back.moved, ids(back)]).toEqual([[same(b, a)], [idIn(a), idIn(a), idIn(a)]]);
		const round = { files: [first], moved: [same(a, b), same(b, a)] };
		expect(ids(round)).toHaveLength(1);
	});

	it("that are others of their name stay two, and are not asked about again", () => {
		const evidence = { files: [at("1", [a]), at("2", [b])], moved: [{ ...same(a, b), isSame: false }] };
		expect([movesIn(evidence), ids(evidence)]).toEqual([[], [idIn(a), idIn(b)]]);
		expect(moved({ ...evidence, files: [at("1", [a]), at("3", [c])] })).toEqual([["1", idIn(a), idIn(c)]]);
		expect(withSaid(evidence.moved, [same(a, b)])).toEqual([same(a, b)]);
	});
});

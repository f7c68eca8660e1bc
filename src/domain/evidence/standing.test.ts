import { describe, expect, it } from "vitest";
import type { KeptFile, KeptFinding } from "../review/evidence.ts";
import { writePlaces } from "../review/keptPlaces.ts";
import { changesIn, movesIn, standingFindings } from "./standing.ts";

const alike: Omit<KeptFinding, "on"> = {
	about: "rec",
	source: "check",
	verdict: "inPlace",
	proof: "all",
	reason: "literal",
	kind: "intent",
	day: "",
	setting: "s",
	value: "true",
};
const kept = (id: string, verdicts: Record<string, KeptFinding["verdict"]>, format = "arm-template"): KeptFile => ({
	id,
	name: `${id}.json`,
	hash: id,
	bytes: 1,
	format,
	received: "2026-11-22",
	resources: Object.keys(verdicts).map((name) => ({ type: "t", name, id: "" })),
	lines: [""],
	findings: Object.values(verdicts).map((verdict, at) => ({
		...alike,
		verdict,
		on: writePlaces([{ resource: at, line: at + 1, place: `/${at}`, text: 0 }]),
	})),
	unread: [],
	leftOut: 0,
});
const told = (files: KeptFile[]) =>
	standingFindings(files).map(({ file, resource, verdict }) => [file.id, resource.name, verdict].join(" "));

describe("findings of several files", () => {
	it("are replaced by a newer file of the family, resource by resource", () => {
		const files = [kept("one", { a: "missing", b: "missing" }), kept("two", { a: "inPlace" })];
		expect(told(files)).toEqual(["one b missing", "two a inPlace"]);
		expect(told(files.toReversed())).toEqual(["one a missing", "one b missing"]);
	});

	it("stand beside those of another family", () => {
		const files = [kept("plan", { a: "missing" }, "terraform-plan"), kept("scan", { a: "inPlace" }, "azqr-json")];
		expect(told(files)).toEqual(["plan a missing", "scan a inPlace"]);
		const azqr = [kept("json", { a: "missing" }, "azqr-json"), kept("csv", { a: "inPlace" }, "azqr-csv")];
		expect(told(azqr)).toEqual(["csv a inPlace"]);
	});

	it("tell what changed since the file before", () => {
		const files = [
			kept("one", { a: "missing", b: "missing", c: "inPlace" }),
			kept("two", { a: "inPlace", c: "inPlace", d: "missing" }),
		];
		const [first, second] = files;
		if (!first || !second) throw new Error("two files");
		expect(changesIn(first, files)).toEqual([]);
		expect(changesIn(second, files).map(({ resource, before, after }) => [resource.name, before, after])).toEqual([
			["a", "missing", "inPlace"],
			["d", null, "missing"],
		]);
	});

	it("count by the day on which scans looked, in whatever order they came; plans by their coming", () => {
		const scan = (id: string, day: string, verdicts: Record<string, KeptFinding["verdict"]>): KeptFile => {
			const file = kept(id, verdicts, "azqr-json");
			return { ...file, findings: file.findings.map((finding) => ({ ...finding, kind: "live", day })) };
		};
		const late = scan("late", "2026-11-27", { a: "inPlace" });
		const early = scan("early", "2026-11-20", { a: "missing", b: "missing" });
		expect(told([late, early])).toEqual(["late a inPlace", "early b missing"]);
		expect(told([early, late])).toEqual(["early b missing", "late a inPlace"]);
		expect(changesIn(early, [late, early])).toEqual([]);
		expect(changesIn(late, [late, early])).toMatchObject([{ before: "missing", after: "inPlace" }]);
		const same = [late, scan("again", "2026-11-27", { a: "missing" })];
		expect(told(same)).toEqual(["again a missing"]);
		const planned = ["2026-11-27", "2026-11-20"].map((day, at) => {
			const file = kept(`plan${at}`, { a: at === 0 ? "missing" : "inPlace" }, "terraform-plan");
			return { ...file, findings: file.findings.map((finding) => ({ ...finding, day })) };
		});
		expect(told(planned)).toEqual(["plan1 a inPlace"]);
	});

	it("tell what may have moved, and only that", () => {
		const at = (id: string, homes: string[]): KeptFile => {
			const file = kept(id, Object.fromEntries(homes.map((home) => [home, "missing"])), "azqr-json");
			const resources = homes.map((home) => ({ type: "x.y/z", name: "w", id: `/subscriptions/${home}/providers/x.y/z/w` }));
			return { ...file, resources };
		};
		const before = at("before", ["s/resourcegroups/a"]);
		const [moved, ...more] = movesIn([before, at("after", ["t/resourcegroups/b"])]);
		expect([moved?.file, moved?.from.id, moved?.to.id, more.length]).toEqual([
			"before",
			"/subscriptions/s/resourcegroups/a/providers/x.y/z/w",
			"/subscriptions/t/resourcegroups/b/providers/x.y/z/w",
			0,
		]);
		expect(movesIn([before, at("after", ["s/resourcegroups/a", "t/resourcegroups/b"])])).toEqual([]);
		expect(movesIn([kept("one", { a: "missing" }), kept("two", { b: "missing" })])).toEqual([]);
	});

	it("are of the day on which the source looked, else of that on which the file came", () => {
		const file = kept("one", { a: "missing" });
		const dated = { ...file, findings: file.findings.map((finding) => ({ ...finding, day: "2026-11-01" })) };
		expect(standingFindings([file, dated]).map(({ seen }) => seen)).toEqual(["2026-11-01"]);
		expect(standingFindings([file]).map(({ seen }) => seen)).toEqual(["2026-11-22"]);
	});
});

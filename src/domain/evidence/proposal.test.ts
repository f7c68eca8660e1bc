import { describe, expect, it } from "vitest";
import { builtInLens } from "../../testing/builtInEvidence.ts";
import type { Finding } from "./finding.ts";
import { contradictionsOf, proposalsOf } from "./proposal.ts";

const finding = (name: string, more: Partial<Finding> = {}): Finding => ({
	about: "rec-sec-disable-local-auth",
	source: "compute-local-auth-disabled",
	resource: { type: "x/y", name, id: null },
	verdict: "inPlace",
	proof: "all",
	reason: "literal",
	basis: "literal",
	setting: "properties.disableLocalAuth",
	value: "true",
	places: ["/0"],
	kind: "live",
	day: null,
	...more,
});
const bad = { verdict: "missing" } as const;
const short = (findings: Finding[]) =>
	proposalsOf(findings, builtInLens).map(({ requirement, status, isCertain, kind }) =>
		[requirement, status, isCertain, kind].join(" "),
	);
const local = "rec-sec-disable-local-auth";

describe("proposals", () => {
	it("say what all findings of a requirement say together: one bad of ten is a part", () => {
		const ten = Array.from({ length: 10 }, (_, index) => finding(`c${index}`));
		expect(short(ten)).toEqual([`${local} inPlace true live`]);
		expect(short(ten.with(3, finding("c3", bad)))).toEqual([`${local} partial true live`]);
		expect(short(ten.map(({ resource }) => finding(resource.name, bad)))).toEqual([`${local} missing true live`]);
		const [mixed] = proposalsOf(ten.with(3, finding("c3", bad)), builtInLens);
		expect([mixed?.bad.map(({ resource }) => resource.name), mixed?.good.length]).toEqual([["c3"], 9]);
	});

	it("take what is before what was planned, and keep that in sight", () => {
		const planned = finding("c", { ...bad, kind: "intent" });
		expect(short([planned])).toEqual([`${local} missing true intent`]);
		expect(short([planned, finding("c")])).toEqual([`${local} inPlace true live`]);
		expect(proposalsOf([planned, finding("c")], builtInLens)[0]?.setAside).toEqual([planned]);
	});

	it("are certain only where nothing is open, partly proved, or to be ruled out", () => {
		expect(short([finding("a"), finding("b", { verdict: "unknown", proof: "hint" })])).toEqual([`${local} inPlace false live`]);
		expect(short([finding("a", { proof: "part" })])).toEqual([`${local} inPlace false live`]);
		expect(short([finding("a", { ...bad, hasCaveat: true })])).toEqual([`${local} missing false live`]);
		expect(short([finding("a", { proof: "hint" }), finding("b", { verdict: "unknown", proof: "hint" })])).toEqual([]);
		expect(short([finding("a", { about: "no-such-thing" })])).toEqual([]);
	});

	it("stand in the order of the lens, and count rows that are one requirement as one", () => {
		const rows = ["rec-perf-monitor-infrastructure", "rec-ops-monitor-infrastructure", local].map((about) =>
			finding("a", { about }),
		);
		expect(short(rows).map((line) => line.split(" ")[0])).toEqual([local, "rec-ops-monitor-infrastructure"]);
	});
});

describe("contradictions", () => {
	it("name the findings that show something else than what was said", () => {
		const proposals = proposalsOf([finding("good"), finding("bad", bad)], builtInLens);
		const said = (status: "inPlace" | "missing" | "partial" | undefined) =>
			contradictionsOf(proposals, () => status).flatMap(({ findings }) => findings.map(({ resource }) => resource.name));
		expect([said("inPlace"), said("missing"), said("partial"), said(undefined)]).toEqual([["bad"], [], [], []]);
		const good = proposalsOf([finding("good")], builtInLens);
		expect(contradictionsOf(good, () => "missing")).toMatchObject([
			{ requirement: local, said: "missing", findings: [{ verdict: "inPlace" }] },
		]);
		const excused = proposalsOf([finding("a", { ...bad, hasCaveat: true })], builtInLens);
		expect(contradictionsOf(excused, () => "inPlace")).toEqual([]);
	});
});

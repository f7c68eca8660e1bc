import { describe, expect, it } from "vitest";
import { kept } from "../../testing/keptFiles.ts";
import type { KeptFile } from "../review/evidence.ts";
import { changesIn, standingFindings } from "./standing.ts";

const told = (files: KeptFile[]) =>
	standingFindings(files).map(({ file, resource, verdict }) => [file.id, resource.name, verdict].join(" "));

describe("findings of several files", () => {
	it("are replaced by a newer file of the family, resource by resource", () => {
		const files = [kept("one", { a: "missing", b: "missing" }), kept("two", { a: "inPlace" })];
		expect(told(files)).toEqual(["one b missing", "two a inPlace"]);
		expect(told(files.toReversed())).toEqual(["one a missing", "one b missing"]);
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

	it("are no changes since a file that shows none of the same resources", () => {
		const [one, two] = [kept("one", { a: "missing" }), kept("two", { b: "missing" })];
		expect(changesIn(two, [one, two])).toEqual([]);
	});

	it("are of the day on which the source looked, else of that on which the file came", () => {
		const file = kept("one", { a: "missing" });
		const dated = { ...file, findings: file.findings.map((finding) => ({ ...finding, day: "2026-11-01" })) };
		expect(standingFindings([file, dated]).map(({ seen }) => seen)).toEqual(["2026-11-01"]);
		expect(standingFindings([file]).map(({ seen }) => seen)).toEqual(["2026-11-22"]);
	});
});

import { describe, expect, it } from "vitest";
import { kept } from "../../testing/keptFiles.ts";
import type { KeptFile, KeptFinding } from "../review/evidence.ts";
import { changesIn, standingFindings } from "./standing.ts";

const told = (files: KeptFile[]) =>
	standingFindings(files).map(({ file, resource, verdict }) => [file.id, resource.name, verdict].join(" "));

describe("files of evidence", () => {
	it("stand beside those of another family", () => {
		const files = [kept("plan", { a: "missing" }, "terraform-plan"), kept("scan", { a: "inPlace" }, "azqr-json")];
		expect(told(files)).toEqual(["plan a missing", "scan a inPlace"]);
		const azqr = [kept("json", { a: "missing" }, "azqr-json"), kept("csv", { a: "inPlace" }, "azqr-csv")];
		expect(told(azqr)).toEqual(["csv a inPlace"]);
	});

	it("never stand for each other by a name that is left open, but for another file of one name", () => {
		const open = (id: string, name: string): KeptFile => ({ ...kept(id, { "‹workspaceName›": "missing" }), name });
		const named = (files: KeptFile[]) => standingFindings(files).map(({ file }) => file.id);
		expect(named([open("1", "aks.json"), open("2", "cluster.json")])).toEqual(["1", "2"]);
		expect(named([open("1", "aks.json"), open("2", "AKS.json")])).toEqual(["2"]);
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
});

import { describe, expect, it } from "vitest";
import { scanOf, short, space } from "../../../testing/scanOf.ts";

describe("PSRule", () => {
	const outcome = (word: string, more: object = {}) => ({
		ruleName: "Azure.ML.PublicAccess",
		outcome: word,
		targetName: "dev",
		field: { resourceId: space("dev") },
		...more,
	});

	it("tells good from bad, and what was planned from what is", () => {
		const read = scanOf([
			outcome("Fail"),
			outcome("Pass", { field: { resourceId: space("b") } }),
			outcome("None"),
			outcome("Error"),
		]);
		expect(read.findings.map(({ verdict, kind }) => [verdict, kind])).toEqual([
			["missing", "live"],
			["inPlace", "live"],
		]);
		expect(read.ignored.map(({ reason }) => reason)).toEqual(["notEvaluated", "ruleError"]);
		expect(scanOf([outcome("Fail", { source: [{ file: "main.bicep" }] })]).findings[0]?.kind).toBe("intent");
		expect(scanOf("RuleName,TargetName,Outcome\nAZR-000404,ws/ci,Fail\n").findings.map(short)).toEqual([
			"ws/ci Azure.ML.DisableLocalAuth rec-sec-disable-local-auth missing all caveat row 1",
		]);
	});

	it("reads outcomes as PowerShell writes them: names with capitals, numbers for words, a list of one as the one", () => {
		const row = (name: string, outcome: unknown) => ({
			RuleName: "Azure.ML.PublicAccess",
			Outcome: outcome,
			TargetName: name,
			Field: { resourceId: space(name) },
		});
		const { findings, ignored } = scanOf([row("z", 0), row("a", 1), row("b", 2), row("e", 4), row("q", "Superato")]);
		expect(findings.map(({ resource, verdict, reason }) => [resource.name, verdict, reason])).toEqual([
			["a", "missing", "literal"],
			["b", "inPlace", "literal"],
			["q", "unknown", "stateUnknown"],
		]);
		expect(ignored.map(({ reason }) => reason)).toEqual(["notEvaluated", "ruleError"]);
		expect(scanOf(row("a", 1)).findings.map(short)).toEqual([
			"a Azure.ML.PublicAccess rec-sec-workspace-private-endpoint missing part ",
		]);
	});
});

import { describe, expect, it } from "vitest";
import { scanOf, short, space } from "../../../testing/scanOf.ts";

describe("reports of Azure", () => {
	const entry = (title: string, more: object = {}) => ({
		id: `${space("Dev")}/providers/Microsoft.Advisor/recommendations/1`,
		type: "Microsoft.Advisor/recommendations",
		properties: { shortDescription: { problem: title }, lastUpdated: "2026-11-26T22:10:04Z", ...more },
	});

	it("match Advisor by title, whatever stands around it; what was dismissed stays open", () => {
		const title = "[Preview]:  Azure Machine Learning workspaces should use private link (Preview).";
		expect(scanOf({ value: [entry(title)] }).findings.map(short)).toEqual([
			"Dev adv-private-link rec-sec-workspace-private-endpoint missing part /value/0",
		]);
		expect(scanOf([entry(title, { suppressionIds: ["x"] })]).findings).toMatchObject([
			{ verdict: "unknown", reason: "suppressed", proof: "hint" },
		]);
		expect(scanOf([entry("Raccomandazione")]).ignored).toEqual([{ place: "/0", what: "Raccomandazione", reason: "notMapped" }]);
	});

	const state = (definition: string, complianceState: string, more: object = {}) => ({
		resourceId: `${space("dev")}/computes/ci`,
		policyDefinitionId: `/providers/microsoft.authorization/policydefinitions/${definition}`,
		complianceState,
		timestamp: "2026-11-27T05:41:12Z",
		...more,
	});
	const [idle, cmk, network] = [
		"679ddf89-ab8f-48a5-9029-e76054077449",
		"7f40cee6-e933-4d0f-a782-b96615e0f4a6",
		"6ddb1705-c8cf-450e-aa4b-19ad6703c440",
	];

	it("take the newest state of an assignment, the worst of several, and no good one of what it may not concern", () => {
		const old = state(cmk, "NonCompliant", { policyAssignmentId: "a", timestamp: "2026-11-01T00:00:00Z" });
		const now = state(cmk, "Compliant", { policyAssignmentId: "a" });
		expect(scanOf([old, now]).findings).toMatchObject([{ verdict: "inPlace", proof: "all" }]);
		const both = scanOf([now, state(cmk, "non-compliant", { policyAssignmentId: "b" })]);
		expect(both.findings).toMatchObject([{ verdict: "missing", hasCaveat: true, places: ["/1"], alsoFrom: ["/0"] }]);
		expect(scanOf([state(idle, "Compliant")]).findings).toMatchObject([{ verdict: "unknown", reason: "computeTypeUnknown" }]);
		const types = new Map([[`${space("dev")}/computes/ci`.toLowerCase(), "computeinstance"]]);
		expect(scanOf([state(idle, "Compliant")], "x", types).findings).toMatchObject([{ verdict: "inPlace", proof: "part" }]);
		expect(
			scanOf([state(cmk, "Exempt"), state(cmk, "Conflict", { resourceId: space("b") })]).findings.map(({ reason }) => reason),
		).toEqual(["exempt", "stateUnknown"]);
	});

	it("let a parameter decide what a state means", () => {
		const reasons = [
			{ effectiveParameters: { isolationMode: { value: "AllowOnlyApprovedOutbound" } } },
			{ policyAssignmentParameters: '{"isolationMode":{"value":"AllowOnlyApprovedOutbound"}}', policySetDefinitionId: "set" },
			{},
		].map((more) => scanOf([state(network, "Compliant", more)]).findings[0]?.verdict);
		expect(reasons).toEqual(["inPlace", "unknown", "unknown"]);
	});

	it("read tables: separators, quotes, broken rows, days of spreadsheets, and an export of another shape", () => {
		const rows = [
			"sep=;",
			"Policy Definition Id;Resource Id;Compliance State;Time Stamp",
			`"/x/${cmk}";${space("a")};"Non conforme";27/11/2026 05:41`,
			`/x/${cmk};${space("b")};Conforme;03/04/2026`,
			`/x/${cmk};${space("c")}`,
			";;;",
		];
		const read = scanOf(rows.join("\r\n"));
		expect(read.format).toBe("policy-states-csv");
		expect(read.findings.map(({ verdict, day, places }) => [verdict, day, places[0]])).toEqual([
			["missing", "2026-11-27", "row 1"],
			["inPlace", null, "row 2"],
		]);
		expect(read.ignored).toEqual([
			{ place: "row 3", reason: "truncatedRow" },
			{ place: "row 4", reason: "emptyRow" },
		]);
		const other = scanOf(`Risorsa,Stato,Definizione\n${space("a")},Conforme,${cmk}\n`);
		expect(other.findings.map(short)).toEqual(["a pol-cmk rec-sec-encrypt-cmk inPlace all row 1"]);
	});

	it("read Defender, and the collector, which says what it could not check", () => {
		const title = "Azure Machine Learning Computes should have local authentication methods disabled";
		const header = "exportedTimestamp,resourceId,recommendationId,recommendationDisplayName,state";
		const row = (name: string, word: string) => `2026-11-27T00:00:00Z,${space(name)},x,${title},${word}`;
		const read = scanOf([header, row("a", "Unhealthy"), row("b", "Healthy"), row("c", "NotApplicable")].join("\n"));
		expect(read.findings.map(short)).toEqual([
			"a pol-local-auth rec-sec-disable-local-auth missing all row 1",
			"b pol-local-auth rec-sec-disable-local-auth inPlace all row 2",
		]);
		const collector = {
			scriptDetails: {},
			impactedResources: { validationAction: "IMPORTANT - look by hand", recommendationId: "hub-004", id: space("a") },
			advisory: [{ id: space("b"), description: "Azure Machine Learning workspaces should use private link" }],
		};
		expect(scanOf(collector, "WARA-File-2026-11-20-10-00.json").findings.map((one) => `${short(one)} ${one.day}`)).toEqual([
			"b adv-private-link rec-sec-workspace-private-endpoint missing part /advisory/0 2026-11-20",
		]);
	});

	it("tell a policy by its title where an export of a portal has no id of it", () => {
		const title = "Azure Machine Learning Workspaces should disable public network access";
		const read = scanOf(`Resource name,Resource id,Compliance,Policy\ndev,${space("dev")},Non-compliant,${title}\n`);
		expect(read.findings.map(short)).toEqual([
			"dev pol-public-network-access rec-sec-workspace-private-endpoint missing part row 1",
		]);
	});
});

import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../domain/evidence/finding.ts";
import { findingsOfScan } from "../../domain/evidence/scan.ts";
import { builtInRules } from "../../testing/builtInEvidence.ts";
import { parseCells } from "./csv.ts";
import { readEvidence } from "./readEvidence.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** As Windows PowerShell writes it. */
function utf16(text: string): Uint8Array {
	const bytes = new Uint8Array(2 + 2 * text.length);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfeff, true);
	for (let index = 0; index < text.length; index += 1) view.setUint16(2 + 2 * index, text.charCodeAt(index), true);
	return bytes;
}

const file = (data: unknown) => utf8(typeof data === "string" ? data : JSON.stringify(data));

function scanOf(data: unknown, name = "report.json", computeTypes?: ReadonlyMap<string, string>) {
	const read = readEvidence(data instanceof Uint8Array ? data : file(data), name);
	if (!read.ok || read.value.kind !== "scan") throw new Error(JSON.stringify(read));
	return { format: read.value.format, ...findingsOfScan(read.value.scan, builtInRules, computeTypes) };
}

const problemOf = (data: unknown): string => {
	const read = readEvidence(data instanceof Uint8Array ? data : file(data), "x");
	return read.ok ? "" : (read.problems[0]?.code ?? "");
};

const group = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers";
const space = (name: string) => `${group}/Microsoft.MachineLearningServices/workspaces/${name}`;
const short = ({ about, source, resource, verdict, proof, hasCaveat, places }: Finding) =>
	[resource.name, source, about, verdict, proof, ...(hasCaveat ? ["caveat"] : []), places[0]].join(" ");

describe("azqr", () => {
	const impacted = { recommendationId: "hub-004", recommendation: "x", validatedUsing: "y", resourceId: space("Dev") };
	const listed = (name: string, kind = "") => ({ resourceId: space(name), kind, skuName: "Basic", sLA: "99.9%" });
	const check = (id: string, implemented: string) => ({
		recommendationId: id,
		implemented,
		numberOfImpactedResources: "1",
		recommendation: id,
	});
	const report = {
		recommendations: [
			check("hub-004", "false"),
			check("98f15850-f31e-4fb2-8874-74f5aabbcf91", "true"),
			check("cr-004", "N/A"),
			check("hub-006", "true"),
		],
		impacted: [impacted, { ...impacted, resourceId: space("Hub") }],
		inventory: [listed("Dev"), listed("Prod", "Default"), listed("Hub", "hub")],
		outOfScope: null,
		advisor: null,
	};

	it("shows what fails, and what is in place because the report lists it elsewhere alone", () => {
		const { findings, ignored, day } = scanOf(report, "azqr_action_plan_2026_11_27_T054112.json");
		expect(findings.map(short)).toEqual([
			"Dev hub-004 rec-sec-workspace-private-endpoint missing part /impacted/0",
			"Prod hub-004 rec-sec-workspace-private-endpoint inPlace part /recommendations/0",
			"Dev hub-006 rec-ops-monitor-infrastructure inPlace hint /recommendations/3",
			"Dev hub-006 rec-perf-monitor-infrastructure inPlace hint /recommendations/3",
			"Prod hub-006 rec-ops-monitor-infrastructure inPlace hint /recommendations/3",
			"Prod hub-006 rec-perf-monitor-infrastructure inPlace hint /recommendations/3",
		]);
		expect(findings.map(({ isByAbsence }) => isByAbsence ?? false)).toEqual([false, true, true, true, true, true]);
		expect(ignored).toEqual([
			{ place: "/impacted/1", what: "hub-004 x", reason: "kindOutOfScope" },
			{ place: "/recommendations/1", what: "98f15850-f31e-4fb2-8874-74f5aabbcf91", reason: "neverChecked" },
			{ place: "/recommendations/2", what: "cr-004", reason: "typeNotDeployed" },
		]);
		expect([day, findings[0]?.day]).toEqual(["2026-11-27", "2026-11-27"]);
	});

	it("proves nothing by absence where a table is missing", () => {
		for (const part of ["inventory", "impacted"] as const) {
			const { [part]: _, ...rest } = report;
			expect(scanOf({ ...rest, outOfScope: [listed("x")] }).findings.some(({ isByAbsence }) => isByAbsence)).toBe(false);
		}
		expect(scanOf([impacted]).findings.map(short)).toEqual(["Dev hub-004 rec-sec-workspace-private-endpoint missing part /0"]);
	});

	it("reads a workbook with a picture above its header, inline and shared texts", () => {
		const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><r><t>${text}</t></r></is></c>`;
		const sheet = `<worksheet><sheetData><row r="1"/><row r="4">${cell("A4", "Validated Using")}${cell("B4", "Recommendation Id")}<c r="C4" t="s"><v>1</v></c>${cell("D4", "Learn")}</row>
			<row r="5">${cell("A5", "Azure Resource Graph")}${cell("B5", "hub-004")}<c r="C5" t="s"><v>0</v></c><c r="D5"><f>HYPERLINK("x")</f></c></row><row r="6"/></sheetData></worksheet>`;
		const parts = {
			"xl/workbook.xml": `<workbook><sheets><sheet name="ImpactedResources" sheetId="1" r:id="r1"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`,
			"xl/sharedStrings.xml": `<sst><si><t>${space("A&amp;B")}</t></si><si><r><t>Resource </t></r><r><t>Id</t></r></si></sst>`,
			"xl/worksheets/sheet1.xml": sheet,
		};
		const zip = (own: Record<string, string>) =>
			zipSync(Object.fromEntries(Object.entries(own).map(([name, text]) => [name, strToU8(text)])));
		const { format, findings } = scanOf(zip(parts));
		expect(format).toBe("azqr-xlsx");
		expect(findings.map(short)).toEqual(["A&B hub-004 rec-sec-workspace-private-endpoint missing part ImpactedResources, row 1"]);
		expect(problemOf(zip({ "a.txt": "x" }))).toBe("notAWorkbook");
		expect(problemOf(zip(parts).slice(0, 200))).toBe("brokenArchive");
	});

	it.each([
		["<si ", "xl/sharedStrings.xml"],
		["<t ", "xl/sharedStrings.xml"],
		["<v ", "xl/worksheets/sheet1.xml"],
		["<row ", "xl/worksheets/sheet1.xml"],
		["<sheet ", "xl/workbook.xml"],
	])("reads a workbook of tags without an end in time that grows with its length: %s", (tag, part) => {
		const spent = (n: number): number => {
			const around = { "<t ": ["<si>", "</si>"], "<v ": ["<row><c>", "</c></row>"] }[tag] ?? ["", ""];
			const file = zipSync({
				"xl/workbook.xml": strToU8('<workbook><sheets><sheet name="ImpactedResources" r:id="r1"/></sheets></workbook>'),
				"xl/_rels/workbook.xml.rels": strToU8('<Relationship Id="r1" Target="worksheets/sheet1.xml"/>'),
				[part]: strToU8(around.join(tag.repeat(n))),
			});
			const { user } = process.cpuUsage();
			problemOf(file);
			return process.cpuUsage({ user, system: 0 }).user;
		};
		spent(1000);
		// With the square of the length, it took some twenty seconds.
		expect(spent(100_000)).toBeLessThan(3_000_000);
	});
});

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
});

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
});

describe("files", () => {
	it("hold outcomes as PowerShell writes them: names with capitals, numbers for words, a list of one as the one", () => {
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

	it("tell a policy by its title where an export of a portal has no id of it", () => {
		const title = "Azure Machine Learning Workspaces should disable public network access";
		const read = scanOf(`Resource name,Resource id,Compliance,Policy\ndev,${space("dev")},Non-compliant,${title}\n`);
		expect(read.findings.map(short)).toEqual([
			"dev pol-public-network-access rec-sec-workspace-private-endpoint missing part row 1",
		]);
	});

	it("open in UTF-8 and UTF-16 with their marks, and say why others do not", () => {
		const template = {
			$schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
			resources: [],
		};
		const text = JSON.stringify(template);
		for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), utf16(text)]) {
			expect(readEvidence(bytes, "x")).toMatchObject({ ok: true, value: { kind: "resources", format: "arm-template" } });
		}
		expect(problemOf(new Uint8Array([0x7b, 0xfc, 0x7d]))).toBe("otherEncoding");
	});

	it.each([
		["emptyFile", ""],
		["cutShort", '{"resources": ['],
		["notJson", '{"a": NaN}'],
		["tooDeep", "[".repeat(100_000)],
		["noEvidence", { hello: 1 }],
		["noEvidence", [1, 2]],
		["noEvidence", [{ type: { toString: 1, valueOf: 1 } }]],
		["noEvidence", "just words"],
		["noEvidence", "Name  ResourceGroup\r\n----  -------------\r\nml    rg\r\n"],
		["codeSource", "---\r\nname: x\r\n"],
		["codeSource", "resource ws 'Microsoft.X/y@2024-01-01' = {\n}"],
		["codeSource", 'resource "azurerm_storage_account" "x" {\n}'],
		["codeSource", "$schema: https://azuremlschemas.azureedge.net/latest/compute.json\nname: x\n"],
		["psruleOther", { version: "2.1.0", $schema: "https://json.schemastore.org/sarif-2.1.0.json", runs: [] }],
		["psruleOther", "- detail:\n    reason: []\n  outcome: Fail\n"],
		["unknownColumns", "Categoria;Impatto aziendale;Raccomandazione\nSicurezza;Alto;Collegamento privato\n"],
		["otherEncoding", utf16("RuleName,TargetName,Outcome\na,b,Fail\n").subarray(2)],
		["azMlOutput", { creation_context: {}, name: "x" }],
		["azqrRules", [{ recommendationId: "a", recommendation: "b", learnMoreUrl: "c" }]],
		["psruleSummary", [{ ruleName: "a", pass: 1, fail: 2 }]],
	])("%s", (code, data) => {
		expect(problemOf(data)).toBe(code);
	});

	it("never throw, and no row is lost or made up by cells that hold separators and quotes", () => {
		const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", ";", " ") });
		const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
				expect(parseCells(rows.map((row) => row.map(quoted).join(",")).join("\n"), ",")).toEqual(rows);
			}),
			{ numRuns: 200 },
		);
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, name) => {
				readEvidence(bytes, name);
				readEvidence(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]), name);
			}),
			{ numRuns: 200 },
		);
	});
});

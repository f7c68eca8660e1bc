import { describe, expect, it } from "vitest";
import { judgeFile } from "../../domain/evidence/judge.ts";
import { readPlaces } from "../../domain/review/keptPlaces.ts";
import { builtInRules } from "../../testing/builtInEvidence.ts";
import { said } from "../../testing/checkedResources.ts";
import { glimpse } from "../reader.ts";
import { readTable } from "./azure/readOutput.ts";
import { readResourceTable } from "./azure/resourceTable.ts";
import { keepFile } from "./keepFile.ts";
import { readAllEvidence } from "./readAll.ts";
import { evidenceReader } from "./reader.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

const readOne = (text: string) => {
	const [one] = readAllEvidence([{ name: "AzureResourceGraphResults.csv", bytes: utf8(text), day: "2026-11-20" }], builtInRules);
	if (!one) throw new Error("one file");
	return one;
};

const quoted = (cell: unknown) => `"${(typeof cell === "string" ? cell : JSON.stringify(cell)).replaceAll('"', '""')}"`;
const table = (...rows: unknown[][]) => rows.map((row) => row.map(quoted).join(",")).join("\r\n");

const ml = "microsoft.machinelearningservices/workspaces";
const id = (name: string) => `/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/${name}`;

/** How a check judges a table. */
const saidOf = (text: string, check: string): string => {
	const read = readResourceTable(text);
	if (!read) throw new Error("no table");
	const judged = judgeFile(readTable(read), builtInRules).find((one) => one.check.id === check);
	return judged ? `${judged.verdict}: ${judged.reason}` : "no such check";
};

describe("tables of Resource Graph as CSV", () => {
	const header = ["ID", "NAME", "TYPE", "KIND", "LOCATION", "PROPERTIES", "IDENTITY"];
	const open = { publicNetworkAccess: "Enabled", encryption: { status: "Enabled", keyVaultProperties: { keyIdentifier: "k" } } };
	const rows = [
		[id("open"), "open", ml, "Default", "westeurope", open, { type: "SystemAssigned" }],
		[id("shut"), "shut", ml, "Default", "West Europe", { publicNetworkAccess: "Disabled" }, "null"],
	];

	it("are read row by row, properties from their JSON text, with the very row", () => {
		const read = readOne(table(header, ...rows));
		expect(read.format).toBe("resource-graph-csv");
		const access = read.findings.filter(({ source }) => source === "workspace-public-access-disabled");
		expect(access.map(({ resource, verdict, value, places, kind }) => [resource.name, verdict, value, places, kind])).toEqual([
			["open", "missing", "Enabled", ["row 1"], "live"],
			["shut", "inPlace", "Disabled", ["row 2"], "live"],
		]);
		expect(access[0]?.resource.id).toBe(id("open").toLowerCase());
		expect(read.notUnderstood).toEqual([]);
		const kept = keepFile(
			{ ...read, format: "resource-graph-csv" },
			{ hash: "a".repeat(64), bytes: utf8(table(header, ...rows)), received: "2026-11-20" },
		);
		const lines = kept.findings.flatMap(({ source, on }) =>
			source === "workspace-public-access-disabled" ? readPlaces(on).map(({ line }) => line) : [],
		);
		expect(lines).toEqual([2, 3]);
	});

	it("say nothing of properties whose text is cut off, and say that it is", () => {
		const cut = JSON.stringify(open).slice(0, 40);
		const read = readOne(table(header, [...(rows[0] ?? []).slice(0, 5), cut, { type: "UserAssigned" }]));
		expect(read.findings.filter(({ verdict, setting }) => verdict !== "unknown" && setting.startsWith("properties."))).toEqual(
			[],
		);
		expect(read.notUnderstood).toContainEqual({ place: "row 1", what: "properties", why: "brokenBody" });
	});

	it("take a column from within the properties for its setting; an empty cell and what has no column stay open", () => {
		const paths = [
			"publicNetworkAccess",
			"allowPublicAccessWhenBehindVnet",
			"encryption_status",
			"encryption_keyVaultProperties",
		];
		const one = (...cells: unknown[]) =>
			table(["id", "type", ...paths.map((path) => `properties_${path}`)], [id("a"), ml, ...cells]);
		const access = "workspace-public-access-disabled";
		expect(saidOf(one("Enabled", "false", "", ""), access)).toBe("missing: literal");
		expect(saidOf(one("Disabled", "false", "", ""), access)).toBe("inPlace: literal");
		expect(saidOf(one("Disabled", "", "", ""), access)).toBe("unknown: unresolvedExpression");
		expect(saidOf(one("", "", "Enabled", { keyIdentifier: "k" }), "customer-managed-key")).toBe("inPlace: literal");
		for (const check of ["customer-managed-key", "workspace-private-endpoint", "managed-identity"])
			expect(saidOf(one("Enabled", "", "", ""), check)).toBe("unknown: unresolvedExpression");
		expect(saidOf(one("", "", "Enabled", '{"keyIdentifier":'), "customer-managed-key")).toBe("unknown: unresolvedExpression");
	});

	it("list columns of other names, rows that are cut off and what may go on elsewhere", () => {
		const read = readOne(`id,type,properties,risk\r\n${id("a")},${ml},{},high\r\n${id("b")},${ml}\r\n,,,\r\n`);
		expect(read.notUnderstood).toEqual([
			{ place: "", what: "risk", why: "unknownColumn" },
			{ place: "row 2", what: "", why: "truncatedRow" },
			{ place: "row 3", what: "", why: "emptyRow" },
		]);
		const many = `id,type\n${`${id("a")},${ml}\n`.repeat(55_000)}`;
		expect(readResourceTable(many)?.notUnderstood).toEqual([{ place: "", what: "55000", why: "incompleteList" }]);
	});

	it("of Advisor and Policy are read as their reports", () => {
		const advisor = table(
			["ID", "TYPE", "PROPERTIES"],
			[
				`${id("Dev")}/providers/Microsoft.Advisor/recommendations/1`,
				"microsoft.advisor/recommendations",
				{
					shortDescription: { problem: "Azure Machine Learning workspaces should use private link" },
					lastUpdated: "2026-11-19T00:00:00Z",
				},
			],
		);
		const policy = table(
			["id", "type", "properties"],
			[
				"/x",
				"microsoft.policyinsights/policystates",
				{
					resourceId: id("Dev"),
					policyDefinitionId: "/x/438c38d2-3772-465a-a9cc-7a6666a275ce",
					complianceState: "NonCompliant",
					timestamp: "2026-11-20T00:00:00Z",
				},
			],
		);
		const told = [advisor, policy]
			.map(readOne)
			.map(({ format, findings: [first] }) => [format, first?.verdict, first?.day, first?.places]);
		expect(told).toEqual([
			["advisor-csv", "missing", "2026-11-19", ["row 1"]],
			["policy-states-csv", "missing", "2026-11-20", ["row 1"]],
		]);
	});

	it.each([
		["capitals", table(header, ...rows), true],
		["semicolons", "id;type;properties\r\n", true],
		["a list without properties", "name,type,id\n", true],
		["no ids", "name,type,properties\n", false],
	])("are known by their first line: %s", (_, text, isKnown) => {
		expect(evidenceReader.recognises(glimpse(utf8(text), "x"))).toBe(isKnown);
	});
});

describe("properties that are a JSON text", () => {
	const row = (properties: unknown) => ({
		id: id("a"),
		type: ml,
		name: "a",
		kind: "Default",
		properties: JSON.stringify(properties),
	});

	it.each([
		["a query", (one: object) => ({ data: [one], count: 1 })],
		["a list", (one: object) => [one]],
		["one", (one: object) => one],
	])("are read in %s, and stand where the text stands", (_, form) => {
		expect(said(form(row({ publicNetworkAccess: "Enabled" })), "workspace-public-access-disabled")).toBe("missing: literal");
		expect(said(form(row({ publicNetworkAccess: "Disabled" })), "workspace-public-access-disabled")).toBe("inPlace: literal");
		const read = readOne(JSON.stringify(form(row({ publicNetworkAccess: "Disabled" }))));
		const [finding] = read.findings.filter(({ source }) => source === "workspace-public-access-disabled");
		expect(finding?.places[0]).toMatch(/\/properties$/);
	});

	it("are opened in states of Policy, too", () => {
		const state = {
			resourceId: id("a"),
			policyDefinitionId: "/x/438c38d2-3772-465a-a9cc-7a6666a275ce",
			complianceState: "NonCompliant",
		};
		expect(
			readOne(JSON.stringify({ data: [{ id: "/x", type: "y/z", properties: JSON.stringify(state) }], count: 1 })).format,
		).toBe("policy-states-json");
	});
});

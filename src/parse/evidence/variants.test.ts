import { describe, expect, it } from "vitest";
import type { ProblemCode } from "../../domain/result.ts";
import { readPlaces } from "../../domain/review/keptPlaces.ts";
import { builtInRules } from "../../testing/builtInEvidence.ts";
import { glimpse } from "../reader.ts";
import { keepFile } from "./keepFile.ts";
import { type FileEvidence, readAllEvidence } from "./readAll.ts";
import { evidenceReader } from "./reader.ts";

const utf8 = (data: unknown) => new TextEncoder().encode(typeof data === "string" ? data : JSON.stringify(data));

function readOne(data: unknown): FileEvidence {
	const [one] = readAllEvidence([{ name: "file", bytes: utf8(data), day: "2026-11-22" }], builtInRules);
	if (!one) throw new Error("one file");
	return one;
}

const problemOf = (data: unknown): ProblemCode | undefined => readOne(data).problems[0]?.code;

/** What a file says for or against of one requirement. */
const saysOf = (data: unknown, about: string) =>
	readOne(data).findings.flatMap(({ about: own, verdict, resource, places }) =>
		own === about && verdict !== "unknown" ? [[resource.name, verdict, places[0]].join(" ")] : [],
	);

const ml = "Microsoft.MachineLearningServices/workspaces";
const id = (name: string) => `/subscriptions/s/resourceGroups/rg/providers/${ml}/${name}`;
const workspace = (name: string, publicNetworkAccess: string) => ({
	id: id(name),
	type: ml,
	name,
	kind: "Default",
	properties: { publicNetworkAccess },
});
const privateWorkspace = "rec-sec-workspace-private-endpoint";
const publicAccess = "438c38d2-3772-465a-a9cc-7a6666a275ce";
const state = (name: string, complianceState: string, more: Record<string, unknown> = {}) => ({
	resourceId: id(name),
	policyDefinitionId: `/providers/microsoft.authorization/policydefinitions/${publicAccess}`,
	complianceState,
	timestamp: "2026-11-20T00:00:00Z",
	...more,
});

describe("answers in pages and tables", () => {
	const [one, two] = [state("one", "NonCompliant"), state("two", "Compliant")];

	it.each([
		["lists in a list", [[one], [two]], ["/0/0", "/1/0"]],
		["pages in a list", [{ value: [one], "@odata.nextLink": "n" }, { value: [two] }], ["/0/value/0", "/1/value/0"]],
		["pages under value", { value: [{ value: [one] }, { value: [two] }] }, ["/value/0/value/0", "/value/1/value/0"]],
	])("read %s", (_, data, [first, second]) => {
		expect(saysOf(data, privateWorkspace)).toEqual([`one missing ${first}`, `two inPlace ${second}`]);
		expect(readOne(data).ignored).toEqual([]);
	});

	it("say where a list goes on elsewhere", () => {
		const link = "https://management.azure.com/next";
		expect(readOne({ value: [one], "@odata.nextLink": link }).ignored).toEqual([
			{ place: "", what: "nextLink", reason: "incompleteList" },
		]);
		expect(readOne([{ value: [one] }, { value: [two], nextLink: link }]).ignored).toHaveLength(1);
		const cut = { data: [workspace("one", "Enabled")], count: 1, totalRecords: 1, resultTruncated: "true" };
		expect(readOne(cut).notUnderstood).toEqual([{ place: "", what: "resultTruncated", why: "incompleteList" }]);
	});

	it("read a table of Resource Graph, each cell in its own place", () => {
		const { properties, ...own } = workspace("one", "Enabled");
		const table = {
			columns: [...Object.keys(own), "properties"].map((name) => ({ name, type: "string" })),
			rows: [[...Object.values(own), properties]],
		};
		const check = (data: unknown, start: string) => {
			const place = `${start}/rows/0/4/publicNetworkAccess`;
			const found = readOne(data).findings.find(({ source }) => source === "workspace-public-access-disabled");
			expect([found?.verdict, found?.value, found?.places[0]]).toEqual(["missing", "Enabled", place]);
		};
		check({ totalRecords: 1, count: 1, data: table, facets: [] }, "/data");
		check(table, "");
	});

	it("take a resource with members of those names for a resource", () => {
		const data = [{ ...workspace("one", "Enabled"), value: [1], data: [2] }];
		expect(readOne(data).notUnderstood).toEqual([]);
		expect(saysOf(data, "rec-sec-encrypt-cmk")).toHaveLength(1);
	});
});

describe("what looks like evidence and is none", () => {
	const compute = { name: "cpu", type: "amlcompute", id: `${id("one")}/computes/cpu` };

	it.each<[string, unknown, ProblemCode]>([
		["az ml in camel case", { ...compute, minInstances: 0, provisioningState: "Succeeded" }, "azMlOutput"],
		["a list of az ml", [{ ...compute, min_instances: 0 }], "azMlOutput"],
		["a summary of states", { value: [{ results: { nonCompliantResources: 1 }, policyAssignments: [] }] }, "policySummary"],
		["one summary", { odataid: "x", results: {}, policyAssignments: [] }, "policySummary"],
		[
			"a state as Terraform keeps it",
			{ version: 4, terraform_version: "1.9.0", serial: 1, lineage: "l", resources: [] },
			"terraformFile",
		],
	])("says so of %s", (_, data, code) => {
		expect(problemOf(data)).toBe(code);
	});

	it("shows the first entry of a list that nobody knows", () => {
		expect(readOne([{ odd: 1, other: 2 }]).problems[0]?.values).toEqual({ found: "[{ odd, other }]" });
	});
});

describe("entries of rules that we do not know", () => {
	it("are not taken for others that are called alike", () => {
		const title = "Azure Machine Learning Workspaces should disable public network access";
		const copy = state("one", "NonCompliant", { policyDefinitionId: "/x/policydefinitions/my-copy", policyDisplayName: title });
		expect(readOne([copy])).toMatchObject({ findings: [], ignored: [{ what: `my-copy ${title}`, reason: "notMapped" }] });
		const impacted = { recommendationId: "st-001", recommendation: "Service should have diagnostic settings enabled" };
		const report = { recommendations: null, impacted: [{ ...impacted, resourceId: id("one"), validatedUsing: "x" }] };
		expect(readOne(report)).toMatchObject({ findings: [], ignored: [{ reason: "notMapped" }] });
	});

	it("are those of other modules of PSRule, whatever their names", () => {
		const outcome = (ruleName: string, moduleName: string) => ({
			ruleName,
			outcome: "Fail",
			targetName: "one",
			targetType: ml,
			ref: "AZR-000406",
			info: { moduleName },
		});
		const { findings, ignored } = readOne([
			outcome("Azure.ML.PublicAccess", "Contoso.Rules"),
			outcome("Contoso\\Azure.ML.PublicAccess", ""),
			outcome("PSRule.Rules.Azure\\Azure.ML.PublicAccess", ""),
		]);
		expect(findings.map(({ places }) => places[0])).toEqual(["/2"]);
		expect(ignored.map(({ what }) => what)).toEqual(["Contoso.Rules\\Azure.ML.PublicAccess", "Contoso\\Azure.ML.PublicAccess"]);
	});

	it("say nothing where a policy is switched off", () => {
		const off = state("one", "Compliant", { policyDefinitionAction: "Disabled" });
		expect(readOne([off])).toMatchObject({ findings: [], ignored: [{ reason: "notEvaluated" }] });
	});
});

describe("states of a table with other names", () => {
	it("are read in any separator where the cells tell what they are", () => {
		const cells = [id("one"), "Non conforme", publicAccess];
		for (const separator of [";", "\t", ","]) {
			const table = [["Risorsa", "Stato di conformità", "Definizione"], cells].map((row) => row.join(separator)).join("\r\n");
			expect(saysOf(`\uFEFF${table}`, privateWorkspace)).toEqual(["one missing row 1"]);
		}
	});

	it("are refused where a word for a state is not known", () => {
		expect(problemOf(`Risorsa;Stato;Definizione\n${id("one")};Kompatibel;${publicAccess}\n`)).toBe("unknownColumns");
	});
});

describe("a template with comments", () => {
	const template = [
		'{ // of "a person"',
		'"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", /* two',
		'lines */ "resources": [{ "type": "Microsoft.MachineLearningServices/workspaces", "name": "w/*x*/",',
		'"properties": { "publicNetworkAccess": "Enabled" } // see https://example.com',
		"}] }",
	].join("\r\n");

	it("is read, each finding on its own line", () => {
		const evidence = readOne(template);
		expect(saysOf(template, privateWorkspace)).toEqual(["w/*x*/ missing /resources/0/properties/publicNetworkAccess"]);
		const kept = keepFile(
			{ ...evidence, format: "arm-template" },
			{ hash: "0".repeat(64), bytes: utf8(template), received: "2026-11-22" },
		);
		expect(kept.lines).toContain('"publicNetworkAccess": "Enabled" }');
		const places = kept.findings.flatMap(({ on }) => readPlaces(on));
		expect(places.find(({ place }) => place.endsWith("publicNetworkAccess"))?.line).toBe(4);
	});

	it.each([
		["at its beginning", `// of a person\n/* and more */\n${template}`],
		["inside", template],
	])("is known before it is read, comments %s", (_, text) => {
		expect(evidenceReader.recognises(glimpse(utf8(text), "main.json"))).toBe(true);
		expect(readOne(text).format).toBe("arm-template");
	});

	it("is not seen in other files that have comments", () => {
		for (const text of ["// a\nparam x string\n", '{ "a": 1 // b\n}', "/* a */ {", "# a\nresource x {}\n"])
			expect(evidenceReader.recognises(glimpse(utf8(text), "main.bicep"))).toBe(false);
		expect(problemOf("// a\nresource ws 'Microsoft.X/y@2024-01-01' = {\n}")).toBe("codeSource");
	});

	it("is refused where a comment is never closed, or more than comments is wrong", () => {
		expect(problemOf("{ /* never")).toBe("notJson");
		expect(readOne('{ // one\n"a": }').problems).toMatchObject([{ code: "notJson", place: "2:6" }]);
	});
});

describe("the very line of a finding", () => {
	it("is told of a table, whatever cells hold above it", () => {
		const head = "Category,Business Impact,Recommendation,Resource Name,Resource Group,Potential Benefits";
		const title = "Azure Machine Learning Workspaces should disable public network access";
		const table = `sep=,\r\n${head}\r\nCost,Low,Other,x,rg,"two\r\nlines"\r\nSecurity,Medium,${title},ml-prod,rg,"said ""so"""\r\n`;
		const evidence = readOne(table);
		const { lines, findings } = keepFile(
			{ ...evidence, format: "advisor-csv" },
			{ hash: "0".repeat(64), bytes: utf8(table), received: "2026-11-22" },
		);
		expect(lines).toEqual([`Security,Medium,${title},ml-prod,rg,"said ""so"""`]);
		expect(readPlaces(findings[0]?.on ?? "")).toEqual([{ resource: 0, line: 5, place: "row 2", text: 0 }]);
	});
});

describe("what no rule looks at", () => {
	it("is listed by type, once with how many there are", () => {
		const resources = [workspace("one", "Disabled"), ...["a", "b"].map((name) => ({ type: "Microsoft.Sql/servers", name }))];
		const template = { $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", resources };
		const evidence = readOne(template);
		if (!evidence.format) throw new Error("a template");
		const { unread } = keepFile(
			{ ...evidence, format: evidence.format },
			{ hash: "0".repeat(64), bytes: utf8(template), received: "2026-11-22" },
		);
		expect(unread).toEqual([{ place: "/resources/1", what: "microsoft.sql/servers", why: "unknownType", n: 2 }]);
	});

	it("is listed for a plan, and that a plan broke off", () => {
		const resource = (type: string) => ({ address: `${type}.a`, mode: "managed", type, name: "a", values: {} });
		const root_module = { resources: [resource("azurerm_virtual_network"), resource("random_string")] };
		const plan = { format_version: "1.2", planned_values: { root_module }, errored: true };
		expect(readOne(plan).notUnderstood.map(({ what }) => what)).toEqual(["azurerm_virtual_network", "random_string", "errored"]);
	});
});

describe("a body of azapi", () => {
	it("is read through the type that stands beside it", () => {
		const body = { value: { properties: { authMode: "AADToken" } }, type: ["object", { properties: ["object", {}] }] };
		const values = { type: `${ml}/onlineEndpoints@2024-10-01`, name: "e", body };
		const resource = { address: "azapi_resource.e", mode: "managed", type: "azapi_resource", name: "e", values };
		const plan = { format_version: "1.2", planned_values: { root_module: { resources: [resource] } } };
		expect(saysOf(plan, "sec-rbac-least-privilege").map((one) => one.split(" ")[1])).toEqual(["inPlace"]);
	});
});

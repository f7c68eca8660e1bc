import { describe, expect, it } from "vitest";
import { builtInRules } from "../../testing/builtInEvidence.ts";
import { readAllEvidence } from "./readAll.ts";

const ml = "Microsoft.MachineLearningServices";
const file = (name: string, data: unknown, day: string | null = null) => ({
	name,
	day,
	bytes: new TextEncoder().encode(JSON.stringify(data)),
});
const template = {
	$schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
	parameters: { access: { type: "string" } },
	resources: [{ type: `${ml}/workspaces`, name: "ml", properties: { publicNetworkAccess: "[parameters('access')]" } }],
};
const values = (access: string) => ({ parameters: { access: { value: access } } });
const verdicts = (...files: ReturnType<typeof file>[]) =>
	readAllEvidence(files, builtInRules).map(({ name, parameters, findings }) => {
		const one = findings.find(({ source }) => source === "workspace-public-access-disabled");
		return [name, parameters, one?.verdict, one?.day];
	});

describe("several files", () => {
	it("apply the parameters file of the same name, or the only one that fits", () => {
		const both = [
			file("a.json", template, "2026-11-29"),
			file("x/A.parameters.json", values("Disabled")),
			file("b.parameters.json", values("Enabled")),
		];
		expect(verdicts(...both)[0]).toEqual(["a.json", "x/A.parameters.json", "inPlace", "2026-11-29"]);
		expect(verdicts(file("a.json", template), file("prod.json", values("Enabled")))[0]).toEqual([
			"a.json",
			"prod.json",
			"missing",
			null,
		]);
		const other = { parameters: { another: { value: 1 } } };
		expect(verdicts(file("a.json", template), file("prod.json", other))[0]).toEqual(["a.json", null, "unknown", null]);
		expect(
			verdicts(file("a.json", template), file("x.json", values("Enabled")), file("y.json", values("Disabled")))[0]?.[1],
		).toBeNull();
	});

	it("of a folder apply the parameters file that lies beside the template", () => {
		const all = verdicts(
			file("infra/test/main.json", template),
			file("infra/prod/main.json", template),
			file("infra/prod/main.parameters.json", values("Disabled")),
			file("infra/test/main.parameters.json", values("Enabled")),
		);
		expect(all.slice(0, 2)).toEqual([
			["infra/test/main.json", "infra/test/main.parameters.json", "missing", null],
			["infra/prod/main.json", "infra/prod/main.parameters.json", "inPlace", null],
		]);
	});

	it("tell a report what other files show of its resources, and keep what cannot be read apart", () => {
		const id = `/subscriptions/s/resourceGroups/g/providers/${ml}/workspaces/ml/computes/ci`;
		const compute = { id, type: `${ml}/workspaces/computes`, properties: { computeType: "ComputeInstance", properties: {} } };
		const state = { resourceId: id, policyDefinitionId: "/x/679ddf89-ab8f-48a5-9029-e76054077449", complianceState: "Compliant" };
		const [policy, , broken] = readAllEvidence(
			[file("p.json", [state], "2026-11-28"), file("c.json", compute), file("x.json", { a: 1 })],
			builtInRules,
		);
		expect(policy?.findings).toMatchObject([{ verdict: "inPlace", source: "pol-idle-shutdown", day: "2026-11-28" }]);
		expect(broken).toMatchObject({ findings: [], problems: [{ code: "noEvidence" }] });
	});
});

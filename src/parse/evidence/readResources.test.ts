import { describe, expect, it } from "vitest";
import { findingsOf, judgeFile } from "../../domain/evidence/judge.ts";
import { builtInRules } from "../../testing/builtInEvidence.ts";
import { readResources } from "./readResources.ts";

const ml = "Microsoft.MachineLearningServices";
const schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

const seen = (data: unknown, parameters: unknown = null) => {
	const file = readResources(data, parameters, builtInRules.terraform);
	if (!file) throw new Error("no resources");
	return file;
};

const checksOf = (data: unknown, parameters: unknown = null) =>
	new Map(judgeFile(seen(data, parameters), builtInRules).map((judged) => [judged.check.id, judged]));

/** Verdict, " in part" and reason of one check. */
function said(data: unknown, check: string, parameters: unknown = null): string {
	const judged = checksOf(data, parameters).get(check);
	return judged ? `${judged.verdict}${judged.isPartial ? " in part" : ""}: ${judged.reason}` : "no such check";
}

const template = (resources: unknown, more: object = {}) => ({ $schema: schema, contentVersion: "1.0.0.0", resources, ...more });
const workspace = (properties: object, more: object = {}) => ({
	type: `${ml}/workspaces`,
	apiVersion: "2024-10-01",
	name: "ml-one",
	location: "westeurope",
	properties,
	...more,
});
const cluster = (properties: object, more: object = {}) => ({
	type: `${ml}/workspaces/computes`,
	name: "ml-one/cpu",
	properties: { computeType: "AmlCompute", properties },
	...more,
});
const endpoint = (target: string, group: string) => ({
	type: "Microsoft.Network/privateEndpoints",
	name: `pe-${group}`,
	properties: { privateLinkServiceConnections: [{ name: "c", properties: { privateLinkServiceId: target, groupIds: [group] } }] },
});

describe("templates", () => {
	it("tell a setting, its absence, and that it cannot be told", () => {
		const check = "workspace-public-access-disabled";
		expect(said(template([workspace({ publicNetworkAccess: "disabled" })]), check)).toBe("inPlace: literal");
		expect(said(template([workspace({ publicNetworkAccess: "Disabled", allowPublicAccessWhenBehindVnet: "true" })]), check)).toBe(
			"missing: literal",
		);
		expect(said(template([workspace({})]), check)).toBe("missing: absentDefault");
		expect(said(template([workspace({}), endpoint(`[resourceId('${ml}/workspaces', 'ml-one')]`, "amlworkspace")]), check)).toBe(
			"unknown: defaultDependsOnPrivateLink",
		);
		expect(said(template([workspace({}), endpoint(`[resourceId('${ml}/workspaces', 'ml-two')]`, "amlworkspace")]), check)).toBe(
			"missing: absentDefault",
		);
		const open = template([workspace({ publicNetworkAccess: "[parameters('access')]" })], {
			parameters: { access: { type: "string" } },
		});
		expect(said(open, check)).toBe("unknown: parameterWithoutValue");
		expect(said(open, check, { parameters: { ACCESS: { value: "Disabled" } } })).toBe("inPlace: literal");
	});

	it("leave out what a condition switches off, and say nothing bad of what it may switch off", () => {
		const parameters = { on: { type: "bool", defaultValue: false }, later: { type: "bool" } };
		const off = template([workspace({}, { condition: "[parameters('on')]" })], { parameters });
		expect(said(off, "customer-managed-key")).toBe("unknown: notDeployed");
		const maybe = template([workspace({}, { condition: "[parameters('later')]" })], { parameters });
		expect(said(maybe, "customer-managed-key")).toBe("unknown: conditionUnresolved");
		const good = template([workspace({ publicNetworkAccess: "Disabled" }, { condition: "[parameters('later')]" })], {
			parameters,
		});
		expect(said(good, "workspace-public-access-disabled")).toBe("inPlace: literal");
	});

	it("unfold modules with their own parameters, loops and children, by symbolic name or in a list", () => {
		const inner = {
			$schema: schema,
			parameters: { nodes: { type: "int", defaultValue: 0 }, name: { type: "string" } },
			resources: [
				cluster(
					{ scaleSettings: { minNodeCount: "[parameters('nodes')]" } },
					{ name: "[format('ml-one/{0}', parameters('name'))]" },
				),
			],
		};
		const module = {
			type: "Microsoft.Resources/deployments",
			name: "clusters",
			copy: { name: "many", count: "[length(variables('sizes'))]" },
			properties: {
				expressionEvaluationOptions: { scope: "inner" },
				parameters: {
					nodes: { value: "[variables('sizes')[copyIndex()]]" },
					name: { value: "[concat('c', copyIndex('many'))]" },
				},
				template: inner,
			},
		};
		const variables = { sizes: [0, 2] };
		const file = seen(
			template({ module, old: { existing: true, type: `${ml}/workspaces`, name: "old" } }, { languageVersion: "2.0", variables }),
		);
		expect(file.resources.map(({ name, place }) => [name, place])).toEqual([
			["ml-one/c0", "/resources/module/properties/template/resources/0"],
			["ml-one/c1", "/resources/module/properties/template/resources/0"],
		]);
		expect(said(template([module], { variables }), "cluster-min-nodes-zero")).toBe("missing in part: literal");
		const nested = template([
			workspace({}, { resources: [{ type: "computes", name: "cpu", properties: { computeType: "amlcompute" } }] }),
		]);
		expect(seen(nested).resources.map(({ type, name }) => `${type} ${name}`)).toEqual([
			`${ml.toLowerCase()}/workspaces ml-one`,
			`${ml.toLowerCase()}/workspaces/computes ml-one/cpu`,
		]);
	});

	it("use the values around a module that has no scope of its own, and list what they do not hold", () => {
		const outer = {
			type: "Microsoft.Resources/deployments",
			name: "m",
			properties: {
				template: {
					parameters: { p: { defaultValue: "Enabled" } },
					resources: [workspace({ publicNetworkAccess: "[parameters('p')]" })],
				},
			},
		};
		const linked = {
			type: "Microsoft.Resources/deployments",
			name: "linked",
			properties: { templateLink: { uri: "https://example.org/a.json" } },
		};
		const file = template([outer, linked, 7, { name: "x" }], { parameters: { p: { defaultValue: "Disabled" } } });
		expect(said(file, "workspace-public-access-disabled")).toBe("inPlace: literal");
		expect(seen(file).notUnderstood).toEqual([
			{ place: "/resources/1", what: "linked", why: "linkedTemplate" },
			{ place: "/resources/2", what: "", why: "notAResource" },
			{ place: "/resources/3", what: "", why: "noType" },
		]);
	});

	it("count a link to the resource it names, and to the only one where it cannot be followed", () => {
		const two = (target: string) =>
			template([workspace({}), workspace({}, { name: "ml-two" }), endpoint(target, "amlworkspace")], {
				parameters: { id: { type: "string" } },
			});
		const check = "workspace-private-endpoint";
		expect(said(two(`[resourceId('${ml}/workspaces', 'ml-two')]`), check)).toBe("unknown: mayBeDefinedElsewhere");
		expect(said(two("[parameters('id')]"), check)).toBe("unknown: unresolvedExpression");
		const one = template([workspace({}), endpoint("[parameters('id')]", "amlworkspace")], {
			parameters: { id: { type: "string" } },
		});
		expect(said(one, check)).toBe("inPlace: absentDefault");
	});

	it("take an endpoint and a setting for logs of a workspace elsewhere for what they are", () => {
		const target = `[resourceId('${ml}/workspaces', 'ml-one')]`;
		const logs = {
			type: "Microsoft.Insights/diagnosticSettings",
			name: "d",
			scope: target,
			properties: { logs: [{ enabled: true }] },
		};
		expect(said(template([endpoint(target, "amlworkspace")]), "workspace-private-endpoint")).toBe("inPlace: literal");
		expect(said(template([logs]), "resource-logs")).toBe("inPlace: literal");
		const hub = workspace({}, { kind: "Hub" });
		expect(said(template([hub, endpoint(target, "amlworkspace")]), "workspace-private-endpoint")).toBe("unknown: kindOutOfScope");
		expect(said(template([workspace({}), endpoint(target, "blob")]), "workspace-private-endpoint")).toBe(
			"unknown: mayBeDefinedElsewhere",
		);
	});

	it("judge the accounts that a workspace names, all where that cannot be followed, none beside a hub", () => {
		const account = (name: string, access: string) => ({
			type: "Microsoft.Storage/storageAccounts",
			name,
			properties: { publicNetworkAccess: access },
		});
		const accounts = [account("own", "Disabled"), account("other", "Enabled")];
		const check = "storage-public-access-disabled";
		const named = { storageAccount: "[resourceId('Microsoft.Storage/storageAccounts', 'own')]" };
		expect(said(template([workspace(named), ...accounts]), check)).toBe("inPlace: literal");
		expect(said(template([workspace({ storageAccount: "[reference('x').id]" }), ...accounts]), check)).toBe(
			"missing in part: literal",
		);
		expect(said(template(accounts), check)).toBe("missing in part: literal");
		expect(said(template([workspace(named, { kind: "hub" }), ...accounts]), check)).toBe("unknown: kindOutOfScope");
		const denied = { ...account("own", "Enabled"), properties: { networkAcls: { defaultAction: "deny" } } };
		expect(said(template([denied]), check)).toBe("unknown in part: firewallDeniesEndpointOpen");
	});

	it("never run into trouble by names that every object has", () => {
		const bad = JSON.parse(`{"$schema":"${schema}","resources":[{"type":"${ml}/workspaces","name":"__proto__","__proto__":{"a":1},
			"properties":{"constructor":"[parameters('__proto__')]","publicNetworkAccess":"[variables('toString')]"}}],"parameters":{"constructor":{}},"variables":{}}`);
		expect(said(bad, "workspace-public-access-disabled")).toBe("unknown: unresolvedExpression");
	});
});

describe("plans of Terraform", () => {
	const planned = (type: string, name: string, values: object, more: object = {}) => ({
		address: `${type}.${name}`,
		mode: "managed",
		type,
		name,
		values,
		...more,
	});
	const plan = (resources: unknown[], more: object = {}) => ({
		format_version: "1.2",
		planned_values: { root_module: { resources } },
		...more,
	});
	const space = (values: object) =>
		planned("azurerm_machine_learning_workspace", "this", { name: "ml", location: "westeurope", ...values });

	it("tell settings in the words of Azure, and the provider's defaults", () => {
		expect(said(plan([space({ public_network_access_enabled: false })]), "workspace-public-access-disabled")).toBe(
			"inPlace: literal",
		);
		expect(said(plan([space({})]), "workspace-public-access-disabled")).toBe("missing: literal");
		expect(said(plan([space({ encryption: [{ key_id: "https://key" }] })]), "customer-managed-key")).toBe("inPlace: literal");
		expect(said(plan([space({ encryption: [] })]), "customer-managed-key")).toBe("missing: absentDefault");
		const instance = planned("azurerm_machine_learning_compute_instance", "ci", { ssh: [{ port: 1 }] });
		expect(said(plan([instance]), "ssh-public-port-closed")).toBe("missing: literal");
		expect(said(plan([space({})]), "infrastructure-as-code")).toBe("inPlace: literal");
	});

	it("tell what is known only later from what is not set", () => {
		const later = (expressions: object) => ({
			resource_changes: [
				{ address: "azurerm_machine_learning_workspace.this", change: { after_unknown: { application_insights_id: true } } },
			],
			configuration: { root_module: { resources: [{ address: "azurerm_machine_learning_workspace.this", expressions }] } },
		});
		const set = later({
			application_insights_id: { references: ["azurerm_application_insights.ml.id", "azurerm_application_insights.ml"] },
		});
		expect(said(plan([space({})], set), "app-insights-linked")).toBe("inPlace: literal");
		expect(said(plan([space({})], later({})), "app-insights-linked")).toBe("missing: absentDefault");
		const { configuration: _, ...stripped } = later({});
		expect(said(plan([space({})], stripped), "app-insights-linked")).toBe("unknown: unresolvedExpression");
	});

	it("follow references through modules to the account that is meant", () => {
		const account = (address: string, access: boolean) => ({
			address,
			mode: "managed",
			type: "azurerm_storage_account",
			values: { name: address.at(-1), public_network_access_enabled: access },
		});
		const data = {
			format_version: "1.2",
			planned_values: {
				root_module: {
					resources: [account("azurerm_storage_account.a", false), account("azurerm_storage_account.b", true)],
					child_modules: [
						{
							address: 'module.ml["x"]',
							resources: [{ ...space({}), address: 'module.ml["x"].azurerm_machine_learning_workspace.this' }],
						},
					],
				},
			},
			resource_changes: [
				{
					address: 'module.ml["x"].azurerm_machine_learning_workspace.this',
					change: { after_unknown: { storage_account_id: true } },
				},
			],
			configuration: {
				root_module: {
					module_calls: {
						ml: {
							expressions: { storage: { references: ["azurerm_storage_account.a.id", "azurerm_storage_account.a"] } },
							module: {
								resources: [
									{
										address: "azurerm_machine_learning_workspace.this",
										expressions: { storage_account_id: { references: ["var.storage"] } },
									},
								],
							},
						},
					},
				},
			},
		};
		expect(said(data, "storage-public-access-disabled")).toBe("inPlace: literal");
	});

	it("read azapi bodies as objects and as texts, and list changes to parts", () => {
		const values = { type: `${ml}/workspaces/onlineEndpoints@2024-10-01`, name: "score", location: "westeurope" };
		const body = { properties: { authMode: "Key", publicNetworkAccess: "Disabled" } };
		const azapi = (own: object, type = "azapi_resource") => plan([planned(type, "e", { ...values, ...own })]);
		for (const own of [{ body }, { body: JSON.stringify(body) }]) {
			expect(said(azapi(own), "endpoint-entra-auth")).toBe("missing: literal");
			expect(said(azapi(own), "endpoint-public-access-disabled")).toBe("inPlace: literal");
		}
		expect(said(azapi({ body: "{" }), "endpoint-public-access-disabled")).toBe("unknown: unresolvedExpression");
		expect(seen(azapi({ body: "{" })).notUnderstood.map(({ why }) => why)).toEqual(["brokenBody"]);
		expect(seen(azapi({ body }, "azapi_update_resource"))).toMatchObject({
			resources: [],
			notUnderstood: [{ why: "partialChange" }],
		});
	});

	it("give a state as what is, and settings of an account from a resource beside it", () => {
		const rules = planned("azurerm_storage_account_network_rules", "r", {
			storage_account_id: "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/st",
			default_action: "Deny",
		});
		const account = planned("azurerm_storage_account", "a", { name: "st" });
		const state = { format_version: "1.0", values: { root_module: { resources: [account, rules] } } };
		expect(seen(state).kind).toBe("live");
		expect(said(state, "storage-public-access-disabled")).toBe("unknown in part: firewallDeniesEndpointOpen");
	});
});

describe("outputs of Azure", () => {
	const group = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers";
	const live = (name: string, properties: object, more: object = {}) => ({
		id: `${group}/${ml}/workspaces/${name}`,
		type: `${ml}/workspaces`,
		name,
		kind: "Default",
		properties,
		...more,
	});
	const approved = [{ properties: { privateLinkServiceConnectionState: { status: "Approved" } } }];

	it.each([
		["one", (row: object) => row],
		["a list", (row: object) => [row]],
		["a query", (row: object) => ({ data: [row], count: 1 })],
		["a page", (row: object) => ({ value: [row] })],
	])("are read as %s", (_, form) => {
		expect(said(form(live("ml", { privateEndpointConnections: approved })), "workspace-private-endpoint")).toBe(
			"inPlace: literal",
		);
		expect(said(form(live("ml", {})), "workspace-private-endpoint")).toBe("missing: absentDefault");
		expect(said(form(live("ml", {})), "infrastructure-as-code")).toBe("unknown: liveHasNoOrigin");
	});

	it("name the resource, the place and what it shows in each finding", () => {
		const data = {
			data: [live("Dev", { publicNetworkAccess: "Enabled" }), live("Prod", { publicNetworkAccess: "Disabled" })],
			count: 2,
		};
		const file = seen(data);
		const all = findingsOf(judgeFile(file, builtInRules), file, "2026-11-29");
		expect(all.filter(({ source }) => source === "workspace-public-access-disabled")).toMatchObject([
			{
				about: "rec-sec-workspace-private-endpoint",
				verdict: "missing",
				value: "Enabled",
				places: ["/data/0/properties/publicNetworkAccess"],
				kind: "live",
				proof: "part",
			},
			{
				resource: { name: "Prod", id: `${group}/${ml}/workspaces/prod`.toLowerCase() },
				verdict: "inPlace",
				value: "Disabled",
				day: "2026-11-29",
			},
		]);
		expect(said(data, "workspace-public-access-disabled")).toBe("missing in part: literal");
	});

	it("find the setting for logs by what it belongs to, and hidden properties by the version", () => {
		const logs = {
			id: `${group}/${ml}/workspaces/ml/providers/microsoft.insights/diagnosticSettings/d`,
			properties: { logs: [{ enabled: true }] },
			type: "x/y",
		};
		expect(said([live("ml", {}), logs], "resource-logs")).toBe("inPlace: literal");
		expect(said([live("other", {}), logs], "resource-logs")).toBe("unknown: mayBeDefinedElsewhere");
		const instance = (apiVersion: string) => [
			{ type: `${ml}/workspaces/computes`, name: "ci", apiVersion, properties: { computeType: "ComputeInstance" } },
		];
		expect(said(instance("2024-10-01"), "compute-instance-idle-shutdown")).toBe("unknown: hiddenByOlderVersion");
		expect(said(instance("2025-12-01"), "compute-instance-idle-shutdown")).toBe("missing: absentDefault");
		expect(said(instance("2025-01-01-preview"), "compute-instance-idle-shutdown")).toBe("missing: absentDefault");
	});

	it("take nothing for absent where properties are left out", () => {
		expect(said([live("ml", {}, { properties: null })], "workspace-public-access-disabled")).toBe(
			"unknown: unresolvedExpression",
		);
		const compute = { type: `${ml}/workspaces/computes`, name: "c", properties: { computeType: "AmlCompute", properties: null } };
		expect(said([compute], "compute-no-public-ip")).toBe("unknown: unresolvedExpression");
	});

	it("say that a list is not all there is", () => {
		expect(seen({ value: [live("ml", {})], nextLink: "https://more" }).notUnderstood).toMatchObject([{ why: "incompleteList" }]);
		expect(seen({ data: [], count: 100, total_records: 300 }).notUnderstood).toMatchObject([{ what: "100/300" }]);
	});
});

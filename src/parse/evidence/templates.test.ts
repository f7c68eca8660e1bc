import { describe, expect, it } from "vitest";
import { ml, said, seen } from "../../testing/checkedResources.ts";

const schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

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

	it("take a cluster that scales, and names no least size, for one that falls to zero", () => {
		const scaled = (properties: object) => said(template([cluster(properties)]), "cluster-min-nodes-zero");
		expect(scaled({ scaleSettings: { maxNodeCount: 3 } })).toBe("inPlace: absentDefault");
		expect(scaled({ scaleSettings: { minNodeCount: "0" } })).toBe("inPlace: literal");
		expect(scaled({ scaleSettings: { minNodeCount: 1 } })).toBe("missing: literal");
		expect(scaled({ scaleSettings: { minNodeCount: "few" } })).toBe("unknown: unresolvedExpression");
		expect(scaled({})).toBe("unknown: needsJudgement");
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

	it("bear names to be read: parameters by their name, else what is known; their place tells alike ones apart", () => {
		const named = (name: string, type = "x.y/z") => ({ type, name, apiVersion: "2024-01-01", properties: {} });
		const file = seen({
			$schema: schema,
			parameters: { ws: { type: "string" }, env: { type: "string", defaultValue: "prod" }, key: { type: "secureString" } },
			resources: [
				named("[parameters('ws')]"),
				named("[concat(parameters('ws'), '/cpu-', parameters('env'))]"),
				named("[concat('st', uniqueString(resourceGroup().id))]"),
				named("[concat('kv', uniqueString(resourceGroup().id, parameters('ws')))]", "a.b/c"),
				named("[concat('kv', uniqueString(parameters('ws')))]", "a.b/c"),
				named("[unheardOf('x')]"),
			],
		});
		expect(file.resources.map(({ name }) => name)).toEqual([
			"‹ws›",
			"‹ws›/cpu-prod",
			"st…",
			"kv… (/resources/3)",
			"kv… (/resources/4)",
			"… (/resources/5)",
		]);
		expect(file.notUnderstood).toEqual([{ place: "/parameters/ws", what: "ws", why: "parameterWithoutValue" }]);
		const parameters = { parameters: { WS: { value: "ml" } } };
		expect(seen({ $schema: schema, parameters: { ws: {} }, resources: [named("[parameters('ws')]")] }, parameters)).toMatchObject(
			{
				resources: [{ name: "ml" }],
				notUnderstood: [],
			},
		);
	});
});

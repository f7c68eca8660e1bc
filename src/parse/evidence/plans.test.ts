import { describe, expect, it } from "vitest";
import { ml, said, seen } from "../../testing/checkedResources.ts";

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

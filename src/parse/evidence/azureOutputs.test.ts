import { describe, expect, it } from "vitest";
import { findingsOf, judgeFile } from "../../domain/evidence/judge.ts";
import { builtInRules } from "../../testing/builtInEvidence.ts";
import { ml, said, seen } from "../../testing/checkedResources.ts";

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

	it("tell nothing of settings that PowerShell cut off, and say so", () => {
		const cut = live("ml", {
			privateEndpointConnections: "@{id=/x; properties=}",
			encryption: "@{status=Enabled; keyVaultProperties=}",
			managedNetwork: "System.Collections.Hashtable",
			publicNetworkAccess: "Enabled",
		});
		for (const check of ["workspace-private-endpoint", "customer-managed-key", "managed-network-isolation"])
			expect(said([cut], check)).toBe("unknown: unresolvedExpression");
		expect(said([cut], "workspace-public-access-disabled")).toBe("missing: literal");
		expect(seen([cut]).notUnderstood).toEqual([{ place: "/0", what: "ConvertTo-Json", why: "cutByDepth" }]);
		expect(seen([live("ml", { privateEndpointConnections: "" })]).notUnderstood).toEqual([]);
		expect(said([live("ml", { privateEndpointConnections: "" })], "workspace-private-endpoint")).toMatch(/^missing/);
	});

	it.each([
		["a list", (row: object) => [row]],
		["one", (row: object) => row],
	])("of PowerShell are read by its names: %s", (_, form) => {
		const row = {
			Name: "ml",
			ResourceId: `${group}/${ml}/workspaces/ml`,
			ResourceType: `${ml}/workspaces`,
			Properties: { publicNetworkAccess: "Enabled" },
		};
		expect(said(form(row), "workspace-public-access-disabled")).toBe("missing: literal");
		expect(seen(form(row)).resources.map(({ name, ids }) => [name, ids])).toEqual([["ml", [row.ResourceId.toLowerCase()]]]);
	});

	it("say that a list is not all there is", () => {
		expect(seen({ value: [live("ml", {})], nextLink: "https://more" }).notUnderstood).toMatchObject([{ why: "incompleteList" }]);
		expect(seen({ data: [], count: 100, total_records: 300 }).notUnderstood).toMatchObject([{ what: "100/300" }]);
	});
});

import { describe, expect, it } from "vitest";
import type { KeptFile, ReviewEvidence } from "../review/evidence.ts";
import { writePlaces } from "../review/keptPlaces.ts";
import { masked } from "./mask.ts";

const subscription = "1a2b3c4d-0000-4000-8000-000000000001";
const id = `/subscriptions/${subscription}/resourcegroups/rg-prod/providers/m.x/workspaces/ml-prod`;
const file: KeptFile = {
	id: "a",
	name: "states.json",
	hash: "0".repeat(64),
	bytes: 1,
	format: "policy-states-json",
	received: "2026-11-22",
	resources: [{ type: "m.x/workspaces", name: "ml-prod", id }],
	lines: [`"resourceId": "${id.toUpperCase()}", "host": "ml-prod.vault.azure.net"`],
	findings: [
		{
			about: "r",
			source: "s",
			verdict: "missing",
			proof: "all",
			reason: "literal",
			kind: "live",
			day: "",
			setting: "ipRules",
			value: "10.0.0.4/32",
			entry: { scanner: "policy", id: "d", assignment: `/subscriptions/${subscription}/providers/p/policyassignments/a` },
			on: writePlaces([{ resource: 0, line: 4, place: "/0/ml-prod", text: 0 }]),
		},
	],
	unread: [{ place: "/1", what: id, why: "notMapped" }],
	leftOut: 0,
};
const evidence: ReviewEvidence = {
	files: [file],
	accepted: { r: { status: "missing", accepted: "2026-11-22", from: [{ name: "f", hash: "h", day: "", place: id }] } },
};

describe("masks of evidence", () => {
	it("stand in names of attached files, of which no other tells; what people typed beside them stays", () => {
		const attached = {
			name: `Portal ${subscription.toUpperCase()} ml-prod.png`,
			type: "image/png",
			bytes: 1,
			hash: "0".repeat(64),
		};
		const given = [{ id: "g", item: "i", text: `see ${subscription}`, kind: null, day: "", covers: [], file: attached }];
		const alone = masked({ given }).evidence.given?.[0];
		expect([alone?.file?.name, alone?.text]).toEqual(["Portal subscription-1 ml-prod.png", `see ${subscription}`]);
		const [both] = masked({ ...evidence, given }, ["subscriptions", "names"]).evidence.given ?? [];
		expect(both?.file?.name).toMatch(/^Portal subscription-1 resource-\d+\.png$/);
	});

	it("hide subscriptions unless said otherwise, wherever they stand and however they are written", () => {
		const { evidence: hidden, legend } = masked(evidence);
		expect(legend).toHaveLength(1);
		expect(legend[0]?.mark).toBe("subscription-1");
		expect(legend[0]?.original.toLowerCase()).toBe(subscription);
		expect(JSON.stringify(hidden).toLowerCase()).not.toContain(subscription);
		expect(JSON.stringify(hidden)).toContain("ml-prod");
	});

	it("hide both places of a resource that moved", () => {
		const moved = [{ from: id, to: id.replace(subscription, "9a2b3c4d-0000-4000-8000-000000000009"), isSame: true }];
		const text = JSON.stringify(masked({ files: [file], moved }).evidence);
		expect(text).not.toMatch(/[19]a2b3c4d-0000/);
	});

	it("hide names and addresses where they are asked to", () => {
		const { evidence: hidden, legend } = masked(evidence, ["subscriptions", "names", "addresses"]);
		const text = JSON.stringify(hidden).toLowerCase();
		for (const secret of [subscription, "ml-prod", "rg-prod", "10.0.0.4", "vault.azure.net"]) expect(text).not.toContain(secret);
		expect(new Set(legend.map(({ mark }) => mark)).size).toBe(legend.length);
		expect(hidden.files?.[0]?.findings[0]?.value).toBe("address-1");
		expect(hidden.files?.[0]?.name).toBe("states.json");
	});

	it("hide the same behind the same mark, and nothing where nothing is asked", () => {
		expect(masked(evidence, ["names"])).toEqual(masked(evidence, ["names"]));
		expect(masked(evidence, [])).toEqual({ evidence, legend: [] });
	});

	it("leave words alone that only hold a name", () => {
		const named = {
			...file,
			resources: [{ type: "t", name: "prod", id: "" }],
			unread: [{ place: "", what: "product-line", why: "x" }],
		};
		expect(masked({ files: [named] }, ["names"]).evidence.files?.[0]?.unread[0]?.what).toBe("product-line");
	});

	const showing = (line: string, named: { name: string; id: string } = { name: "", id: "" }): ReviewEvidence => {
		const [finding] = file.findings;
		if (!finding) throw new Error("the file shows nothing");
		return {
			files: [
				{ ...file, resources: [{ type: "t", ...named }], lines: [line], findings: [{ ...finding, value: null }], unread: [] },
			],
		};
	};
	const lineOf = (evidence: ReviewEvidence, kinds?: Parameters<typeof masked>[1]) =>
		masked(
			{ files: evidence.files?.map((one) => ({ ...one, findings: one.findings.map(({ entry: _, ...rest }) => rest) })) ?? [] },
			kinds,
		).evidence.files?.[0]?.lines[0];

	it("hide the subscription of a table, which tells its resources without ids", () => {
		const { evidence: hidden } = masked(showing("", { name: `${subscription}/rg-ml/ml-dev`, id: "" }));
		expect(hidden.files?.[0]?.resources[0]?.name).toBe("subscription-1/rg-ml/ml-dev");
	});

	it.each([
		[`"subscriptionId": "${subscription}"`, '"subscriptionId": "subscription-1"'],
		[`subscription_id = "${subscription}"`, 'subscription_id = "subscription-1"'],
		[`[resourceId('${subscription}', 'rg', 'm.x/w', 'a')]`, "[resourceId('subscription-1', 'rg', 'm.x/w', 'a')]"],
		[`[subscriptionResourceId('${subscription}', 'm.x/w', 'a')]`, "[subscriptionResourceId('subscription-1', 'm.x/w', 'a')]"],
		[`resource%2Fsubscriptions%2F${subscription}%2Foverview`, "resource%2Fsubscriptions%2Fsubscription-1%2Foverview"],
	])("hide a subscription beside what says that it is one: %s", (line, told) => {
		expect(lineOf(showing(line))).toBe(told);
	});

	it("leave ids of other things alone", () => {
		const line = `policyDefinitions/${subscription}`;
		expect(lineOf(showing(line))).toBe(line);
	});

	it.each([
		[`"keyVault": "/subscriptions/s1/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-prod/secrets/token"`, 4],
		["[resourceId('rg-keys', 'Microsoft.KeyVault/vaults', 'kv-prod')]", 2],
	])("hide the names of resources that are only led to: %s", (line, count) => {
		const shownLine = lineOf(showing(line), ["names", "subscriptions"]) ?? "";
		for (const secret of ["rg-keys", "kv-prod", "token"]) expect(shownLine).not.toContain(secret);
		expect(shownLine).toContain("Microsoft.KeyVault");
		expect([...shownLine.matchAll(/(?:resource|subscription)-\d/g)]).toHaveLength(count);
	});

	it.each([
		"2001:db8::7/64",
		"fe80::1",
		"::ffff",
		"2001:db8:0:0:0:0:0:1",
		"kv.vault.azure.cn",
		"db.contoso.local",
		"ada@contoso.org",
		"sb://bus",
	])("hide addresses of every kind: %s", (address) => {
		expect(lineOf(showing(`"a": "${address}"`), ["addresses"])).toBe('"a": "address-1"');
	});

	it.each(["at 12:30:45", "Microsoft.MachineLearningServices/workspaces", "10.0.19041", "::", "properties.encryption.status"])(
		"take nothing else for an address: %s",
		(line) => {
			expect(lineOf(showing(line), ["addresses"])).toBe(line);
		},
	);

	it("hide what is left of a name in a line that was shortened", () => {
		const named = showing('"a": "customer-churn-mod…', { name: "customer-churn-model-prod", id: "" });
		expect(lineOf(named, ["names"])).toBe('"a": "resource-1…');
	});

	it("give an id that a shortened line has only the beginning of the mark of the whole one", () => {
		const id = "1a2b3c4d-0000-4000-8000-000000000001";
		const named = showing('"a": "/subscriptions/1a2b3…', { name: "ws", id: `/subscriptions/${id}/resourceGroups/rg` });
		expect(lineOf(named, ["subscriptions"])).toBe('"a": "/subscriptions/subscription-1…');
		expect(masked(named, ["subscriptions"]).legend).toEqual([{ mark: "subscription-1", original: id }]);
	});
});

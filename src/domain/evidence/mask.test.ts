import { describe, expect, it } from "vitest";
import type { KeptFile, ReviewEvidence } from "../review/evidence.ts";
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
			line: `"resourceId": "${id.toUpperCase()}", "host": "ml-prod.vault.azure.net"`,
			entry: { scanner: "policy", id: "d", assignment: `/subscriptions/${subscription}/providers/p/policyassignments/a` },
			on: [[0, "/0/ml-prod", 4]],
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
	it("hide subscriptions unless said otherwise, wherever they stand and however they are written", () => {
		const { evidence: hidden, legend } = masked(evidence);
		expect(legend).toHaveLength(1);
		expect(legend[0]?.mark).toBe("subscription-1");
		expect(legend[0]?.original.toLowerCase()).toBe(subscription);
		expect(JSON.stringify(hidden).toLowerCase()).not.toContain(subscription);
		expect(JSON.stringify(hidden)).toContain("ml-prod");
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
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { judgeFile } from "../../domain/evidence/judge.ts";
import { builtInRules } from "../../testing/builtInEvidence.ts";
import { readEvidence } from "./readEvidence.ts";
import { readResources } from "./readResources.ts";
import { isObject } from "./tellKind.ts";

const ml = "Microsoft.MachineLearningServices";
const schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
const flag = fc.constantFrom(true, false, "true", "False");
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const space = fc.record({
	type: fc.constant(`${ml}/workspaces`),
	name: fc.constantFrom("a", "b"),
	kind: fc.constantFrom("Default", "hub"),
	location: fc.constantFrom("westeurope", "North Europe"),
	identity: fc.record({ type: fc.constantFrom("SystemAssigned", "UserAssigned", "None") }),
	properties: fc.record({
		publicNetworkAccess: optional(fc.constantFrom("Enabled", "disabled")),
		allowPublicAccessWhenBehindVnet: optional(flag),
		managedNetwork: optional(fc.record({ isolationMode: fc.constantFrom("Disabled", "AllowOnlyApprovedOutbound") })),
		systemDatastoresAuthMode: optional(fc.constantFrom("identity", "AccessKey")),
		encryption: optional(
			fc.record({ status: fc.constantFrom("Enabled", "Disabled"), keyVaultProperties: fc.constant({ keyIdentifier: "k" }) }),
		),
	}),
});
const compute = fc.record({
	type: fc.constant(`${ml}/workspaces/computes`),
	name: fc.constant("a/c"),
	properties: fc.record({
		computeType: fc.constantFrom("AmlCompute", "ComputeInstance", "AKS"),
		disableLocalAuth: optional(flag),
		properties: fc.record({
			enableNodePublicIp: optional(flag),
			remoteLoginPortPublicAccess: optional(fc.constantFrom("Enabled", "Disabled", "NotSpecified")),
			vmPriority: optional(fc.constantFrom("Dedicated", "LowPriority")),
			scaleSettings: optional(fc.record({ minNodeCount: fc.constantFrom(0, 1, "2") })),
		}),
	}),
});

const verdicts = (resources: unknown) => {
	const seen = readResources({ $schema: schema, resources }, null, builtInRules.terraform);
	return new Map((seen ? judgeFile(seen, builtInRules) : []).map(({ check, verdict }) => [check.id, verdict]));
};

/** The same with some values hidden behind a function that nobody knows; types and names stay. */
function hidden(value: unknown, chances: Iterator<boolean>, name = ""): unknown {
	if (Array.isArray(value)) return value.map((entry) => hidden(entry, chances));
	if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hidden(one, chances, key)]));
	const isFixed = value === undefined || name === "type" || name === "name";
	return !isFixed && chances.next().value === true ? "[nobodyKnows()]" : value;
}

it("never says the opposite of what is there once a value cannot be told", () => {
	const chances = fc.infiniteStream(fc.boolean());
	fc.assert(
		fc.property(fc.array(fc.oneof(space, compute), { maxLength: 5 }), chances, (resources, hide) => {
			const known = verdicts(resources);
			for (const [check, verdict] of verdicts(
				resources.map((one) => ({
					...one,
					...Object(hidden(one, hide)),
					identity: "identity" in one ? Object(hidden(one.identity, hide)) : undefined,
				})),
			)) {
				if (check !== "infrastructure-as-code" && known.get(check) !== "unknown")
					expect([known.get(check), "unknown"]).toContain(verdict);
			}
		}),
		{ numRuns: 3000 },
	);
});

it("never throws, whatever a file holds", () => {
	const word = fc.constantFrom(
		"type",
		"properties",
		"resources",
		"id",
		"copy",
		"count",
		"name",
		"condition",
		"value",
		"data",
		"planned_values",
		"root_module",
		"parameters",
		"template",
		"__proto__",
		"toString",
		"functions",
		"namespace",
		"members",
	);
	const text = fc.oneof(
		fc.string(),
		fc.constantFrom(
			`${ml}/workspaces`,
			"Microsoft.Resources/deployments",
			"[parameters('a')]",
			"[copyIndex()]",
			"[concat('a'",
			"azapi_resource",
			"managed",
		),
	);
	const tree = fc.letrec((tie) => ({
		any: fc.oneof({ maxDepth: 6 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie("list"), tie("object")),
		list: fc.array(tie("any"), { maxLength: 4 }),
		object: fc.dictionary(word, tie("any"), { maxKeys: 6, noNullPrototype: true }),
	}));
	const heads = fc.constantFrom(
		{ $schema: schema },
		{ format_version: "1.2", planned_values: {} },
		{ count: 1 },
		{ impacted: [{ resourceId: "x" }], inventory: null },
	);
	fc.assert(
		fc.property(heads, tree.object, tree.list, (head, object, list) => {
			for (const data of [Object.assign({ ...head }, object), list]) {
				readEvidence(new TextEncoder().encode(JSON.stringify(data)), "x");
				const seen = readResources(data, object, builtInRules.terraform);
				if (seen) judgeFile(seen, builtInRules);
			}
		}),
		{ numRuns: 5000 },
	);
});

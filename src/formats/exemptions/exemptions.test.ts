import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { everywhere, hostileTexts } from "../../testing/hostileReview.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { scanned, withScans } from "../../testing/withScans.ts";
import { writeAzqr } from "./writeAzqr.ts";
import { writePolicy } from "./writePolicy.ts";
import { writePsrule } from "./writePsrule.ts";

const input = (language: "en" | "it" = "en") => sampleIn(language, withScans);

/** Documents of a YAML file that an independent reader finds without error or warning. */
function documents(text: string): unknown[] {
	const read = parseAllDocuments(text);
	if (!Array.isArray(read)) return [];
	expect(read.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
	return read.map((one) => one.toJS()).filter((one) => one !== null);
}

describe("exemptions for azqr", () => {
	it("leave out what is accepted, with who, until when and why beside it", async () => {
		const text = writeAzqr(await input());
		expect(parse(text)).toEqual({ azqr: { exclude: { recommendations: ["hub-004"] } } });
		expect(text).toMatch(/# .*until 31 March 2027, accepted by M\. Bianchi · A closed network for # a pilot/);
		expect(text).toContain("# Not exempted\n");
		expect(text).toMatch(/# .*: no finding of this scanner speaks against it\n/);
		expect(text).toMatch(/# .*: its day is over: decide anew\n/);
	});

	it("are an empty list where nothing can be exempted", async () => {
		expect(parse(writeAzqr(await sampleIn("en")))).toEqual({ azqr: { exclude: { recommendations: [] } } });
	});
});

describe("exemptions for PSRule", () => {
	it("are suppression groups that expire, by rule and target", async () => {
		expect(documents(writePsrule(await input()))).toEqual([
			{
				apiVersion: "github.com/microsoft/PSRule/v1",
				kind: "SuppressionGroup",
				metadata: { name: `Plumbline-${scanned.localAuth}-1` },
				spec: {
					expiresOn: "2027-03-31T23:59:59Z",
					rule: ["Azure.ML.DisableLocalAuth"],
					if: { name: ".", in: ["ml-prod/cpu"] },
				},
			},
		]);
	});

	it("have a synopsis in one line above each group", async () => {
		expect(writePsrule(await input("it"))).toMatch(/---\n# Synopsis: .*fino al 31 marzo 2027.*\[x\]\napiVersion/);
	});
});

describe("exemptions for Azure Policy", () => {
	it("are deployed into the group of each resource, and name the definition of an initiative", async () => {
		const template = JSON.parse(writePolicy(await input()));
		expect(template.resources).toHaveLength(1);
		const [deployment] = template.resources;
		expect(deployment).toMatchObject({ subscriptionId: scanned.subscription, resourceGroup: "rg-ml" });
		const found = deployment.properties.template.resources;
		expect(found.map(({ scope }: { scope: string }) => scope)).toEqual([
			"microsoft.machinelearningservices/workspaces/ml-prod",
			"microsoft.machinelearningservices/workspaces/ml-prod/computes/cpu",
		]);
		expect(found[0].properties).toMatchObject({
			policyAssignmentId: scanned.assignment,
			policyDefinitionReferenceIds: ["publicAccess"],
			exemptionCategory: "Waiver",
			expiresOn: "2027-03-31T23:59:59Z",
		});
		expect(found[1].properties).not.toHaveProperty("policyDefinitionReferenceIds");
		for (const { name, properties } of found) {
			expect(name).toMatch(/^[A-Za-z0-9-]{1,64}$/);
			expect(properties.displayName.length).toBeLessThanOrEqual(128);
			expect(properties.description.length).toBeLessThanOrEqual(512);
		}
	});

	it("say what cannot be exempted, and why", async () => {
		const { notExempted } = JSON.parse(writePolicy(await input())).metadata;
		expect(notExempted.join("\n")).toMatch(/45e05259.*does not tell the assignment/);
		expect(notExempted.join("\n")).toMatch(/the scanner exempts it already/);
	});
});

describe("what people typed", () => {
	it.each(hostileTexts)("stays a comment or a text: %j", async (text) => {
		const hostile = await sampleIn("en", (review) => everywhere(text)(withScans(review)));
		const tame = await sampleIn("en", (review) => everywhere("tame")(withScans(review)));
		expect(parse(writeAzqr(hostile))).toEqual(parse(writeAzqr(tame)));
		expect(documents(writePsrule(hostile))).toEqual(documents(writePsrule(tame)));
		const description = (input: typeof tame) =>
			JSON.parse(writePolicy(input)).resources[0].properties.template.resources[0].properties.description;
		expect(description(hostile).startsWith("[")).toBe(false);
		expect(writePolicy(hostile)).toBe(writePolicy(hostile));
	});
});

import { describe, expect, it } from "vitest";
import evidence from "../../../content/lenses/azure-machine-learning/evidence.json";
import { standingFindings } from "../../domain/evidence/standing.ts";
import { composeLens } from "../../domain/lens/composeLens.ts";
import { preClose } from "../../domain/milestone/preClose.ts";
import { buildReport } from "../../domain/report/report.ts";
import { withFact, withStatus } from "../../domain/review/changes.ts";
import { withAccepted, withEvidenceFiles, withEvidenceReason, withFreshDays } from "../../domain/review/evidenceChanges.ts";
import { newReview } from "../../domain/review/review.ts";
import { builtInLens, builtInRules } from "../../testing/builtInEvidence.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { readKept, ruledBy, rulesFor } from "./readKept.ts";

const type = "Microsoft.MachineLearningServices/workspaces";
const template = {
	$schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
	contentVersion: "1.0.0.0",
	parameters: { open: { type: "string", defaultValue: "Disabled" } },
	resources: [
		{ type, apiVersion: "2024-10-01", name: "ml-prod", properties: { publicNetworkAccess: "[parameters('open')]" } },
		{
			type: `${type}/computes`,
			apiVersion: "2024-10-01",
			name: "ml-prod/cpu",
			properties: { computeType: "AmlCompute", disableLocalAuth: false, properties: {} },
		},
	],
};
const values = {
	$schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
	parameters: { open: { value: "Enabled" } },
};
const bytes = (data: unknown) => new TextEncoder().encode(JSON.stringify(data, null, 2));
const file = (name: string, data: unknown) => ({ name, bytes: bytes(data), day: "2026-11-20" });
const titles = { policies: {}, advisor: {} };
const today = "2026-11-22";
const read = (...files: ReturnType<typeof file>[]) => readKept({ files, lens: builtInLens, titles, today }, builtInRules);

const localAuth = "rec-sec-disable-local-auth";

async function taken() {
	const { kept } = await read(file("main.json", template));
	return withEvidenceFiles(newReview("r", builtInLens, "2026-11-22T09:00:00.000Z"), kept);
}

describe("files of evidence as a review keeps them", () => {
	it("say their hash, their resources and the very line of each finding", async () => {
		const { kept } = await read(file("main.json", template));
		const [one] = kept;
		expect(one).toMatchObject({ name: "main.json", format: "arm-template", received: today, leftOut: 0 });
		expect(one?.hash).toMatch(/^[0-9a-f]{64}$/);
		const finding = standingFindings(kept).find(({ about }) => about === localAuth);
		expect(finding).toMatchObject({ verdict: "missing", seen: "2026-11-20", line: '"disableLocalAuth": false,' });
		const lines = new TextDecoder().decode(bytes(template)).split("\n");
		expect(lines[(finding?.lineNumber ?? 0) - 1]?.trim()).toBe('"disableLocalAuth": false,');
		expect(finding?.resource.name).toBe("ml-prod/cpu");
	});

	it("apply values to their template, and refuse what they cannot read", async () => {
		const found = await read(file("main.json", template), file("main.parameters.json", values), file("other.json", { a: 1 }));
		expect(found.parameters).toEqual([{ name: "main.parameters.json", template: "main.json" }]);
		expect(found.refused.map(({ name, problems }) => [name, problems[0]?.code])).toEqual([["other.json", "noEvidence"]]);
		const open = standingFindings(found.kept).find(({ setting }) => setting === "properties.publicNetworkAccess");
		expect([open?.verdict, open?.value]).toEqual(["missing", "Enabled"]);
	});

	it("propose, and change nothing until a person accepts", async () => {
		const review = await taken();
		const before = buildReport(builtInLens, review, today);
		expect(before.evidence?.proposed).toContainEqual({ requirement: localAuth, status: "missing" });
		expect(before.evidence?.confirmed).toEqual([]);
		expect([...before.gaps, ...before.inPlace].some(({ id }) => id === localAuth)).toBe(false);
		const accepted = withAccepted(review, { [localAuth]: { status: "missing", accepted: today, from: [] } });
		const after = buildReport(builtInLens, accepted, today);
		expect(after.evidence).toMatchObject({
			accepted: [{ requirement: localAuth, status: "missing" }],
			confirmed: [localAuth],
			share: { confirmed: 100, attested: 0, unvouched: 0 },
		});
	});

	it("speak against what was said, which forbids a sign-off until somebody says why", async () => {
		const said = withStatus(withFact(await taken(), "usesComputeClusters", true), localAuth, "inPlace");
		const errors = (review: typeof said) => {
			const report = buildReport(builtInLens, review, today);
			return preClose(report, []).filter(({ code, requirement }) => code === "contradiction" && requirement === localAuth).length;
		};
		const [found] = buildReport(builtInLens, said, today).contradictions;
		expect(found).toMatchObject({
			kind: "evidence",
			requirement: localAuth,
			shown: [{ resource: "ml-prod/cpu", value: "false" }],
		});
		expect(errors(said)).toBe(1);
		expect(errors(withEvidenceReason(said, localAuth, "A test cluster"))).toBe(0);
	});

	it("count no more once they are older than the team's limit, and ask again", async () => {
		const accepted = withAccepted(await taken(), { [localAuth]: { status: "missing", accepted: today, from: [] } });
		const on = (day: string) => buildReport(builtInLens, withFreshDays(accepted, 30), day).evidence;
		expect(on("2026-12-20")).toMatchObject({ confirmed: [localAuth], askedAgain: [] });
		expect(on("2026-12-21")).toMatchObject({
			confirmed: [],
			askedAgain: [localAuth],
			proposed: [],
			share: { confirmed: 0, attested: 100, unvouched: 0 },
		});
		expect(on("2026-12-21")?.files.map(({ isStale }) => isStale)).toEqual([true]);
	});
});

describe("the rules of one lens of several", () => {
	const other = { ...exampleLens(), id: "other" };

	it.each([
		["first", composeLens([builtInLens, other]), localAuth],
		["second", composeLens([other, builtInLens]), `${builtInLens.id}:${localAuth}`],
	])("hold where it is the %s, beside what the other names", async (_, lens, about) => {
		expect(ruledBy(lens)).toBe(builtInLens.id);
		const rules = rulesFor({ lens, titles }, evidence);
		if (!rules.ok) throw new Error(JSON.stringify(rules.problems[0]));
		const { kept } = await readKept({ files: [file("main.json", template)], lens, titles, today }, rules.value);
		const [first, ...more] = lens.parts ?? [];
		const review = withEvidenceFiles(newReview("r", first ?? lens, "2026-11-22T09:00:00.000Z", more), kept);
		expect(buildReport(lens, review, today).evidence?.proposed).toContainEqual({ requirement: about, status: "missing" });
		const named = lens.policies.filter(({ proves }) =>
			proves.some(({ recommendation }) => recommendation.endsWith("rec-private")),
		);
		expect(named).toHaveLength(1);
		expect(rules.value.scans.map(({ id }) => id)).toEqual(expect.arrayContaining(named.map(({ id }) => id)));
	});

	it("are none where no lens of them brings any", () => {
		expect(ruledBy(other)).toBe("");
	});
});

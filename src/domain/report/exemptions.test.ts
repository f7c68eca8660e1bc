import { describe, expect, it } from "vitest";
import { builtInLens } from "../../testing/builtInEvidence.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { accepted, scanned, withScans } from "../../testing/withScans.ts";
import { withDecision, withStatus } from "../review/changes.ts";
import { emptyDecision } from "../review/decision.ts";
import type { KeptFinding } from "../review/evidence.ts";
import type { Review } from "../review/review.ts";
import { type ExemptionTarget, exemptionsOf } from "./exemptions.ts";

const found = async (target: ExemptionTarget, change = (review: Review) => review) => {
	const { review, report } = await sampleIn("en", (sample) => change(withScans(sample)));
	const { exempted, not } = exemptionsOf(target, report, builtInLens, review);
	return {
		exempted: exempted.map(({ gap, entry, resources }) => [gap.id, entry.id, resources.length]),
		not: new Map(not.map(({ gap, why, entry, others }) => [`${gap.id} ${entry}`.trim(), { why, others }])),
	};
};

/** Every finding of every file, changed. */
const eachFinding =
	(change: (finding: KeptFinding) => KeptFinding) =>
	(review: Review): Review => ({
		...review,
		evidence: {
			...review.evidence,
			files: (review.evidence?.files ?? []).map((file) => ({
				...file,
				findings: file.findings.map((finding) => change(finding)),
			})),
		},
	});

const { localAuth, privateEndpoint, cmk } = scanned;

describe("exemptions of accepted risks", () => {
	it("are written for the scanner that reports them, by its own ids", async () => {
		expect((await found("azqr")).exempted).toEqual([[privateEndpoint, "hub-004", 1]]);
		expect((await found("psrule")).exempted).toEqual([[localAuth, "Azure.ML.DisableLocalAuth", 1]]);
		expect((await found("policy")).exempted.map(([gap]) => gap).toSorted()).toEqual([localAuth, privateEndpoint]);
	});

	it("say what cannot be exempted, and why", async () => {
		const policy = (await found("policy")).not;
		expect(policy.get(cmk)?.why).toBe("alreadyExempt");
		expect(policy.get(`${privateEndpoint} 45e05259-1eb5-4f70-9574-baf73e9d219b`)?.why).toBe("noAssignment");
		expect(policy.get("rec-sec-managed-identity")?.why).toBe("expired");
		expect(policy.get("sec-use-case-segregation")?.why).toBe("notReported");
		const incomplete = await found("azqr", (review) => withDecision(review, privateEndpoint, { approver: " " }));
		expect(incomplete.exempted).toEqual([]);
		expect(incomplete.not.get(privateEndpoint)?.why).toBe("incomplete");
	});

	it("hide nothing that nobody accepted: of azqr on no resource", async () => {
		const undecided = (review: Review) => {
			const [azqr, ...rest] = review.evidence?.files ?? [];
			const [first] = azqr?.findings ?? [];
			if (!azqr || !first) throw new Error("the sample has no azqr report");
			const both = { ...azqr, findings: [...azqr.findings, { ...first, about: localAuth }] };
			return withDecision({ ...review, evidence: { ...review.evidence, files: [both, ...rest] } }, localAuth, emptyDecision);
		};
		const { exempted, not } = await found("azqr", undecided);
		expect(exempted).toEqual([]);
		expect(not.get(`${privateEndpoint} hub-004`)).toEqual({ why: "others", others: [localAuth] });
	});

	it("need the entry's id, and of a policy the whole id of the resource", async () => {
		const older = eachFinding(({ entry: _, ...finding }) => finding);
		expect((await found("azqr", older)).not.get(`${privateEndpoint} hub-004`)?.why).toBe("noEntry");
		const hidden = (review: Review): Review => ({
			...review,
			evidence: {
				files: (review.evidence?.files ?? []).map((file) => ({
					...file,
					resources: file.resources.map((one) => ({ ...one, id: one.id.replace(/1a2b3c4d/, "xxxxxxxx") })),
				})),
			},
		});
		const policy = await found("policy", hidden);
		expect(policy.exempted).toEqual([]);
		expect(policy.not.get(`${localAuth} e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f`)?.why).toBe("noResource");
		expect((await found("azqr", hidden)).exempted).toHaveLength(1);
	});

	it("name a resource that moved where it is now, under an assignment that reaches it there", async () => {
		const from = scanned.workspace.toLowerCase();
		const movedTo =
			(to: string) =>
			(review: Review): Review => ({
				...review,
				evidence: { ...review.evidence, moved: [{ from, to, isSame: true }] },
			});
		const named = async (to: string) => {
			const { review, report } = await sampleIn("en", (sample) => movedTo(to)(withScans(sample)));
			return exemptionsOf("policy", report, builtInLens, review).exempted.flatMap(({ resources }) =>
				resources.map(({ id }) => id),
			);
		};
		const inGroup = from.replace("/rg-ml/", "/rg-new/");
		expect((await named(inGroup)).toSorted()).toEqual([inGroup, `${inGroup}/computes/cpu`]);
		expect(await named(from.replace(scanned.subscription, "9a2b3c4d-0000-4000-8000-000000000009"))).toEqual([]);
	});

	it("are none of what only points to a gap", async () => {
		const hints = eachFinding((finding) => ({ ...finding, proof: "hint" }));
		expect((await found("azqr", hints)).not.get(privateEndpoint)?.why).toBe("hintOnly");
	});

	it("end with the day of the acceptance", async () => {
		const last = (review: Review) => withDecision(review, privateEndpoint, { ...accepted, expires: "2026-11-22" });
		expect((await found("azqr", last)).exempted).toHaveLength(1);
		const over = (review: Review) => withDecision(review, privateEndpoint, { ...accepted, expires: "2026-11-21" });
		expect((await found("azqr", over)).exempted).toEqual([]);
		const closed = (review: Review) => withStatus(review, privateEndpoint, "inPlace");
		expect((await found("azqr", closed)).not.has(privateEndpoint)).toBe(false);
	});
});

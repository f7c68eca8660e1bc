/** For tests of exemptions: a review with three scans of one workspace, and risks that were accepted over them. */
import { withDecision, withStatus } from "../domain/review/changes.ts";
import { emptyDecision } from "../domain/review/decision.ts";
import type { KeptFile } from "../domain/review/evidence.ts";
import { withEvidenceFiles } from "../domain/review/evidenceChanges.ts";
import type { Review } from "../domain/review/review.ts";
import { keepFile } from "../parse/evidence/keepFile.ts";
import { readAllEvidence } from "../parse/evidence/readAll.ts";
import { builtInRules } from "./builtInEvidence.ts";

export const scanned = {
	subscription: "1a2b3c4d-0000-4000-8000-000000000001",
	workspace:
		"/subscriptions/1a2b3c4d-0000-4000-8000-000000000001/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod",
	assignment: "/subscriptions/1a2b3c4d-0000-4000-8000-000000000001/providers/Microsoft.Authorization/policyAssignments/baseline",
	localAuth: "rec-sec-disable-local-auth",
	privateEndpoint: "rec-sec-workspace-private-endpoint",
	cmk: "rec-sec-encrypt-cmk",
} as const;

const compute = `${scanned.workspace}/computes/cpu`;

const azqr = {
	recommendations: [{ recommendationId: "hub-004", recommendation: "Disable public access", implemented: "false" }],
	impacted: [
		{
			recommendationId: "hub-004",
			recommendation: "Service should disable public network access",
			resourceId: scanned.workspace,
		},
	],
	inventory: [{ resourceId: scanned.workspace, kind: "Default" }],
};

const state = (definition: string, resourceId: string, more: object = {}) => ({
	resourceId,
	policyDefinitionId: `/providers/Microsoft.Authorization/policyDefinitions/${definition}`,
	policyDefinitionName: definition,
	policyAssignmentId: scanned.assignment,
	policySetDefinitionId: "",
	policyDefinitionReferenceId: "",
	complianceState: "NonCompliant",
	timestamp: "2026-11-20T05:00:00Z",
	...more,
});

const set = { policySetDefinitionId: "/providers/Microsoft.Authorization/policySetDefinitions/s" };

const states = [
	state("e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f", compute),
	state("438c38d2-3772-465a-a9cc-7a6666a275ce", scanned.workspace, { ...set, policyDefinitionReferenceId: "publicAccess" }),
	state("45e05259-1eb5-4f70-9574-baf73e9d219b", scanned.workspace, set),
	state("7f40cee6-e933-4d0f-a782-b96615e0f4a6", scanned.workspace, { complianceState: "Exempt" }),
];

const outcomes = [
	{ ruleName: "Azure.ML.DisableLocalAuth", outcome: "Fail", targetName: "ml-prod/cpu", field: { resourceId: compute } },
	{ ruleName: "Azure.ML.PublicAccess", outcome: "Pass", targetName: "ml-prod", field: { resourceId: scanned.workspace } },
];

/** The files as a review keeps them. */
function scanFiles(): KeptFile[] {
	const files = Object.entries({ azqr, states, outcomes }).map(([name, data]) => ({
		name: `${name}.json`,
		bytes: new TextEncoder().encode(JSON.stringify(data)),
		day: "2026-11-20",
	}));
	return readAllEvidence(files, builtInRules).map(({ format, ...evidence }, index) => {
		if (format === null) throw new Error(JSON.stringify(evidence.problems));
		const { bytes } = files[index] ?? { bytes: new Uint8Array() };
		return keepFile({ ...evidence, format }, { hash: String(index).repeat(64), bytes, received: "2026-11-21" });
	});
}

/** What makes a risk accepted. */
export const accepted = {
	...emptyDecision,
	treatment: "accept",
	reason: 'A closed network\nfor # a pilot: "now" [x]',
	approver: "M. Bianchi",
	expires: "2027-03-31",
} as const;

/** The review with the scans; what they show is missing, and accepted. */
export function withScans(review: Review): Review {
	const ids = [scanned.localAuth, scanned.privateEndpoint, scanned.cmk];
	const missing = ids.reduce((current, id) => withStatus(current, id, "missing"), withEvidenceFiles(review, scanFiles()));
	return ids.reduce((current, id) => withDecision(current, id, accepted), missing);
}

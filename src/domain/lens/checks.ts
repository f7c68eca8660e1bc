/** Checks outside the review that can show what is in place: Azure Policy and Azure Advisor. */

/** What a compliant result of a policy check shows about a recommendation. */
export type Proof = "all" | "part" | "hint";

export interface PolicyCheck {
	id: string;
	definitionId: string;
	release: "GA" | "preview";
	/** In which edition of the guide it is named. */
	edition: "current" | "earlier" | "none";
	proves: { recommendation: string; proves: Proof }[];
	items?: string[];
	hasCaveat?: boolean;
}

export interface AdvisorEntry {
	id: string;
	pillar: string;
	recommendations: string[];
	policy?: string;
}

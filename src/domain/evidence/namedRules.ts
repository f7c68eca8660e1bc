/** Rules of evidence for a lens that brings none: the policies and entries of Azure Advisor that it names. */
import type { Lens } from "../lens/lens.ts";
import type { LensTexts } from "../lens/lensTexts.ts";
import type { EvidenceRules, ScanRule } from "./evidenceRules.ts";

type Titles = Pick<LensTexts, "policies" | "advisor">;

/** Policies are told by their definition, else by title; entries of Advisor by their title. */
export function namedRules({ policies, advisor }: Pick<Lens, "policies" | "advisor">, titles: Titles): EvidenceRules {
	const named = (title: string | undefined) => (title ? { titles: [title] } : {});
	const ofPolicies = policies.map(({ id, definitionId, proves, hasCaveat }): ScanRule => {
		const about = proves.map(({ recommendation, proves: proof }) => ({ id: recommendation, good: proof, bad: proof }));
		const definition = definitionId.split("/").at(-1) ?? definitionId;
		return {
			id,
			source: "policy",
			ids: [definition],
			...named(titles.policies[id]?.title),
			about,
			...(hasCaveat && { hasCaveat }),
		};
	});
	const ofAdvisor = advisor.map(({ id, recommendations }): ScanRule => {
		// What Advisor no longer lists may be dismissed: it points to a place, and proves nothing.
		const about = recommendations.map((recommendation) => ({ id: recommendation, good: "hint" as const, bad: "part" as const }));
		return { id, source: "advisor", ids: [id], ...named(titles.advisor[id]?.title), about };
	});
	return { groups: {}, checks: [], terraform: {}, scans: [...ofPolicies, ...ofAdvisor].filter(({ about }) => about.length > 0) };
}

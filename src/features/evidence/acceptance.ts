/** What a person accepts of what evidence proposes. */
import type { Proposal } from "../../domain/evidence/proposal.ts";
import type { StandingFinding } from "../../domain/evidence/standing.ts";
import type { AcceptedFrom } from "../../domain/review/evidence.ts";

/** The status of a proposal with where it comes from: of each file that decided it, the first place. `today`: ISO day. */
function acceptedFrom({ status, bad, good }: Proposal<StandingFinding>, today: string): AcceptedFrom {
	const byFile = new Map<string, StandingFinding>();
	for (const finding of [...bad, ...good]) if (!byFile.has(finding.file.id)) byFile.set(finding.file.id, finding);
	return {
		status,
		accepted: today,
		from: [...byFile.values()].map(({ file, place, seen }) => ({ name: file.name, hash: file.hash, day: seen, place })),
	};
}

/** Several proposals, by requirement. */
export const allAccepted = (proposals: readonly Proposal<StandingFinding>[], today: string): Record<string, AcceptedFrom> =>
	Object.fromEntries(proposals.map((proposal) => [proposal.requirement, acceptedFrom(proposal, today)]));

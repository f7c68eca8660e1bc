/** What a person accepts of what evidence proposes. */
import type { Proposal } from "../../domain/evidence/proposal.ts";
import { findingsIn, type StandingGroup } from "../../domain/evidence/standing.ts";
import type { AcceptedFrom } from "../../domain/review/evidence.ts";

/** The status of a proposal with where it comes from: of each file that decided it, the first place. `today`: ISO day. */
function acceptedFrom({ status, bad, good }: Proposal<StandingGroup>, today: string): AcceptedFrom {
	const byFile = new Map<string, StandingGroup>();
	for (const group of [...bad, ...good]) if (!byFile.has(group.file.id)) byFile.set(group.file.id, group);
	const first = [...byFile.values()].flatMap((group) => findingsIn(group, 1));
	return {
		status,
		accepted: today,
		from: first.map(({ file, place, seen }) => ({ name: file.name, hash: file.hash, day: seen, place })),
	};
}

/** Several proposals, by requirement. */
export const allAccepted = (proposals: readonly Proposal<StandingGroup>[], today: string): Record<string, AcceptedFrom> =>
	Object.fromEntries(proposals.map((proposal) => [proposal.requirement, acceptedFrom(proposal, today)]));

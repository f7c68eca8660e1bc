/** Where people say one thing and a resource shows another: for people to settle, or to say why it stands. */
import { contradictionsOf, type Proposal } from "../evidence/proposal.ts";
import { findingsIn, type StandingGroup } from "../evidence/standing.ts";
import type { ResolvedRequirement } from "../judge/status.ts";
import type { Review } from "../review/review.ts";

/** What a resource shows against what was said. */
export interface ShownAgainst {
	/** Name of the resource; empty: the file as a whole. */
	resource: string;
	setting: string;
	/** Why, as a word of the rules of evidence. */
	reason: string;
	/** Null: not known, or told by a scanner without it. */
	value: string | null;
	file: string;
	place: string;
	/** Counted from 1; 0 where the place has none. */
	line: number;
	/** ISO day. */
	seen: string;
}

/** A requirement of which a fresh file shows something else than what is said of it. */
export interface EvidenceStatements {
	kind: "evidence";
	requirement: string;
	item: string;
	other: null;
	shown: ShownAgainst[];
	/** Resources beyond those named. */
	more: number;
	/** Why what was said stands; empty: nobody says. */
	reason: string;
}

/** So many resources are named; the screen of evidence has all. */
const mostNamed = 3;

/** In lens order. */
export function contradictedBy(
	proposals: readonly Proposal<StandingGroup>[],
	review: Review,
	rows: readonly ResolvedRequirement[],
): EvidenceStatements[] {
	if (proposals.length === 0) return [];
	const byId = new Map(rows.map((row) => [row.id, row]));
	return contradictionsOf(proposals, (id) => byId.get(id)?.status).flatMap(({ requirement, findings }) => {
		const row = byId.get(requirement);
		if (!row) return [];
		const first = findings.flatMap((group) => findingsIn(group, mostNamed)).slice(0, mostNamed);
		const named = first.map(
			({ resource, setting, reason, value, file, place, lineNumber, seen }): ShownAgainst => ({
				resource: resource.name,
				setting,
				reason,
				value,
				file: file.name,
				place,
				line: lineNumber,
				seen,
			}),
		);
		const reason = review.evidence?.reasons?.[requirement]?.trim() ?? "";
		const base = { kind: "evidence", requirement, item: row.item, other: null } as const;
		return [{ ...base, shown: named, more: findings.reduce((sum, { count }) => sum + count, 0) - named.length, reason }];
	});
}

/** A requirement as the team judges it: what it rated stands in the place of what the lens states (scoring.md section 6). */
import type { Unjudged } from "../lens/lens.ts";
import type { Requirement } from "../lens/requirement.ts";
import type { Rating } from "../review/rating.ts";

/** What a rating adds to a requirement; nothing where the team rated nothing of it. */
export interface Rated {
	rating?: Rating;
	/** What the lens has for it, beside the team's own. */
	stated?: Pick<Requirement, "credits" | "effort" | "unjudged">;
}

/**
 * The requirement with its severity in every pillar, and its effort, as rated; what is rated counts as judged. What a fact of the profile
 * raised to high stays raised only as long as the team leaves it there.
 */
export function rated<R extends Requirement>(requirement: R, rating: Rating): R & Rated {
	const { severity, effort } = rating;
	if (severity === null && effort === null) return requirement;
	const { credits, effort: statedEffort, unjudged, raised, ...rest } = requirement;
	const open = openAfter(unjudged ?? [], rating);
	return {
		...rest,
		credits: severity === null ? credits : credits.map((credit) => ({ ...credit, severity })),
		...(raised && (severity === null || severity === "high") && { raised }),
		effort: effort ?? statedEffort,
		...(open.length > 0 && { unjudged: open }),
		rating,
		stated: { credits, effort: statedEffort, ...(unjudged && { unjudged }) },
	} as R & Rated;
}

/** What only some requirements have. */
type Noted = Rated & Pick<Requirement, "raised" | "unjudged">;

/** A row that was just made of a requirement, with what only some have. Rows are made field by field: to copy thousands takes several times as long. */
export function withNotedOf<R extends Noted>(row: R, { raised, unjudged, rating, stated }: Noted): R {
	if (raised) row.raised = raised;
	if (unjudged) row.unjudged = unjudged;
	if (rating) row.rating = rating;
	if (stated) row.stated = stated;
	return row;
}

const openAfter = (unjudged: Unjudged[], rating: Rating): Unjudged[] => unjudged.filter((what) => rating[what] === null);

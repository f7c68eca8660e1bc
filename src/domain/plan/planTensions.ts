/** Tensions that closing a set of gaps would bring about: whoever plans should know before, not after. */

import type { ResolvedRequirement } from "../judge/status.ts";
import { type OpenTension, openTensions } from "../judge/tension.ts";
import type { Profile } from "../lens/applicability.ts";
import type { Lens } from "../lens/lens.ts";
import { withClosed } from "./planOutcome.ts";

/** Tensions with both ends in place once a set of gaps is closed, at least one of them by closing it. */
export function raisedTensions(
	lens: Pick<Lens, "pillars" | "items" | "recommendations" | "tensions">,
	requirements: ResolvedRequirement[],
	profile: Profile,
	closed: ReadonlySet<string>,
): OpenTension[] {
	const after = withClosed(requirements, closed);
	const inPlace = new Set(after.filter(({ status }) => status === "inPlace").map(({ id }) => id));
	return openTensions(lens, after, profile).flatMap((tension) => {
		const pairs = tension.pairs.filter((pair) => pair.every((id) => inPlace.has(id)) && pair.some((id) => closed.has(id)));
		return pairs.length > 0 ? [{ ...tension, pairs }] : [];
	});
}

/** What a lens says cannot be together, and a review says all the same. */

import { profileOf, type ResolvedRequirement } from "../judge/status.ts";
import { evaluate } from "../lens/applicability.ts";
import type { Lens } from "../lens/lens.ts";
import type { Review } from "../review/review.ts";

/** Facts of the profile that exclude each other, or a requirement said to be in place that they exclude. */
export interface IncompatibleStatements {
	kind: "incompatible";
	/** Of the lens. */
	incompatibility: string;
	/** Null: the facts alone do not fit. */
	requirement: string | null;
	/** The question it is told at. */
	item: string;
	other: null;
}

/** Those that certainly hold, in the order of the lens. */
export function findIncompatible(lens: Lens, review: Review, resolved: ResolvedRequirement[]): IncompatibleStatements[] {
	const profile = profileOf(lens, review);
	const raised = (lens.incompatibilities ?? []).filter(({ when }) => evaluate(when, profile) === true);
	return raised.flatMap(({ id, inPlace, items }): IncompatibleStatements[] => {
		const base = { kind: "incompatible", incompatibility: id, other: null } as const;
		if (!inPlace) return [{ ...base, requirement: null, item: items[0] ?? "" }];
		const said = resolved.filter((requirement) => inPlace.some((named) => isMeant(named, requirement)) && isThere(requirement));
		return said.map((requirement) => ({ ...base, requirement: requirement.id, item: requirement.item }));
	});
}

const isMeant = (named: string, { id, rows }: ResolvedRequirement): boolean => named === id || rows.includes(named);

const isThere = ({ status }: ResolvedRequirement): boolean => status === "inPlace" || status === "partial";

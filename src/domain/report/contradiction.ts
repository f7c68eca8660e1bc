/** Statements of a review that do not fit together: for people to settle, never settled for them. */

import type { ResolvedRequirement } from "../judge/status.ts";
import { changedPlaces, picked } from "../kept.ts";
import { evaluate, type Profile } from "../lens/applicability.ts";
import type { Lens } from "../lens/lens.ts";
import { type RequirementGroup, requirementGroups } from "../lens/requirement.ts";
import { finderIn, placesOf } from "../lens/requirementIndex.ts";
import { exclusionsUnder } from "../plan/planProblem.ts";
import { remembered } from "../remembered.ts";
import type { Review, Status } from "../review/review.ts";
import type { EvidenceStatements } from "./contradictedBy.ts";
import { findIncompatible, type IncompatibleStatements } from "./incompatible.ts";

/**
 * answer: a status set by hand is not what the chosen option implies. notApplicable: a status set by hand in a question that was
 * answered not applicable. profile: a status set by hand on what the profile rules out. prerequisite: in place, while what it is
 * built on is missing. exclusion: both in place, though at most one can be.
 */
export type ContradictionKind = "answer" | "notApplicable" | "profile" | "prerequisite" | "exclusion";

/** A requirement and the item that decides it. */
export interface Place {
	requirement: string;
	item: string;
}

interface ContraryStatements extends Place {
	kind: ContradictionKind;
	/** Where the other statement stands; null where both are about the same requirement. */
	other: Place | null;
}

/** Two statements about requirements, or what the lens says cannot be together. */
export type Contradiction = ContraryStatements | IncompatibleStatements | EvidenceStatements;

/**
 * Everything in a review that does not fit together: first what the lens says so of, then the rest in lens order. `resolved` are its
 * requirements with their statuses, all of them in lens order.
 */
export const findContradictions = (lens: Lens, review: Review, resolved: ResolvedRequirement[]): Contradiction[] => [
	...findIncompatible(lens, review, resolved),
	...findContrary(lens, review, resolved),
];

function findContrary(lens: Lens, review: Review, resolved: ResolvedRequirement[]): ContraryStatements[] {
	const under = ruledUnder(lens)(review.workload.facts);
	const { last } = under;
	const changed = last && changedPlaces(last.resolved, resolved);
	// All others can contradict nothing.
	const looked = changed ? reached(under, resolved, changed) : [...under.ruled, ...placesByHand(resolved)];
	const found = new Map(changed && last.found);
	for (const place of looked) {
		const contrary = contraryAt(under, resolved, place);
		if (contrary.length > 0) found.set(place, contrary);
		else found.delete(place);
	}
	under.last = { resolved, found };
	return [...found.keys()].toSorted((a, b) => a - b).flatMap((place) => found.get(place) ?? []);
}

/** Positions of what changed and of what the lens rules by it. */
const reached = ({ ruledBy }: Ruled, resolved: ResolvedRequirement[], changed: readonly number[]): number[] =>
	changed.flatMap((place) => [place, ...(ruledBy.get(resolved[place]?.id ?? "") ?? [])]);

const placesByHand = (resolved: ResolvedRequirement[]): number[] =>
	picked(resolved, ({ reason }, place) => (reason === "byHand" ? place : null));

/** What the requirement at a position says against itself or another. */
function contraryAt({ lens, needs, exclusions }: Ruled, resolved: ResolvedRequirement[], place: number): ContraryStatements[] {
	const requirement = resolved[place];
	if (!requirement || (requirement.status !== "inPlace" && requirement.reason !== "byHand")) return [];
	const found: ContraryStatements[] = [];
	const say = (kind: ContradictionKind, other: ResolvedRequirement | null) =>
		found.push({ kind, ...placeOf(requirement), other: other && placeOf(other) });
	const own = kindByHand(requirement);
	if (own !== null) say(own, null);
	if (requirement.status !== "inPlace") return found;
	const find = finderIn(requirementGroups(lens), resolved);
	for (const other of others(needs.get(requirement.id), "missing", find)) say("prerequisite", other);
	for (const other of others(exclusions.get(requirement.id), "inPlace", find)) say("exclusion", other);
	return found;
}

/** Those of some requirements that have a status. */
function others(
	ids: readonly string[] | undefined,
	status: Status,
	find: (id: string) => ResolvedRequirement | undefined,
): readonly ResolvedRequirement[] {
	if (!ids) return [];
	const found: ResolvedRequirement[] = [];
	for (const id of ids) {
		const other = find(id);
		if (other?.status === status) found.push(other);
	}
	return found;
}

const placeOf = ({ id, item }: ResolvedRequirement): Place => ({ requirement: id, item });

interface Ruled {
	lens: Lens;
	/** By requirement, what it is built on. */
	needs: ReadonlyMap<string, readonly string[]>;
	/** By requirement, what it excludes. */
	exclusions: ReadonlyMap<string, readonly string[]>;
	/** Positions of those that are built on something or exclude something. */
	ruled: readonly number[];
	/** By requirement, the positions of those that are built on it or exclude it. */
	ruledBy: ReadonlyMap<string, readonly number[]>;
	/** What was found last, by position. */
	last: { resolved: readonly ResolvedRequirement[]; found: ReadonlyMap<number, ContraryStatements[]> } | null;
}

/** What the lens rules under a profile. */
const ruledUnder = remembered((lens: Lens) =>
	remembered((facts: Profile["facts"]): Ruled => {
		const profile = { facts, derivedFacts: lens.derivedFacts };
		const exclusions = new Map<string, string[]>();
		for (const [a, b] of exclusionsUnder(lens, profile)) exclusions.set(a, [...new Set([...(exclusions.get(a) ?? []), b])]);
		const needs = strictNeeds(lens, profile);
		const places = placesOf(requirementGroups(lens));
		const ruled: number[] = [];
		const ruledBy = new Map<string, number[]>();
		for (const id of new Set([...needs.keys(), ...exclusions.keys()])) {
			const others = [...(needs.get(id) ?? []), ...(exclusions.get(id) ?? [])];
			const place = places.get(id);
			if (place === undefined || others.length === 0) continue;
			ruled.push(place);
			for (const other of others) {
				const known = ruledBy.get(other);
				if (known) known.push(place);
				else ruledBy.set(other, [place]);
			}
		}
		return { lens, needs, exclusions, ruled, ruledBy, last: null };
	}),
);

/** How a status set by hand stands against what holds without it; null: the two agree. */
function kindByHand({ status, reason, suggested }: ResolvedRequirement): ContradictionKind | null {
	if (reason !== "byHand" || status === suggested.status) return null;
	if (suggested.reason === "profile") return "profile";
	if (suggested.reason === "item") return "notApplicable";
	return suggested.reason === "option" && disagree(status, suggested.status) ? "answer" : null;
}

/** What is left open can be filled in, and what is not there may as well not apply. */
const disagree = (byHand: Status, implied: Status): boolean =>
	implied !== "unknown" && !(byHand === "notApplicable" && implied === "missing");

/**
 * By requirement, what cannot be missing where it is in place: the recommendations its rows are built on. Items that should come first
 * are an order of work, and of two alternatives that both apply nobody says which was done.
 */
function strictNeeds(lens: Lens, profile: Profile): Map<string, string[]> {
	const groups = requirementGroups(lens);
	const places = placesOf(groups);
	const needsOf = ({ id, kind, rows }: RequirementGroup): string[] => {
		const done = rows.filter(({ appliesWhen }) => evaluate(appliesWhen, profile) !== false);
		if (kind === "alternatives" && done.length > 1) return [];
		const needed = new Set<string>();
		for (const { prerequisites = [] } of done)
			for (const row of prerequisites) {
				const other = groups[places.get(row) ?? -1]?.id;
				if (other !== undefined && other !== id) needed.add(other);
			}
		return [...needed];
	};
	const all = new Map<string, string[]>();
	for (const group of groups) {
		if (!group.rows.some(({ prerequisites = [] }) => prerequisites.length > 0)) continue;
		const needs = needsOf(group);
		if (needs.length > 0) all.set(group.id, needs);
	}
	return all;
}

/** Tells the contradictions of a review apart. */
export const contradictionId = (found: Contradiction): string =>
	found.kind === "incompatible"
		? [found.kind, found.incompatibility, found.requirement ?? ""].join(" ")
		: [found.kind, found.requirement, found.other?.requirement ?? ""].join(" ");

/** The contradictions that a requirement takes part in, on either side. */
export const contradictionsAt = (contradictions: Contradiction[], requirement: string): Contradiction[] =>
	contradictions.filter((found) => found.requirement === requirement || found.other?.requirement === requirement);

/** Where the other statement of a contradiction stands, seen from one of its two requirements; null where both are about this one. */
export function otherSide(found: Contradiction, from: string): Place | null {
	if (found.kind === "incompatible") return null;
	const { requirement, item, other } = found;
	return other && other.requirement === from ? { requirement, item } : other;
}

/** What the facts of the profile alone bring up at a question. */
export const incompatibleAt = (
	lens: Pick<Lens, "incompatibilities">,
	contradictions: Contradiction[],
	item: string,
): Contradiction[] =>
	contradictions.filter(
		(found) =>
			found.kind === "incompatible" &&
			found.requirement === null &&
			lens.incompatibilities?.some(({ id, items }) => id === found.incompatibility && items.includes(item)),
	);

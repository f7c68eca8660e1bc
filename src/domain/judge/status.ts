/** The only place that turns answers into a requirement's status (scoring.md section 2). */

import { changedKeys, madeAgain } from "../kept.ts";
import type { Profile, Truth } from "../lens/applicability.ts";
import type { ChecklistItem, Lens } from "../lens/lens.ts";
import {
	type Requirement,
	type RequirementGroup,
	type RequirementSource,
	requirementGroups,
	requirementOf,
} from "../lens/requirement.ts";
import { placesOf, placesOfItems } from "../lens/requirementIndex.ts";
import { remembered } from "../remembered.ts";
import { type Answer, findAnswer } from "../review/answer.ts";
import { findRating } from "../review/rating.ts";
import type { Review, Status } from "../review/review.ts";
import type { Claim, Judgement } from "./judgement.ts";
import { suggestByOption } from "./kinds/option.ts";
import { suggestBySelection } from "./kinds/selection.ts";
import { type Rated, rated, withNotedOf } from "./rated.ts";

/** A requirement with its status and where that comes from. */
export interface ResolvedRequirement extends Requirement, Judgement, Rated {
	/** What holds without a status set by hand. */
	suggested: Judgement;
	/** False: shown as "applicability not confirmed". */
	confirmed: boolean;
}

export type LensPart = RequirementSource & Pick<Lens, "derivedFacts">;
export type AnswersPart = { workload: Pick<Review["workload"], "facts"> } & Pick<Review, "answers" | "set"> &
	Partial<Pick<Review, "askAgain" | "ratings" | "asked">>;

/** Every requirement of the lens in lens order, with its status in this review. What nothing new is said of stays the same object. */
export function resolve(lens: LensPart, review: AnswersPart): ResolvedRequirement[] {
	const under = requirementsUnder(lens)(review.workload.facts);
	const { entries, last } = under;
	const places = last && last.asked === review.asked ? placesTold(requirementGroups(lens), last, review) : null;
	const resolved = madeAgain(last?.resolved ?? [], places, (place) => resolvedAt(entries, place, review), entries.length);
	const { answers, set, ratings = noRatings } = review;
	under.last = { answers, set, ratings, asked: review.asked, resolved };
	return resolved;
}

const noRatings = {};

/** What was resolved last under a profile, and of which answers. */
interface Last extends Pick<AnswersPart, "answers" | "set"> {
	ratings: NonNullable<AnswersPart["ratings"]>;
	asked: AnswersPart["asked"];
	resolved: ResolvedRequirement[];
}

/** Positions of which something else is said than the last time. */
function placesTold(groups: RequirementGroup[], last: Last, { answers, set, ratings = noRatings }: AnswersPart): number[] {
	const byItem = changedKeys(last.answers, answers).flatMap((item) => placesOfItems(groups).get(item) ?? []);
	const byId = [...changedKeys(last.set, set), ...changedKeys(last.ratings, ratings)];
	return [...byItem, ...byId.flatMap((id) => placesOf(groups).get(id) ?? [])];
}

function resolvedAt(entries: { group: RequirementGroup; requirement: Requirement }[], place: number, review: AnswersPart) {
	const entry = entries[place];
	if (!entry) throw new Error(`no requirement stands at ${place}`);
	const { group, requirement } = entry;
	const byHand = own(review.set, group.id) ?? setByRow(review.set, requirement.rows);
	const said = isLeftOut(review, group.item.id) ? leftOut : suggest(group, requirement, findAnswer(review, group.item.id));
	return judged(rated(requirement, findRating(review, group.id)), said, byHand ?? null);
}

/** The status set by hand under one of these ids; the first of them counts. */
function setByRow(set: AnswersPart["set"], rows: string[]): Status | undefined {
	for (const row of rows) {
		const status = own(set, row);
		if (status !== undefined) return status;
	}
	return undefined;
}

/** The requirements of a lens as a profile sees them: answers change often, lens and facts hardly ever. */
const requirementsUnder = remembered((lens: LensPart) =>
	remembered((facts: Review["workload"]["facts"]) => {
		const profile: Profile = { facts, derivedFacts: lens.derivedFacts };
		const entries = requirementGroups(lens).map((group) => ({ group, requirement: requirementOf(group, profile) }));
		return { entries, last: null as Last | null };
	}),
);

/** Outside the path that a review takes through its lens: it leaves every sum. */
const leftOut: Judgement = { status: "notApplicable", reason: "leftOut" };

const askedIn = remembered((asked: string[]): ReadonlySet<string> => new Set(asked));

/** Whether a review that asks only some items leaves this one out. */
export const isLeftOut = ({ asked }: Pick<Review, "asked">, item: string): boolean =>
	asked !== undefined && !askedIn(asked).has(item);

function judged(requirement: Requirement & Rated, suggested: Judgement, byHand: Status | null): ResolvedRequirement {
	const { id, item, kind, rows, namedBy, applies, credits, effort, tradeoffs } = requirement;
	const { status, reason }: Judgement = byHand ? { status: byHand, reason: "byHand" } : suggested;
	const confirmed = applies !== null;
	const made = { id, item, kind, rows, namedBy, applies, credits, effort, tradeoffs, status, reason, suggested, confirmed };
	return withNotedOf<ResolvedRequirement>(made, requirement);
}

/** What the applicability rules look at: the facts of the workload and those the lens derives from them. */
export const profileOf = (lens: Pick<Lens, "derivedFacts">, review: AnswersPart): Profile => ({
	facts: review.workload.facts,
	derivedFacts: lens.derivedFacts,
});

function suggest(group: RequirementGroup, requirement: Requirement, answer: Answer): Judgement {
	if (requirement.applies === false) return { status: "notApplicable", reason: "profile" };
	const { choice } = answer;
	if (choice === null) return { status: "unknown", reason: "unanswered" };
	if (choice.kind === "notApplicable") return { status: "notApplicable", reason: "item" };
	if (choice.kind === "dontKnow") return { status: "unknown", reason: "dontKnow" };
	return suggestByKind(group.item, choice, [group.id, ...requirement.rows]);
}

/** What a choice says of a requirement, known by any of its ids: one file for each kind of question. */
function suggestByKind(item: ChecklistItem, choice: Claim, ids: string[]): Judgement {
	switch (item.kind) {
		case "scale":
		case "checklist":
			return suggestByOption(item, choice, ids);
		case "choices":
			return suggestBySelection(item, choice);
	}
}

const own = <V>(record: Record<string, V>, key: string): V | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

/** How far an item is: hidden by the profile, not begun, begun (something asked in it is open), or answered. */
export type ItemProgress = "hidden" | "open" | "begun" | "answered";

/**
 * An item counts as answered when it is marked not applicable (with the reason it asks for) or "don't know", or when an option is chosen and
 * everything asked in it has a status or an explicit don't know (scoring.md section 2). What a newer lens asks again is begun until it is confirmed.
 */
export function progressOf(
	item: Pick<ChecklistItem, "notApplicableNeedsReason">,
	{ answer: { choice }, isAskedAgain, applies }: { answer: Answer; isAskedAgain: boolean; applies: Truth },
	asked: ResolvedRequirement[],
): ItemProgress {
	if (applies === false) return "hidden";
	if (choice === null) return asked.some((requirement) => requirement.reason === "byHand") ? "begun" : "open";
	if (choice.kind === "notApplicable" && item.notApplicableNeedsReason && choice.reason.trim() === "") return "begun";
	if (isAskedAgain) return "begun";
	if (choice.kind === "dontKnow" || choice.kind === "notApplicable") return "answered";
	return asked.some(({ status, reason }) => status === "unknown" && reason !== "byHand") ? "begun" : "answered";
}

/** A review: one pass of a team over a workload with a lens. Only what people said is stored; all else is computed. */
import type { Answer } from "./answer.ts";
import type { Decision } from "./decision.ts";
import type { ReviewEvidence } from "./evidence.ts";
import { emptyPlanning, type Planning } from "./planning.ts";
import type { Rating } from "./rating.ts";
import type { Workload } from "./workload.ts";

/** The most characters that any text may have. */
export const longestText = 100_000;

/** Status of a requirement (scoring.md section 2). */
export type Status = "inPlace" | "partial" | "missing" | "unknown" | "notApplicable";

export interface Participant {
	id: string;
	name: string;
	role: string;
	/** Whether a milestone waits for this person's sign-off. */
	mustSign: boolean;
	/** ISO day on which a sheet was last handed out to this person; absent: none was. */
	handedOut?: string;
}

/** One person's hundred points over the pillars. */
export interface Voter {
	id: string;
	name: string;
	/** By pillar id; what is absent is 0. */
	points: Record<string, number>;
}

/** What an assessor answered apart from the others, as it came back. */
export interface Sheet {
	id: string;
	assessor: string;
	/** ISO day it came in. */
	received: string;
	answers: Record<string, Answer>;
	set: Record<string, Status>;
}

/** A lens in the version that a review was last shown with. */
export interface LensReference {
	id: string;
	version: string;
}

export interface Review {
	formatVersion: 3;
	id: string;
	lens: LensReference;
	/** The lenses reviewed with beside it, in their order; absent: none. What was said by one that was taken out is kept. */
	moreLenses?: LensReference[];
	/** Whether `lens` is taken out, and only the others are reviewed with: their ids stay what they are beside it; absent: it is not. */
	lensOut?: true;
	/**
	 * Requirements of two lenses that the team takes for one: by the id of the recommendation whose question goes, that of the one in
	 * whose question both are asked; absent: none. Answers of the question that went are kept.
	 */
	joined?: Record<string, string>;
	/** ISO instants. */
	createdAt: string;
	changedAt: string;
	/** By item or requirement id: the instant at which something said about it last changed. */
	touched: Record<string, string>;
	/**
	 * By part, as a JSON Pointer: the instant of its last change and who made it (stamp.ts). A part that is gone keeps its stamp, so that no
	 * older copy brings it back.
	 */
	stamps: Record<string, string>;
	/** Ids of items that a newer version of the lens asks again; an item leaves the list once it is confirmed or answered anew. */
	askAgain: string[];
	/** Ids of the items that are asked, of a review that asks only some of its lens; absent: all of them. */
	asked?: string[];
	/** Out of the way on the first screen. */
	archived: boolean;
	/** How confidential its reports are, in the team's own words; empty: not said. */
	label: string;
	/** Why it may be signed though much is not known; absent: nobody said. */
	openReason?: string;
	/** For a sheet of one assessor: the review it was handed out from. */
	sheetOf: { review: string; assessor: string } | null;
	workload: Workload;
	participants: Participant[];
	/** By item id. */
	answers: Record<string, Answer>;
	/** Status set by hand, by requirement id. */
	set: Record<string, Status>;
	/** By requirement id. */
	decisions: Record<string, Decision>;
	/** What the team judged otherwise than its lens, or in its place, by requirement id; absent: nothing yet. */
	ratings?: Record<string, Rating>;
	/** What was decided on a tension, by tension id. */
	tensionNotes: Record<string, string>;
	/** The record of weighing the pillars together; the priorities themselves stand in the workload. */
	votes: Voter[];
	/** Sheets that came back; they stand beside the review's own answers, which are the consensus. */
	sheets: Sheet[];
	planning: Planning;
	/** What files of evidence showed, and what people made of it; absent: nothing. */
	evidence?: ReviewEvidence;
}

/** What of a review names its lenses. */
export type NamesLenses = Pick<Review, "lens" | "moreLenses" | "lensOut">;

/** Whether the lens that a review was begun with is taken out. A review is never without a lens. */
const isFirstOut = ({ moreLenses = [], lensOut }: NamesLenses): boolean => lensOut === true && moreLenses.length > 0;

/** All lenses of a review, in their order. */
export const lensesOf = (review: NamesLenses): LensReference[] => [
	...(isFirstOut(review) ? [] : [review.lens]),
	...(review.moreLenses ?? []),
];

/** The ids of its lenses as one text: ids have no spaces. It begins with one where the first is taken out. */
export const lensKey = (review: NamesLenses): string =>
	(isFirstOut(review) ? " " : "") +
	lensesOf(review)
		.map(({ id }) => id)
		.join(" ");

const referenceTo = ({ id, version }: LensReference): LensReference => ({ id, version });

/** A review in which nobody has said anything yet. `now` is an ISO instant. */
export function newReview(id: string, lens: LensReference, now: string, more: readonly LensReference[] = []): Review {
	return {
		formatVersion: 3,
		id,
		lens: referenceTo(lens),
		...(more.length > 0 && { moreLenses: more.map(referenceTo) }),
		createdAt: now,
		changedAt: now,
		touched: {},
		stamps: {},
		askAgain: [],
		archived: false,
		label: "",
		sheetOf: null,
		workload: { name: "", owner: "", description: "", criticality: "standard", priorities: {}, facts: {} },
		participants: [],
		answers: {},
		set: {},
		decisions: {},
		tensionNotes: {},
		votes: [],
		sheets: [],
		planning: emptyPlanning,
	};
}

/** A name short enough to stand in a longer one; never half a character. */
export function shortName(name: string): string {
	const signs = [...name.trim()];
	return signs.length > 200 ? `${signs.slice(0, 199).join("")}…` : signs.join("");
}

/** The same review under another name. */
export const renamed = (review: Review, name: string): Review => ({ ...review, workload: { ...review.workload, name } });

/** A copy to work on apart: under its own id and name, out of the archive, begun `now` (an ISO instant). */
export const copyOf = (review: Review, { id, name, now }: { id: string; name: string; now: string }): Review => ({
	...renamed(review, name),
	id,
	createdAt: now,
	changedAt: now,
	archived: false,
	stamps: {},
});

/** The sheet of one assessor: handed out blank, answered as a review of its own, brought back beside the consensus. */

import type { Requirement } from "../lens/requirement.ts";
import { findAnswer } from "../review/answer.ts";
import { withAnswer, withStatus } from "../review/changes.ts";
import type { Given } from "../review/given.ts";
import { type NamesLenses, newReview, type Review, type Sheet } from "../review/review.ts";
import type { Workload } from "../review/workload.ts";

/** What travels between the one who leads a review and an assessor: the profile, and on the way back the answers. */
export interface SheetFile extends Pick<Sheet, "assessor" | "answers" | "set">, NamesLenses {
	formatVersion: 1;
	/** On its way to the assessor, or back. */
	sent: "out" | "back";
	/** Id of the review it belongs to. */
	review: string;
	workload: Pick<Workload, "name" | "criticality" | "facts">;
	/** On the way back, what the assessor gave as evidence; of files name and hash. Absent: bare links at most. */
	given?: Given[];
}

const profileOnly = ({ name, criticality, facts }: Workload): SheetFile["workload"] => ({ name, criticality, facts });

const lensesIn = ({ lens, moreLenses, lensOut }: Review): NamesLenses => ({
	lens,
	...(moreLenses && { moreLenses }),
	...(lensOut && { lensOut }),
});

/** A blank sheet for an assessor: the profile and nothing that was answered, so that answers stay independent. */
export const handOut = (review: Review, assessor: string): SheetFile => ({
	formatVersion: 1,
	sent: "out",
	review: review.id,
	...lensesIn(review),
	assessor: assessor.trim(),
	workload: profileOnly(review.workload),
	answers: {},
	set: {},
});

/** Notes that sheets were handed out to these participants, by id, on this ISO day. */
export const withHandedOut = (review: Review, ids: string[], day: string): Review => ({
	...review,
	participants: review.participants.map((person) => (ids.includes(person.id) ? { ...person, handedOut: day } : person)),
});

/** What an assessor answered, for the one who leads; null where the review is no sheet. */
export function sendBack(review: Review): SheetFile | null {
	if (!review.sheetOf) return null;
	const { answers, set, sheetOf } = review;
	const { review: id, assessor } = sheetOf;
	return {
		formatVersion: 1,
		sent: "back",
		review: id,
		...lensesIn(review),
		assessor,
		workload: profileOnly(review.workload),
		answers,
		set,
		...(review.evidence?.given && { given: review.evidence.given }),
	};
}

/** The review that an assessor answers on. `now` is an ISO instant. */
export function reviewOnSheet(file: SheetFile, { id, now }: { id: string; now: string }): Review {
	const blank = newReview(id, file.lens, now, file.moreLenses);
	return {
		...blank,
		...(file.lensOut && { lensOut: file.lensOut }),
		sheetOf: { review: file.review, assessor: file.assessor },
		workload: { ...blank.workload, ...file.workload },
		answers: file.answers,
		set: file.set,
		...(file.given && { evidence: { given: file.given } }),
	};
}

/** Names as people type them: case, spaces around and the way an accent is written make no other person. */
const plainName = (name: string): string => name.trim().normalize("NFC").toLowerCase();

/** Whether two names are one person's, whatever their case and the spaces around them. */
export const isSamePerson = (a: string, b: string): boolean => plainName(a) === plainName(b);

/** The sheet of an assessor, by name; undefined where none came in. */
export const findSheet = (review: Pick<Review, "sheets">, assessor: string): Sheet | undefined =>
	review.sheets.find((sheet) => isSamePerson(sheet.assessor, assessor));

/** Takes a sheet in; it stands where the former sheet of its assessor stood. */
export function withSheet(review: Review, sheet: Sheet): Review {
	const former = findSheet(review, sheet.assessor);
	const sheets = former ? review.sheets.map((one) => (one === former ? sheet : one)) : [...review.sheets, sheet];
	return { ...review, sheets };
}

/** Takes a sheet out, by its id. */
export const withoutSheet = (review: Review, id: string): Review => ({
	...review,
	sheets: review.sheets.filter((sheet) => sheet.id !== id),
});

/**
 * Takes over what one assessor said of a requirement: the choice at its item, and the status where it was set by hand.
 * What the choice decides beside this requirement changes with it; what was set by hand elsewhere stays.
 */
export function withAnswerOf(
	review: Review,
	sheet: Pick<Sheet, "answers" | "set">,
	{ id, item, rows }: Pick<Requirement, "id" | "item" | "rows">,
): Review {
	const { choice } = findAnswer(sheet, item);
	const ids = [id, ...rows];
	const byHand = ids.map((one) => (Object.hasOwn(sheet.set, one) ? sheet.set[one] : undefined)).find(Boolean) ?? null;
	const answered = choice ? withAnswer(review, item, { choice }) : review;
	const cleared = ids.reduce((changed, one) => withStatus(changed, one, null), answered);
	return byHand ? withStatus(cleared, id, byHand) : cleared;
}

/** What stands at a question as evidence that people gave, and changes of it, each a changed copy. */
import { findAnswer } from "./answer.ts";
import { withAnswer } from "./changes.ts";
import { withEvidencePart } from "./evidenceChanges.ts";
import type { AttachedFile, Given } from "./given.ts";
import type { Review } from "./review.ts";

/** A link of an answer as it was given before there was more to say of it: its id is its address. */
const asGiven = (item: string, link: string): Given => ({ id: link, item, text: link, kind: null, day: "", covers: [] });

const none: Given[] = [];

/** All that was given at an item: links that nothing is said of first. */
export const givenAt = (review: Pick<Review, "answers" | "evidence">, item: string): Given[] => [
	...findAnswer(review, item)
		.links.filter((link) => link.trim() !== "")
		.map((link) => asGiven(item, link)),
	...(review.evidence?.given ?? none).filter((one) => one.item === item),
];

/** The files attached to a review, each once. */
export function attachedTo({ evidence }: Pick<Review, "evidence">): AttachedFile[] {
	const files = (evidence?.given ?? none).flatMap(({ file }) => file ?? []);
	return [...new Map(files.map((file) => [file.hash, file])).values()];
}

/** Gives one more; the same address, note or file stands once at an item. */
export function withGiven(review: Review, given: Given): Review {
	const isSame = ({ text, file }: Given) => (given.file ? file?.hash === given.file.hash : !file && text === given.text);
	const isThere = givenAt(review, given.item).some(isSame);
	if (isThere) return review;
	// What came once, as on a sheet, and comes again says the later thing.
	const others = (review.evidence?.given ?? none).filter(({ id }) => id !== given.id);
	return withEvidencePart(review, { given: [...others, given] });
}

/** Takes back what was given, by its place at an item. */
export function withoutGiven(review: Review, { id, item }: Pick<Given, "id" | "item">): Review {
	const { links } = findAnswer(review, item);
	const bare = links.includes(id) ? withAnswer(review, item, { links: links.filter((link) => link !== id) }) : review;
	const given = bare.evidence?.given;
	return given ? withEvidencePart(bare, { given: given.filter((one) => one.id !== id) }) : bare;
}

/** Says more of what was given. A bare link of an answer becomes evidence under a new id, and the same address stays. */
export function withGivenSaid(
	review: Review,
	former: Given,
	change: Partial<Pick<Given, "text" | "kind" | "day" | "covers">>,
	newId: string,
): Review {
	const given = review.evidence?.given ?? none;
	if (given.some(({ id }) => id === former.id)) {
		return withEvidencePart(review, { given: given.map((one) => (one.id === former.id ? { ...one, ...change } : one)) });
	}
	const isLink = findAnswer(review, former.item).links.includes(former.id);
	return isLink ? withGiven(withoutGiven(review, former), { ...former, ...change, id: newId }) : review;
}

/** Changes of what a review keeps of evidence, each a changed copy. */
import type { AcceptedFrom, KeptFile, MaskKind, ReviewEvidence, SaidMoved } from "./evidence.ts";
import type { Review } from "./review.ts";

/** The review with other evidence; a part that is empty is none. */
export function withEvidencePart(review: Review, change: Partial<ReviewEvidence>): Review {
	const { evidence, ...others } = review;
	const entries = Object.entries({ ...evidence, ...change }).filter((part) => !isNothing(part));
	return entries.length === 0 ? others : { ...others, evidence: Object.fromEntries(entries) };
}

/** Masks may be none: that is said. */
const isNothing = ([name, part]: [string, unknown]): boolean =>
	part === undefined || (name !== "masks" && typeof part === "object" && part !== null && Object.keys(part).length === 0);

/** Takes in what files show; the same file again stands in its former place. */
export function withEvidenceFiles(review: Review, files: readonly KeptFile[]): Review {
	const newer = new Map(files.map((file) => [file.id, file]));
	const former = (review.evidence?.files ?? []).filter(({ id }) => !newer.has(id));
	return withEvidencePart(review, { files: [...former, ...newer.values()] });
}

/** Lets go of what a file showed; what was accepted from it stays, with where it comes from. */
export const withoutEvidenceFile = (review: Review, file: string): Review =>
	withEvidencePart(review, { files: (review.evidence?.files ?? []).filter(({ id }) => id !== file) });

/** Says which resources moved, and which are others of their name. */
export const withMoved = (review: Review, moved: SaidMoved[]): Review => withEvidencePart(review, { moved });

/** Takes statuses over from evidence, each with where it comes from. */
export function withAccepted(review: Review, accepted: Readonly<Record<string, AcceptedFrom>>): Review {
	const statuses = Object.entries(accepted).map(([id, { status }]) => [id, status]);
	const set = { ...review.set, ...Object.fromEntries(statuses) };
	return withEvidencePart({ ...review, set }, { accepted: { ...review.evidence?.accepted, ...accepted } });
}

/** Says why what was said stands; an empty reason is none. */
export function withEvidenceReason(review: Review, requirement: string, reason: string): Review {
	const { [requirement]: _former, ...others } = review.evidence?.reasons ?? {};
	return withEvidencePart(review, { reasons: reason === "" ? others : { ...others, [requirement]: reason } });
}

/** Says after how many days evidence is to be brought anew. */
export const withFreshDays = (review: Review, freshDays: number): Review => withEvidencePart(review, { freshDays });

/** Says what files to be read show behind marks. */
export const withMasks = (review: Review, masks: MaskKind[]): Review => withEvidencePart(review, { masks });

/** The review without what files showed. */
export function withoutEvidence({ evidence: _, ...review }: Review): Review {
	return review;
}

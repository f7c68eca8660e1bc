/** States of the app that are rare in daily use: what the store holds, and the address to look at it. */
import sample from "../../content/samples/fraud-scoring.en.json";
import { problem } from "../../src/domain/result.ts";
import { newReview, type Review } from "../../src/domain/review/review.ts";
import { defaultLens } from "../../src/lenses/builtIn.ts";
import { parseReview } from "../../src/parse/review.ts";
import { paths } from "../../src/paths.ts";
import type { ReviewsState } from "../../src/store/reviewsState.ts";

export interface GalleryState {
	about: string;
	/** A path of the app. */
	address: string;
	held: Partial<ReviewsState>;
}

const parsed = parseReview(sample);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const worked: Review = parsed.value;
const bare: Review = {
	...newReview("bare", defaultLens, "2026-11-02T09:00:00.000Z"),
	workload: { ...worked.workload, facts: {} },
};

const holding = (...reviews: Review[]): Partial<ReviewsState> => ({
	status: "ready",
	reviews: Object.fromEntries(reviews.map((review) => [review.id, review])),
});

/** So many reviews that differ in name and in how much of the sample is answered. */
const many = (count: number): Review[] =>
	Array.from({ length: count }, (_, place) => ({
		...worked,
		id: `r${place + 1}`,
		changedAt: new Date(Date.UTC(2026, 10, 20) - place * 7_000_000).toISOString(),
		archived: place % 11 === 10,
		workload: { ...worked.workload, name: `${worked.workload.name} ${place + 1}` },
		answers: Object.fromEntries(Object.entries(worked.answers).slice(place % 37)),
	}));

const unsaved = (save: ReviewsState["save"]): Partial<ReviewsState> => ({ ...holding(worked), save });
const firstQuestion = paths.question(worked.id, Object.keys(worked.answers)[0] ?? "");

export const states: Record<string, GalleryState> = {
	loading: { about: "Saved reviews are still being read", address: paths.home, held: { status: "loading" } },
	empty: { about: "A first visit", address: paths.home, held: holding() },
	"set-aside": {
		about: "Saved data that could not be read, set aside",
		address: paths.home,
		held: { ...holding(worked), setAside: [{ id: "one", day: "2026-11-19", text: "{" }] },
	},
	"reviews-300": { about: "300 reviews", address: paths.home, held: holding(...many(300)) },
	"no-review": { about: "A review that is not on this device", address: paths.report("gone"), held: holding() },
	"no-lens": {
		about: "A review whose lens is not here",
		address: paths.report(worked.id),
		held: holding({ ...worked, lens: { id: "gone", version: "1.0.0" } }),
	},
	"report-empty": { about: "A report of nothing", address: paths.report(bare.id), held: holding(bare) },
	"plan-empty": { about: "A plan of nothing", address: paths.plan(bare.id), held: holding(bare) },
	"journal-only": {
		about: "The database does not answer: edits are in the journal alone",
		address: firstQuestion,
		held: unsaved({ state: "failed", reason: "journalOnly" }),
	},
	"memory-only": {
		about: "Nothing can be kept: edits are in this tab alone",
		address: firstQuestion,
		held: unsaved({ state: "failed", reason: "memoryOnly" }),
	},
	elsewhere: {
		about: "Another tab has changed the review",
		address: firstQuestion,
		held: unsaved({ state: "failed", reason: "changedElsewhere" }),
	},
	refused: {
		about: "An edit that was not taken",
		address: firstQuestion,
		held: unsaved({ state: "refused", problem: problem("tooLong", "answers.note", { limit: 10_000, found: 12_345 }) }),
	},
};

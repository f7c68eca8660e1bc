import { describe, expect, it } from "vitest";
import type { Review } from "../domain/review/review.ts";
import { handOut, type SheetFile, sendBack, withSheet } from "../domain/together/sheet.ts";
import { writeReviewFile } from "../formats/review-json/writeReviewFile.ts";
import { writeSheetFile } from "../formats/sheet-json/writeSheetFile.ts";
import { en } from "../i18n/en.ts";
import { phrasesOf } from "../i18n/phrases.ts";
import { defaultLens } from "../lenses/builtIn.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { openFile } from "./openFile.ts";
import type { Shelf } from "./shelf.ts";

const phrases = phrasesOf("en", en);

/** Reviews in memory, as the store keeps them. */
function shelfOf(...first: Review[]) {
	let reviews = Object.fromEntries(first.map((review) => [review.id, review]));
	const put = (review: Review) => {
		reviews = { ...reviews, [review.id]: review };
		return review.id;
	};
	const shelf = (): Shelf => ({
		reviews,
		setAside: [],
		add: (review) => put(Object.hasOwn(reviews, review.id) ? { ...review, id: `${review.id}-2` } : review),
		loadEdits: async () => ({
			edit: (id, change) => {
				const review = reviews[id];
				if (review) put(change(review));
				return [];
			},
		}),
	});
	const open = (text: string) => openFile(new File([text], "file.json"), shelf, phrases);
	return { open, all: () => Object.values(reviews) };
}

const review: Review = { ...exampleReview(), lens: defaultLens };

describe("opening a review", () => {
	it("takes it in and says whether it got a new id", async () => {
		const shelf = shelfOf();
		expect(await shelf.open(writeReviewFile(review))).toMatchObject({ kind: "taken", told: "“Forecasts” is now in the list." });
		expect(shelf.all()).toEqual([review]);
		expect(await shelf.open(writeReviewFile(review))).toMatchObject({ told: expect.stringContaining("a review of its own") });
		expect(shelf.all()).toHaveLength(2);
	});

	it.each(["nobody-knows-it", "constructor-2"])("refuses one whose lens is not part of the app: %s", async (id) => {
		const shelf = shelfOf();
		const outcome = await shelf.open(writeReviewFile({ ...review, lens: { id, version: "1.0.0" } }));
		expect(outcome).toEqual({ kind: "refused", problems: [`At lens.id: The lens “${id}” is not part of this app.`] });
		expect(shelf.all()).toEqual([]);
	});

	it("says of a file of another kind what opens here", async () => {
		const outcome = await shelfOf().open('{"plumbline":"almanac"}');
		expect(outcome).toMatchObject({ kind: "refused", problems: [expect.stringContaining("“almanac”")] });
	});
});

const out = handOut(review, "Ada");

/** The sheet as its assessor sends it back. */
const backOf = (answers: SheetFile["answers"]): string => writeSheetFile({ ...out, sent: "back", answers });

describe("opening a sheet that was handed out", () => {
	it("makes a review of its own, blank, for its assessor", async () => {
		const shelf = shelfOf(review);
		const outcome = await shelf.open(writeSheetFile(out));
		const made = shelf.all().find(({ sheetOf }) => sheetOf !== null);
		expect(made).toMatchObject({ sheetOf: { review: "review-1", assessor: "Ada" }, answers: {} });
		expect(made?.workload.name).toBe("Forecasts");
		expect(outcome).toMatchObject({ kind: "taken", link: { address: `/reviews/${made?.id}/questions` } });
		expect(shelf.all()).toContain(review);
		expect(made && sendBack(made)).toMatchObject({ review: "review-1", assessor: "Ada", sent: "back" });
	});

	it("goes on with the one that is there already", async () => {
		const shelf = shelfOf();
		await shelf.open(writeSheetFile(out));
		expect(await shelf.open(writeSheetFile(out))).toMatchObject({ told: expect.stringContaining("already") });
		expect(shelf.all()).toHaveLength(1);
	});
});

describe("opening a sheet that comes back", () => {
	it("puts it beside the review's own answers", async () => {
		const shelf = shelfOf(review);
		expect(await shelf.open(backOf({}))).toMatchObject({ kind: "taken", told: "Ada's sheet is now with “Forecasts”." });
		const [after] = shelf.all();
		expect(after?.sheets).toMatchObject([{ assessor: "Ada", answers: {} }]);
		expect(after?.answers).toEqual(review.answers);
	});

	it("asks before it takes the place of a former one", async () => {
		const former = { id: "s1", assessor: "ada", received: "2026-11-01", answers: {}, set: {} };
		const shelf = shelfOf(withSheet(review, former));
		const outcome = await shelf.open(backOf(review.answers));
		expect(outcome).toMatchObject({ kind: "asks", told: expect.stringContaining("1 November 2026") });
		expect(shelf.all()[0]?.sheets).toEqual([former]);
		if (outcome.kind === "asks") expect(outcome.onYes().kind).toBe("taken");
		expect(shelf.all()[0]?.sheets).toMatchObject([{ assessor: "Ada", answers: review.answers }]);
	});

	it("says which review it belongs to where that is not here", async () => {
		const shelf = shelfOf({ ...review, id: "another" });
		const outcome = await shelf.open(backOf({}));
		expect(outcome).toMatchObject({ kind: "refused", problems: [expect.stringMatching(/Ada.*“Forecasts”.*not on this device/)] });
		expect(shelf.all()[0]?.sheets).toEqual([]);
	});

	it("does not compare answers to different lenses", async () => {
		const shelf = shelfOf({ ...review, lens: { id: "other-lens", version: "1.0.0" } });
		const outcome = await shelf.open(backOf({}));
		expect(outcome).toMatchObject({ kind: "refused", problems: [expect.stringContaining("“other-lens”")] });
		expect(shelf.all()[0]?.sheets).toEqual([]);
	});

	it("says where it answers another version of the lens", async () => {
		const told = await shelfOf({ ...review, lens: { ...review.lens, version: "0.9.0" } }).open(backOf({}));
		expect(told).toMatchObject({
			kind: "taken",
			told: expect.stringContaining(`version ${defaultLens.version} of the lens, the review names version 0.9.0`),
		});
	});
});

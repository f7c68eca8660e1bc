import { describe, expect, it } from "vitest";
import { emptyAnswer } from "../domain/review/answer.ts";
import type { Review } from "../domain/review/review.ts";
import { templateOf } from "../domain/review/startFrom.ts";
import { handOut, type SheetFile, sendBack, withSheet } from "../domain/together/sheet.ts";
import { writeReviewFile, writeTemplateFile } from "../formats/review-json/writeReviewFile.ts";
import { writeSheetFile } from "../formats/sheet-json/writeSheetFile.ts";
import { en } from "../i18n/en.ts";
import { phrasesOf } from "../i18n/phrases.ts";
import { defaultLens } from "../lenses/builtIn.ts";
import { builtInLens } from "../testing/builtInEvidence.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import type { DeviceReviews } from "./deviceReviews.ts";
import { takeWaiting } from "./evidence/waitingFiles.ts";
import { openFile } from "./openFile.ts";
import { readTaken } from "./reading/readTaken.ts";

const phrases = phrasesOf("en", en);

/** Reviews in memory, as the store keeps them. */
function reviewsOf(...first: Review[]) {
	let reviews = Object.fromEntries(first.map((review) => [review.id, review]));
	const put = (review: Review) => {
		reviews = { ...reviews, [review.id]: review };
		return review.id;
	};
	const device = (): DeviceReviews => ({
		reviews,
		setAside: [],
		add: (review) => put(Object.hasOwn(reviews, review.id) ? { ...review, id: `${review.id}-2` } : review),
		begin: () => "fresh",
		loadEdits: async () => ({
			edit: (id, change) => {
				const review = reviews[id];
				if (review) put(change(review));
				return [];
			},
		}),
	});
	const open = (text: string) =>
		openFile(new File([text], "file.json"), device, phrases, {}, (file) => readTaken(file, "2026-11-24"));
	return { open, all: () => Object.values(reviews) };
}

const [item] = builtInLens.items;
const answers = { [item?.id ?? ""]: { ...emptyAnswer, note: "as said" } };
const review: Review = { ...exampleReview(), lens: defaultLens, answers, set: {}, decisions: {} };

describe("opening a review", () => {
	it("takes it in and says whether it got a new id", async () => {
		const device = reviewsOf();
		expect(await device.open(writeReviewFile(review))).toMatchObject({ kind: "taken", told: "“Forecasts” is now in the list." });
		expect(device.all()).toEqual([review]);
		expect(await device.open(writeReviewFile(review))).toMatchObject({ told: expect.stringContaining("a review of its own") });
		expect(device.all()).toHaveLength(2);
	});

	it("begins a review of its own from a template each time, and leads to its profile", async () => {
		const device = reviewsOf();
		const file = writeTemplateFile(templateOf(review, true));
		const outcome = await device.open(file);
		const [made] = device.all();
		expect(made).toMatchObject({ workload: { name: "", facts: review.workload.facts }, decisions: {} });
		expect(made?.id).not.toBe(review.id);
		expect(outcome).toMatchObject({ kind: "taken", link: { address: `/reviews/${made?.id}/profile` } });
		await device.open(file);
		expect(device.all()).toHaveLength(2);
	});

	it.each(["nobody-knows-it", "constructor-2"])("refuses one whose lens is not part of the app: %s", async (id) => {
		const device = reviewsOf();
		const outcome = await device.open(writeReviewFile({ ...review, lens: { id, version: "1.0.0" } }));
		expect(outcome).toEqual({ kind: "refused", problems: [`At lens.id: The lens “${id}” is not part of this app.`] });
		expect(device.all()).toEqual([]);
	});

	it("says what is irregular in it before it is taken, which waits for a yes", async () => {
		const device = reviewsOf();
		const odd = {
			...review,
			colour: "red",
			participants: [
				{ id: "p", name: "A\u200bda", role: "", mustSign: false },
				{ id: "p", name: "Bo", role: "", mustSign: false },
			],
			answers: { ...review.answers, nowhere: emptyAnswer },
		};
		const outcome = await device.open(writeReviewFile(odd).replace('"label":', '"label": "twice",\n\t"label":'));
		expect(outcome).toMatchObject({
			kind: "asks",
			notes: [
				"“label” stands here twice: Plumbline takes the last, other programs may take the first.",
				"Nobody knows “colour” here: it is left out.",
				"At participants: Two entries have the id “p”.",
				"At participants[0] (p).name: This name holds signs that nobody sees: A⟨U+200B⟩da.",
				expect.stringContaining("“nowhere”"),
			],
		});
		expect(device.all()).toEqual([]);
		expect(outcome.kind === "asks" && (await outcome.onYes()).kind).toBe("taken");
		expect(device.all()).toHaveLength(1);
	});

	it("asks of evidence which review it goes to: neither archived ones nor sheets, last changed first", async () => {
		const named = (id: string, over: Partial<Review>): Review => ({
			...review,
			id,
			workload: { ...review.workload, name: id },
			...over,
		});
		const device = reviewsOf(
			named("older", { changedAt: "2026-11-01T10:00:00.000Z" }),
			named("newer", { changedAt: "2026-11-20T10:00:00.000Z" }),
			named("archived", { archived: true }),
			named("sheet", { sheetOf: { review: "older", assessor: "Ada" } }),
		);
		const outcome = await device.open('{"format_version": "1.2", "planned_values": {}}');
		if (outcome.kind !== "goes") throw new Error(outcome.kind);
		const { to, file } = outcome;
		expect(to.reviews.map(({ name, address }) => [name, address])).toEqual([
			["newer", "/reviews/newer/evidence"],
			["older", "/reviews/older/evidence"],
		]);
		expect(to.onFresh()).toBe("/reviews/fresh/evidence");
		expect(to.told(["a", "b", "c", "d", "e", "f"])).toContain("a, b, c, d and 2 more files show");
		to.onGo([file]);
		expect(takeWaiting()).toEqual([file]);
		expect(device.all()).toHaveLength(4);
	});

	it("says of a file of another kind what opens here", async () => {
		const outcome = await reviewsOf().open('{"plumbline":"almanac"}');
		expect(outcome).toMatchObject({ kind: "refused", problems: [expect.stringContaining("“almanac”")] });
	});
});

const out = handOut(review, "Ada");

/** The sheet as its assessor sends it back. */
const backOf = (answers: SheetFile["answers"]): string => writeSheetFile({ ...out, sent: "back", answers });

describe("opening a sheet that was handed out", () => {
	it("makes a review of its own, blank, for its assessor", async () => {
		const device = reviewsOf(review);
		const outcome = await device.open(writeSheetFile(out));
		const made = device.all().find(({ sheetOf }) => sheetOf !== null);
		expect(made).toMatchObject({ sheetOf: { review: "review-1", assessor: "Ada" }, answers: {} });
		expect(made?.workload.name).toBe("Forecasts");
		expect(outcome).toMatchObject({ kind: "taken", link: { address: `/reviews/${made?.id}/questions` } });
		expect(device.all()).toContain(review);
		expect(made && sendBack(made)).toMatchObject({ review: "review-1", assessor: "Ada", sent: "back" });
	});

	it("goes on with the one that is there already", async () => {
		const device = reviewsOf();
		await device.open(writeSheetFile(out));
		expect(await device.open(writeSheetFile(out))).toMatchObject({ told: expect.stringContaining("already") });
		expect(device.all()).toHaveLength(1);
	});
});

describe("opening a sheet that comes back", () => {
	it("puts it beside the review's own answers", async () => {
		const device = reviewsOf(review);
		expect(await device.open(backOf({}))).toMatchObject({ kind: "taken", told: "Ada's sheet is now with “Forecasts”." });
		const [after] = device.all();
		expect(after?.sheets).toMatchObject([{ assessor: "Ada", answers: {} }]);
		expect(after?.answers).toEqual(review.answers);
	});

	it("asks before it takes the place of a former one", async () => {
		const former = { id: "s1", assessor: "ada", received: "2026-11-01", answers: {}, set: {} };
		const device = reviewsOf(withSheet(review, former));
		const outcome = await device.open(backOf(review.answers));
		expect(outcome).toMatchObject({ kind: "asks", told: expect.stringContaining("1 November 2026") });
		expect(device.all()[0]?.sheets).toEqual([former]);
		if (outcome.kind === "asks") expect((await outcome.onYes()).kind).toBe("taken");
		expect(device.all()[0]?.sheets).toMatchObject([{ assessor: "Ada", answers: review.answers }]);
	});

	it("says which review it belongs to where that is not here", async () => {
		const device = reviewsOf({ ...review, id: "another" });
		const outcome = await device.open(backOf({}));
		expect(outcome).toMatchObject({ kind: "refused", problems: [expect.stringMatching(/Ada.*“Forecasts”.*not on this device/)] });
		expect(device.all()[0]?.sheets).toEqual([]);
	});

	it("does not compare answers to different lenses", async () => {
		const device = reviewsOf({ ...review, lens: { id: "other-lens", version: "1.0.0" } });
		const outcome = await device.open(backOf({}));
		expect(outcome).toMatchObject({ kind: "refused", problems: [expect.stringContaining("“other-lens”")] });
		expect(device.all()[0]?.sheets).toEqual([]);
	});

	it("says where it answers another version of the lens", async () => {
		const told = await reviewsOf({ ...review, lens: { ...review.lens, version: "0.9.0" } }).open(backOf({}));
		expect(told).toMatchObject({
			kind: "taken",
			told: expect.stringContaining(`version ${defaultLens.version} of the lens, the review names version 0.9.0`),
		});
	});
});

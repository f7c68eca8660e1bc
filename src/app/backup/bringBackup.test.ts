import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { withWorkload } from "../../domain/review/changes.ts";
import { longestText } from "../../domain/review/review.ts";
import type { RestoreChoice } from "../../features/settings/types.ts";
import { en } from "../../i18n/en.ts";
import { phrasesOf } from "../../i18n/phrases.ts";
import type { Backup } from "../../parse/backup.ts";
import { draftIn, useDrafts } from "../../store/drafts.ts";
import { useLenses } from "../../store/lenses.ts";
import { useReviews } from "../../store/reviews.ts";
import { settingsOf, useSettings } from "../../store/settings.ts";
import { exampleDraft } from "../../testing/exampleDraft.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { stubDevice } from "../../testing/testDevice.ts";
import { bringBackup } from "./bringBackup.ts";
import { allDrafts } from "./saveBackup.ts";

// The settings read the browser's language as they load.
vi.hoisted(() => vi.stubGlobal("navigator", { language: "en" }));

const phrases = phrasesOf("en", en);

const backup: Backup = {
	savedAt: "2026-11-27T09:00:00.000Z",
	settings: settingsOf(useSettings.getState()),
	reviews: [],
	milestones: [],
	lenses: [],
	drafts: [],
	setAside: [],
	unreadable: [],
	irregular: [],
};

const nothing: RestoreChoice = { reviews: {}, milestones: false, drafts: false, setAside: false, settings: false };

beforeEach(() => {
	stubDevice();
});

describe("bringing a backup", () => {
	it("brings the reviews also where a milestone cannot be kept, and says what did not come", async () => {
		const restored = await bringBackup(
			{ ...backup, reviews: [exampleReview("with-milestone")], milestones: [{ milestone: null }] },
			{ ...nothing, reviews: { "with-milestone": "add" }, milestones: true },
			phrases,
		);
		expect(restored).toMatchObject({
			reviews: 1,
			hasMore: false,
			missed: [phrases.t("settings.restore.lostMilestones", { n: 1 })],
		});
		expect(useReviews.getState().reviews["with-milestone"]).toBeDefined();
		restored.undo();
		expect(useReviews.getState().reviews["with-milestone"]).toBeUndefined();
	});

	it("gives a copy of a review whose name is as long as a text may be a name that can be read back", async () => {
		const long = withWorkload(exampleReview("long"), { name: "n".repeat(longestText) });
		await bringBackup({ ...backup, reviews: [long] }, { ...nothing, reviews: { long: "copy" } }, phrases);
		const names = Object.values(useReviews.getState().reviews).map(({ workload }) => workload.name);
		expect(names).toEqual([`${"n".repeat(199)}… (backup of 27 November 2026)`]);
	});

	it("brings the lenses that are being written where there are none of their ids, and takes them back when all is undone", async () => {
		const here = { ...exampleDraft(), licence: "as it is here" };
		useDrafts.getState().put(here);
		await expect.poll(() => useDrafts.getState().saving).toBe("saved");
		const other = { ...exampleDraft(), lens: { ...exampleLens(), id: "other" } };
		const drafts = [exampleDraft(), other].map((draft) => ({ savedAt: backup.savedAt, draft }));
		const restored = await bringBackup({ ...backup, drafts }, { ...nothing, drafts: true }, phrases);
		expect(draftIn(useDrafts.getState(), "other")).toEqual(other);
		expect(draftIn(useDrafts.getState(), "example")).toEqual(here);
		await expect.poll(async () => (await allDrafts()).map(({ draft }) => draft.lens.id)).toEqual(["example", "other"]);
		restored.undo();
		await expect.poll(() => draftIn(useDrafts.getState(), "other")).toBeUndefined();
	});

	it("brings the lenses that are not here along, and takes them back when all is undone", async () => {
		const origin = { format: "azureGuide" as const, file: "a.md", licence: "MIT", attribution: "", notCarried: [] };
		const lens = { savedAt: backup.savedAt, lens: exampleLens(), texts: exampleTexts(), origin };
		const restored = await bringBackup({ ...backup, lenses: [lens] }, nothing, phrases);
		await expect.poll(() => useLenses.getState().lenses).toMatchObject([{ lens: { id: "example" } }]);
		restored.undo();
		await expect.poll(() => useLenses.getState().lenses).toEqual([]);
	});
});

it("leaves a review as it is where no copy of it can be kept first, and says so", async () => {
	const here = withWorkload(exampleReview("here"), { name: "Here" });
	useReviews.getState().add(here);
	const put = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
		throw new DOMException("full", "QuotaExceededError");
	});
	const there = withWorkload(exampleReview("here", "2026-11-26T10:00:00.000Z"), { name: "There" });
	const choice: RestoreChoice = { ...nothing, reviews: { here: "replace" } };
	const { missed, reviews } = await bringBackup({ ...backup, reviews: [there] }, choice, phrases);
	const beside = phrases.t("settings.restore.copy");
	expect([reviews, missed]).toEqual([0, [phrases.t("settings.restore.noCopy", { name: "Here", beside })]]);
	expect(useReviews.getState().reviews.here?.workload.name).toBe("Here");
	put.mockRestore();
	expect((await bringBackup({ ...backup, reviews: [there] }, choice, phrases)).missed).toEqual([]);
	expect(useReviews.getState().reviews.here?.workload.name).toBe("There");
});

it("brings the attached files whose bytes are theirs, before the reviews that name them", async () => {
	const { attached, carried, withAttached } = await import("../../testing/withAttached.ts");
	const forged = { ["f".repeat(64)]: btoa("other") };
	const reviews = [withAttached(exampleReview("with-file"))];
	const choice: RestoreChoice = { ...nothing, reviews: { "with-file": "add" } };
	const { missed } = await bringBackup({ ...backup, reviews, attachments: { ...carried, ...forged } }, choice, phrases);
	expect(missed).toEqual([]);
	const { allAttachments, measureAttachments } = await import("../attachments/keptAttachments.ts");
	expect(await measureAttachments()).toEqual({ count: 1, bytes: 7 });
	expect(await allAttachments()).toEqual(carried);
	expect(attached.file?.bytes).toBe(7);
});

import { describe, expect, it } from "vitest";
import type { StoredLens } from "../../parse/storedLens.ts";
import { exampleDraft } from "../../testing/exampleDraft.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { readFile } from "../readFile.ts";
import { readBackup } from "./readBackup.ts";
import { writeBackup } from "./writeBackup.ts";

const settings = {
	language: "it",
	theme: "dark",
	shortcuts: false,
	notation: "iso",
	density: "compact",
	textSize: 125,
	gapColumns: ["risk"],
} as const;

const lens: StoredLens = {
	savedAt: "2026-11-26T09:00:00.000Z",
	lens: exampleLens(),
	texts: exampleTexts(),
	origin: { format: "azureGuide", file: "a.md", licence: "MIT", attribution: "", notCarried: [] },
};

const backup = {
	savedAt: "2026-11-27T09:00:00.000Z",
	settings: { ...settings, gapColumns: ["risk"] },
	reviews: [exampleReview("b"), { ...exampleReview("a"), archived: true }],
	milestones: [],
	lenses: [lens],
	drafts: [{ savedAt: "2026-11-27T08:00:00.000Z", draft: exampleDraft() }],
	setAside: [{ id: "a~1", day: "2026-11-20", text: '{"formatVersion":1,"id":"cut' }],
};

const changed = (change: object) => readBackup(JSON.stringify({ ...JSON.parse(writeBackup(backup)), ...change }));

const problemsOf = (result: ReturnType<typeof readBackup>) =>
	(result.ok ? result.value.unreadable : result.problems).map(({ code, place }) => [code, place]);

describe("a backup", () => {
	it("comes back whole, its reviews in the order of their ids", () => {
		const reviews = backup.reviews.toReversed();
		expect(readBackup(writeBackup(backup))).toEqual({ ok: true, value: { ...backup, reviews, unreadable: [], irregular: [] } });
		expect(writeBackup({ ...backup, reviews })).toBe(writeBackup(backup));
	});

	it("brings attached files back", () => {
		const attachments = { ["a".repeat(64)]: "eA==" };
		expect(readBackup(writeBackup({ ...backup, attachments }))).toMatchObject({ ok: true, value: { attachments } });
	});

	it("holds each review as a file that opens by itself", () => {
		const [first] = JSON.parse(writeBackup(backup)).reviews;
		expect(readFile(JSON.stringify(first))).toMatchObject({ ok: true, value: { kind: "review", review: { id: "a" } } });
	});

	it("leaves out a lens that cannot be read, and says where it stands", () => {
		const read = changed({ lenses: [{ ...lens, texts: {} }, lens] });
		expect(read.ok && read.value.lenses).toEqual([lens]);
		expect(problemsOf(read)).toContainEqual(["missing", "lenses[0].texts"]);
	});

	it("leaves out a lens being written that cannot be read, and says where it stands", () => {
		const [draft] = backup.drafts;
		const read = changed({ drafts: [draft, { ...draft, savedAt: "yesterday" }] });
		expect(read.ok && read.value.drafts).toEqual(backup.drafts);
		expect(problemsOf(read)).toEqual([["notAnInstant", "drafts[1].savedAt"]]);
	});

	it("without a part, or with one that nobody knows, brings the rest", () => {
		const read = changed({ setAside: undefined, milestones: undefined, settings: { language: "fr", theme: "dark" }, votes: [1] });
		expect(read).toMatchObject({
			ok: true,
			value: { setAside: [], milestones: [], settings: { language: null, theme: "dark", density: null } },
		});
		expect(read.ok && read.value.reviews).toHaveLength(2);
	});

	it("leaves out what cannot be read, says where it stands, and brings the rest", () => {
		const read = changed({
			reviews: [{ ...exampleReview("a"), changedAt: "yesterday" }, exampleReview("b"), 7],
			milestones: [{ milestone: { formatVersion: 9 } }],
		});
		expect(read.ok && read.value.reviews.map(({ id }) => id)).toEqual(["b"]);
		expect(problemsOf(read)).toEqual([
			["notAnInstant", "reviews[0] (Forecasts).changedAt"],
			["notAReview", "reviews[2]"],
			["tooNew", "milestones[0].milestone.formatVersion"],
		]);
	});

	it.each([
		[writeBackup(backup).slice(0, 2000), "cutShort"],
		["{", "cutShort"],
		['{"plumbline":"review","formatVersion":1}', "notABackup"],
		["[]", "notABackup"],
		['{"plumbline":"backup","formatVersion":2}', "tooNew"],
		['{"plumbline":"backup","formatVersion":1}', "missing"],
		['{"plumbline":"backup","formatVersion":1,"savedAt":"2026-11-27T09:00:00Z","reviews":{}}', "wrongValue"],
	])("that is none says why: %#", (text, code) => {
		expect(problemsOf(readBackup(text)).map(([told]) => told)).toEqual([code]);
	});

	it("is told from a review where a review was asked for", () => {
		expect(readFile(writeBackup(backup))).toMatchObject({ ok: false, problems: [{ code: "aBackup" }] });
	});
});

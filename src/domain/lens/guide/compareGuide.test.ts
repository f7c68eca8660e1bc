import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareGuide, countStates, type GuideMatch, markNew } from "./compareGuide.ts";
import { type GuideEntry, type GuideRecord, isGuideOf, recordEntry } from "./guideRecord.ts";

const pillars = ["reliability", "security"];

const entry = (text: string, more: Partial<GuideEntry> = {}): GuideEntry => ({
	...{ pillar: "reliability", kind: "item", title: text.split(":")[0] ?? "", text },
	...more,
});

const edition: GuideEntry[] = [
	entry("Retry: wait longer before each further try, and give up at last."),
	entry("Zones: spread every queue over two zones of its region."),
	entry("Keys: turn the keys of each sender every ninety days.", { pillar: "security" }),
	entry("Keys: turn the keys of each sender every ninety days.", { pillar: "security", kind: "row" }),
];

const recordOf = (entries: readonly GuideEntry[]): GuideRecord => ({
	...{ service: "Queues", date: "2026-01-07" },
	entries: entries.map((one, place) => recordEntry(one, `e${place}`)),
});

const compare = (guide: readonly GuideEntry[], former = edition): GuideMatch[] => compareGuide(recordOf(former), guide, pillars);

const told = (matches: GuideMatch[]) => matches.map(({ state, recorded }) => `${recorded?.id ?? "-"} ${state}`);

describe("a guide against the edition that a lens was written from", () => {
	it("is the same where the words are, whatever stands between them", () => {
		const respaced = edition.map((one) => ({ ...one, text: one.text.toUpperCase().replaceAll(" ", " – ") }));
		expect(countStates(compare(respaced))).toEqual({ changed: 0, new: 0, gone: 0, same: 4 });
	});

	it("tells what is changed by its shared words, what is new and what is gone", () => {
		const [retry, , ...keys] = edition as [GuideEntry, GuideEntry, ...GuideEntry[]];
		const later = { ...retry, text: "Retry: wait twice as long before each further try, and give up at last." };
		const matches = compare([later, entry("Alerts: somebody hears of a full queue within minutes."), ...keys]);
		expect(told(matches)).toEqual(["e0 changed", "- new", "e1 gone", "e2 same", "e3 same"]);
		// Thirteen different words, eleven of them among the former twelve.
		expect(matches[0]).toMatchObject({ share: 85, lost: 1, movedFrom: null });
	});

	it("takes what stands in another pillar with the same words for a change, never for the other kind", () => {
		const moved = edition.map((one) => ({ ...one, pillar: "reliability" }));
		const matches = compare(moved);
		expect(matches.filter(({ movedFrom }) => movedFrom === "security").map(({ recorded }) => recorded?.id)).toEqual(["e2", "e3"]);
		expect(matches.every(({ recorded, found }) => recorded?.kind === found?.kind)).toBe(true);
	});

	it("keeps entries with the same words apart by their pillar", () => {
		const twice = [entry("Watch the queue."), entry("Watch the queue.", { pillar: "security" })];
		expect(compare(twice.toReversed(), twice).map(({ state, movedFrom }) => [state, movedFrom])).toEqual([
			["same", null],
			["same", null],
		]);
	});
});

describe("of any guide", () => {
	const word = fc.constantFrom("queue", "zone", "key", "retry", "watch", "alert", "cost", "limit", "région", "区域");
	const anyEntry = fc.record({
		pillar: fc.constantFrom(...pillars, "other"),
		kind: fc.constantFrom("item" as const, "row" as const),
		title: fc.constant("Title"),
		text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" ")),
	});
	const entries = fc.array(anyEntry, { maxLength: 12 });
	const sorted = (matches: GuideMatch[]) =>
		matches.map(({ recorded, found, ...rest }) => JSON.stringify([recorded?.id, found?.text, rest])).sort();

	it("the same edition is the same, entry by entry", () => {
		fc.assert(
			fc.property(entries, (guide) => {
				expect(countStates(compare(guide, guide))).toEqual({ changed: 0, new: 0, gone: 0, same: guide.length });
			}),
		);
	});

	it("the order of entries makes no difference", () => {
		const shuffled = entries.chain((guide) =>
			fc.tuple(fc.constant(guide), fc.shuffledSubarray(guide, { minLength: guide.length, maxLength: guide.length })),
		);
		fc.assert(
			fc.property(entries, shuffled, (former, [guide, other]) => {
				expect(sorted(compare(other, former))).toEqual(sorted(compare(guide, former)));
			}),
		);
	});

	it("every entry of both is told once", () => {
		fc.assert(
			fc.property(entries, entries, (former, guide) => {
				const matches = compare(guide, former);
				const ids = matches.flatMap(({ recorded }) => recorded?.id ?? []);
				expect(ids.sort()).toEqual(former.map((_, place) => `e${place}`).sort());
				expect(matches.flatMap(({ found }) => found ?? [])).toHaveLength(guide.length);
			}),
		);
	});

	it("the marked runs of a text are the text, and none is marked against itself", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", maxLength: 80 }),
				fc.string({ unit: "grapheme", maxLength: 80 }),
				(text, former) => {
					const runsOf = (recorded: string) => markNew(text, recordEntry(entry(recorded), "e"));
					expect(
						runsOf(former)
							.map((run) => run.text)
							.join(""),
					).toBe(text);
					expect(runsOf(text).some(({ isNew }) => isNew)).toBe(false);
				},
			),
		);
	});
});

it("new words are marked, and nothing else", () => {
	const runs = markNew("Retry: wait twice as long.", recordEntry(entry("Retry: wait long"), "e"));
	expect(runs).toEqual([
		{ text: "Retry: wait ", isNew: false },
		{ text: "twice", isNew: true },
		{ text: " ", isNew: false },
		{ text: "as", isNew: true },
		{ text: " long.", isNew: false },
	]);
});

it.each([
	["Architecture best practices for Queues", true],
	["QUEUES", true],
	["Architecture best practices for Queues at large", false],
	["", false],
])("a guide is known by its title: %s", (title, is) => {
	expect(isGuideOf({ service: "Queues" }, title)).toBe(is);
});

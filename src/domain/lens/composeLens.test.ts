import { describe, expect, it } from "vitest";
import { parseLens } from "../../parse/lens.ts";
import { parseLensTexts } from "../../parse/lensTexts.ts";
import { parseChange } from "../../parse/reviewPart.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { buildReport } from "../report/report.ts";
import { changesBetween, withChanges } from "../review/change.ts";
import { withAnswer, withFact, withLensAdded, withLensTakenOut } from "../review/changes.ts";
import { lensesOf, lensKey, newReview, type Review } from "../review/review.ts";
import { composeLens, isFirstOutOf } from "./composeLens.ts";
import { composeTexts } from "./composeTexts.ts";
import { languageOf } from "./fallback.ts";
import type { Lens } from "./lens.ts";
import type { ItemTexts, WrittenTexts } from "./lensTexts.ts";
import { lensOfId, partId } from "./partNames.ts";
import type { Sentence } from "./sentence.ts";
import { withLensTakenUp } from "./takeUpLens.ts";
import { textsFor } from "./textsFor.ts";

const today = "2026-11-29";
const first = exampleLens();
const second: Lens = { ...exampleLens(), id: "other", version: "3.0.0", languages: ["it"] };
const firstTexts: WrittenTexts = {
	...exampleTexts(),
	items: mapped((item) => ({ ...item, question: "How is it?" })),
};
const conditional = [{ text: "Su rete pubblica.", when: "isExposed", otherwise: "Chiusa." }];
const secondTexts: WrittenTexts = {
	...exampleTexts(),
	language: "it",
	title: "Altra",
	pillars: { ...exampleTexts().pillars, reliability: { name: "Affidabilità", short: "Aff", purpose: "Regge." } },
	items: mapped((item) => ({ ...item, question: "Come va?", why: conditional })),
};
function mapped(change: (item: ItemTexts<Sentence>) => ItemTexts<Sentence>): WrittenTexts["items"] {
	return Object.fromEntries(Object.entries(exampleTexts().items).map(([id, item]) => [id, change(item)]));
}
const both = composeLens([first, second]);
const parts = [
	{ lens: first, texts: firstTexts },
	{ lens: second, texts: secondTexts },
] as const;

const begun = (lens: Lens, ...more: Lens[]) => newReview("r", lens, "2026-11-29T10:00:00.000Z", more);
const answered = (review: Review, item: string, option: string) =>
	withAnswer(review, item, { choice: { kind: "option", option } });

describe("several lenses as one", () => {
	it("keep every law of a lens and of its texts, in each language", () => {
		expect(parseLens(JSON.parse(JSON.stringify(both)))).toEqual({ ok: true, value: both });
		for (const language of ["en", "it"]) {
			const { texts } = composeTexts(parts, language);
			expect(parseLensTexts(JSON.parse(JSON.stringify(texts)), both)).toMatchObject({ ok: true, value: { language } });
		}
	});

	it("tell ids apart by lens, share pillars of one id, and know where each item comes from", () => {
		expect(both.pillars).toEqual(first.pillars);
		expect(both.items.slice(0, first.items.length)).toEqual(first.items);
		expect(both.items.slice(first.items.length).map(({ id, from }) => [id, from])).toEqual(
			second.items.map(({ id }) => [`other:${id}`, "other"]),
		);
		expect(both.parts).toEqual([
			{ id: "example", version: "1.0.0" },
			{ id: "other", version: "3.0.0" },
		]);
	});

	it("leave a lens alone as it is, and name what is in another language than the whole", () => {
		expect(composeLens([first])).toBe(first);
		const { texts, borrowed } = composeTexts(parts, "en");
		const read = textsFor(texts, { facts: {}, derivedFacts: both.derivedFacts }, borrowed);
		expect(read.title).toBe("Example + Altra");
		expect(languageOf(read, "Come va?")).toBe("it");
		expect(languageOf(read, "How is it?")).toBe("en");
		expect(read.pillars).toEqual(firstTexts.pillars);
	});

	it("ask each its own facts: what one says rules out nothing of the other", () => {
		const { texts } = composeTexts(parts, "it");
		const why = (review: Review) =>
			textsFor(texts, { facts: review.workload.facts, derivedFacts: both.derivedFacts }).items["other:rel-zones"]?.why;
		const own = withFact(withFact(begun(first, second), "other:runsProduction", true), "other:network", "private");
		expect(why(own)).toBe("Chiusa.");
		expect(why(withFact(begun(first, second), "network", "private"))).toBe("Su rete pubblica.");
		const applies = (review: Review) =>
			buildReport(both, review, today).questions.find(({ item }) => item === "other:sec-network")?.applies;
		const exposed = withFact(withFact(begun(first, second), "runsProduction", true), "network", "public");
		expect(applies(exposed)).toBe(null);
		expect(applies(own)).toBe(true);
	});

	it("have figures over all of them, and the same as alone for each", () => {
		const review = answered(answered(begun(first, second), "rel-zones", "o3"), "other:rel-zones", "o1");
		const report = buildReport(both, review, today);
		const alone = buildReport(first, answered(begun(first), "rel-zones", "o3"), today);
		const other = buildReport(second, answered(begun(second), "rel-zones", "o1"), today);
		expect(report.lenses).toEqual([
			{ ...both.parts?.[0], score: alone.overall, risks: alone.risks, progress: alone.progress },
			{ ...both.parts?.[1], score: other.overall, risks: other.risks, progress: other.progress },
		]);
		expect(report.gaps.map(({ id }) => id)).toEqual([
			...alone.gaps.map(({ id }) => id),
			...other.gaps.map(({ id }) => partId("other", id)),
		]);
		expect(report.progress.visible).toBe(alone.progress.visible + other.progress.visible);
		expect(alone.lenses).toBeUndefined();
	});

	it("keep what was said by a lens that is taken out, for the day it returns; a short path asks what comes in", () => {
		const review = answered(begun(first, second), "other:rel-zones", "o1");
		const out = withLensTakenOut(review, "other");
		expect(out.moreLenses).toEqual([]);
		expect(buildReport(first, out, today).gaps).toEqual([]);
		expect(withLensAdded({ ...out, asked: ["rel-zones"] }, second, ["other:rel-zones"])).toEqual({
			...review,
			asked: ["rel-zones", "other:rel-zones"],
		});
		expect(withLensAdded(review, second, [])).toBe(review);
	});

	it("stay what they are where the one that the review was begun with is taken out, and it returns with its answers", () => {
		const third = { ...second, id: "third" };
		const review = answered(answered(begun(first, second), "rel-zones", "o3"), "other:rel-zones", "o1");
		const out = withLensTakenOut(review, first.id);
		expect([lensesOf(out).map(({ id }) => id), lensKey(out)]).toEqual([["other"], " other"]);
		const alone = composeLens([second], true);
		expect(parseLens(structuredClone(alone))).toEqual({ ok: true, value: alone });
		const { texts } = composeTexts([{ lens: second, texts: secondTexts }], "it", true);
		expect(parseLensTexts(structuredClone(texts), alone)).toMatchObject({ ok: true });
		expect([isFirstOutOf(alone), isFirstOutOf(both), isFirstOutOf(first)]).toEqual([true, false, false]);
		const known = buildReport(both, review, today);
		const report = buildReport(alone, out, today);
		expect(report.gaps.map(({ id }) => id)).toEqual(known.gaps.map(({ id }) => id).filter((id) => id.startsWith("other:")));
		expect(report.overall).toEqual(known.lenses?.[1]?.score);
		expect(withLensAdded(out, first, [])).toEqual(review);
		const more = withLensAdded(out, third, []);
		const named = composeLens([second, third], true);
		expect(named.parts?.map(({ id }) => id)).toEqual(lensesOf(more).map(({ id }) => id));
		expect(named.items.map(({ id }) => lensOfId(id, named.parts ?? []))).toEqual([
			...second.items.map(() => "other"),
			...third.items.map(() => "third"),
		]);
	});

	it("are never none: the last one stays, also where two tabs took out one each", () => {
		const out = withLensTakenOut(begun(first, second), first.id);
		expect(withLensTakenOut(out, "other")).toBe(out);
		expect(withLensTakenOut(begun(first), first.id)).toEqual(begun(first));
		expect(lensesOf({ ...out, moreLenses: [] }).map(({ id }) => id)).toEqual([first.id]);
		const changes = changesBetween(begun(first, second), out);
		expect(changes.map(parseChange)).toEqual(changes.map((value) => ({ ok: true, value })));
		expect(changes).toHaveLength(1);
		expect(withChanges(out, changesBetween(out, begun(first, second)))).toEqual(begun(first, second));
	});

	it("come and go as changes that are checked, and undone", () => {
		const alone = begun(first);
		const steps = [alone, withLensAdded(alone, second, []), withLensTakenOut(begun(first, second), "other")] as const;
		const changes = [changesBetween(steps[0], steps[1]), changesBetween(steps[1], steps[2])];
		for (const change of changes.flat()) expect(parseChange(change)).toEqual({ ok: true, value: change });
		expect(changes.map((all) => all.length)).toEqual([1, 1]);
		expect(withChanges(steps[0], changes[0] ?? []).moreLenses).toEqual([{ id: "other", version: "3.0.0" }]);
		expect(withChanges(steps[1], changes[1] ?? []).moreLenses).toEqual([]);
		expect(withChanges(steps[2], changesBetween(steps[2], steps[1]))).toEqual(steps[1]);
	});

	it("take up a newer edition of one, and ask only what it asks otherwise", () => {
		const items = second.items.map((item) => (item.id === "rel-zones" ? { ...item, since: "3.1.0" } : item));
		const newer = composeLens([first, { ...second, version: "3.1.0", items }]);
		const review = answered(answered(begun(first, second), "rel-zones", "o3"), "other:rel-zones", "o1");
		const taken = withLensTakenUp(review, newer);
		expect(taken.askAgain).toEqual(["other:rel-zones"]);
		expect([taken.lens.version, taken.moreLenses?.[0]?.version]).toEqual(["1.0.0", "3.1.0"]);
		expect(taken.answers).toEqual(review.answers);
		expect(withLensTakenUp(taken, newer)).toBe(taken);
	});

	it("shorten an id that would be too long, and tell it apart still", () => {
		const long = "x".repeat(110);
		const [a, b] = [partId("other", `${long}a1`), partId("other", `${long}b2`)];
		expect(a).toHaveLength(partId("other", `${long}a1`).length);
		expect(a.length).toBeLessThanOrEqual(120);
		expect(a).not.toBe(b);
	});
});

import { describe, expect, it } from "vitest";
import { findAnswer } from "../../domain/review/answer.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { type BulkWish, itemsChangedBy, noWish, optionWish, sharedOptions, withWish } from "./bulk.ts";

const review = exampleReview();
const all = ["rel-zones", "sec-network", "sec-watch"];
const wish = (part: Partial<BulkWish>) => ({ ...noWish, ...part });
const answers = (part: Partial<BulkWish>) => all.map((item) => findAnswer(withWish(review, wish(part), all), item));

describe("a change for many questions", () => {
	it("changes nothing while nothing is wished for", () => {
		expect(withWish(review, noWish, all)).toBe(review);
	});

	it("sets what is asked and leaves the rest of each answer as it is", () => {
		const [zones, network] = answers({ owner: " Ada ", due: "2027-01-01", flag: "set", confidence: "guess" });
		expect(zones).toMatchObject({ owner: "Ada", due: "2027-01-01", flagged: true, confidence: "guess", note: "Two zones" });
		expect(network?.choice).toEqual({ kind: "notApplicable", reason: "Not ours" });
	});

	it("says how sure an answer is only where it says something", () => {
		expect(answers({ confidence: "sure" }).map(({ confidence }) => confidence)).toEqual(["sure", "sure", null]);
		expect(answers({ answer: "dontKnow", confidence: "sure" }).map(({ confidence }) => confidence)).toEqual([null, null, null]);
	});

	it("keeps the reasons that stand where none is given, and replaces them by one that is", () => {
		const reasons = (reason: string) => answers({ answer: "notApplicable", reason }).map(({ choice }) => choice);
		expect(reasons(" ")).toEqual(["", "Not ours", ""].map((reason) => ({ kind: "notApplicable", reason })));
		expect(reasons("A pilot")).toEqual(all.map(() => ({ kind: "notApplicable", reason: "A pilot" })));
	});

	it("clears answers, flags and confidence", () => {
		expect(answers({ answer: "clear" }).map(({ choice }) => choice)).toEqual([null, null, null]);
		const sure = withWish(review, wish({ flag: "set", confidence: "sure" }), all);
		const cleared = withWish(sure, wish({ flag: "clear", confidence: "clear" }), all);
		expect(cleared.answers).toEqual(review.answers);
	});

	it("does not touch questions that would stay as they are", () => {
		expect(itemsChangedBy(wish({ answer: "dontKnow" }), review, all)).toEqual(["rel-zones", "sec-network"]);
		const changed = withWish(review, wish({ answer: "dontKnow" }), all);
		expect(findAnswer(changed, "sec-watch")).toBe(findAnswer(review, "sec-watch"));
	});

	it("sets a statement that all of them offer, told alike", () => {
		expect(answers({ answer: optionWish("o1") }).map(({ choice }) => choice)).toEqual(
			all.map(() => ({ kind: "option", option: "o1" })),
		);
		const [lens, texts] = [exampleLens(), exampleTexts()];
		const told = (items: string[]) => sharedOptions(lens, texts, items).map(({ id }) => id);
		expect(told(["rel-zones"])).toEqual(["o1", "o2", "o3"]);
		expect(told(["rel-zones", "sec-network"])).toEqual(["o1", "o2"]);
		expect(told([])).toEqual([]);
		const zones = texts.items["rel-zones"];
		if (!zones) throw new Error("no such item");
		const other = { ...zones, options: { ...zones.options, o1: { label: "Other", text: "Other." } } };
		expect(
			sharedOptions(lens, { ...texts, items: { ...texts.items, "rel-zones": other } }, ["rel-zones", "sec-network"]),
		).toEqual([{ id: "o2", label: "Some" }]);
	});
});

import { describe, expect, it } from "vitest";
import { readLens } from "../../parse/foreign/readLens.ts";
import { sampleGuide } from "../../testing/sampleGuide.ts";
import { emptyAnswer } from "../review/answer.ts";
import { newReview } from "../review/review.ts";
import { asNextEdition, type Edition, editionChange } from "./nextEdition.ts";
import { withLensTakenUp } from "./takeUpLens.ts";

async function guide(text: string): Promise<Edition> {
	const read = await readLens(new TextEncoder().encode(text), "queues.md");
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

/** The same guide a while later: one text is another, one box entry is gone, one row is new. */
const later = sampleGuide.replace("It is short.", "It is long.").replace("| Use keys. | Safe. |", "| Rotate keys. | Safer. |");

const first = await guide(sampleGuide);
const dated = await guide(later.replace("ms.date: 1/7/2026", "ms.date: 3/9/2026"));
const undated = await guide(later);
const live = first.lens.items.find(({ id }) => first.texts.items[id]?.title === "Set a time to live (Topics)")?.id ?? "";

describe("a newer edition of a lens", () => {
	it("tells what it adds, changes and no longer asks, by id and by text", async () => {
		const change = editionChange(first, dated);
		expect(change.changed).toEqual([live]);
		expect(change.added.map((id) => dated.texts.items[id]?.title)).toEqual(["Rotate keys"]);
		expect(change.removed.map((id) => first.texts.items[id]?.title)).toEqual(["Use keys"]);
		expect(editionChange(first, await guide(sampleGuide))).toEqual({ added: [], changed: [], removed: [] });
	});

	it.each([
		["of its own date", dated, "2026.3.9"],
		["that bears the date of the former", undated, "2026.1.8"],
	])("%s keeps every answer, and asks only what changed again", (_, next, version) => {
		const said = { ...emptyAnswer, choice: { kind: "option" as const, option: "some" } };
		const answers = Object.fromEntries(first.lens.items.map(({ id }) => [id, said]));
		const review = { ...newReview("r", first.lens, "2026-01-08T00:00:00.000Z"), answers };
		const taken = withLensTakenUp(review, asNextEdition(first, next).lens);
		expect(taken.answers).toEqual(answers);
		expect(taken.askAgain).toEqual([live]);
		expect(taken.lens.version).toBe(version);
	});

	it("asks what an edition between changed, too, whoever comes from further back", () => {
		const second = asNextEdition(first, dated);
		const third = asNextEdition(second, { ...dated, texts: { ...dated.texts, items: renamed(dated, "duplicates") } });
		const review = { ...newReview("r", first.lens, "2026-01-08T00:00:00.000Z") };
		const answers = Object.fromEntries(
			first.lens.items.map(({ id }) => [id, { ...emptyAnswer, choice: { kind: "dontKnow" as const } }]),
		);
		expect(withLensTakenUp({ ...review, answers }, third.lens).askAgain).toHaveLength(2);
		expect(withLensTakenUp({ ...review, lens: second.lens, answers }, third.lens).askAgain).toHaveLength(1);
	});

	it("leaves an older edition, and the same one, as they are", () => {
		expect(asNextEdition(dated, first)).toBe(first);
		expect(asNextEdition(first, first)).toBe(first);
	});
});

const renamed = ({ texts }: Edition, part: string): Edition["texts"]["items"] =>
	Object.fromEntries(
		Object.entries(texts.items).map(([id, item]) => [
			id,
			String(item.title).includes(part) ? { ...item, summary: "Anew." } : item,
		]),
	);

import { expect, it } from "vitest";
import { composeLens } from "../../domain/lens/composeLens.ts";
import { composeTexts } from "../../domain/lens/composeTexts.ts";
import { textsFor } from "../../domain/lens/textsFor.ts";
import { buildReport } from "../../domain/report/report.ts";
import { withFact } from "../../domain/review/changes.ts";
import { newReview } from "../../domain/review/review.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { tellingOf } from "../telling.ts";
import { profile } from "./profile.ts";

/** What a file says of the profile of a review over two lenses that ask the same facts. */
async function told(facts: Record<string, boolean>): Promise<string> {
	const one = { lens: exampleLens(), texts: exampleTexts() };
	const two = { lens: { ...one.lens, id: "other" }, texts: one.texts };
	const lens = composeLens([one.lens, two.lens]);
	const texts = textsFor(composeTexts([one, two], "en").texts, { facts, derivedFacts: lens.derivedFacts });
	const begun = newReview("r", one.lens, "2026-11-30T10:00:00.000Z", [two.lens]);
	const review = Object.entries(facts).reduce((said, [id, value]) => withFact(said, id, value), begun);
	const words = { ...(await loadPhrases("en")), lens: texts };
	return JSON.stringify(profile.tell(tellingOf(buildReport(lens, review, "2026-11-30"), words, lens)));
}

const [fact = ""] = exampleLens().facts.flatMap(({ id, type }) => (type === "boolean" ? [id] : []));
const name = exampleTexts().facts[fact]?.short ?? "?";
const times = (text: string) => text.split(name).length - 1;

it("lists a fact that two lenses ask alike once, and twice where it was answered differently", async () => {
	expect(times(await told({}))).toBe(1);
	expect(times(await told({ [fact]: true, [`other:${fact}`]: true }))).toBe(1);
	expect(times(await told({ [fact]: true, [`other:${fact}`]: false }))).toBe(2);
});

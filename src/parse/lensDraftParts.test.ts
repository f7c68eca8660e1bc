import { describe, expect, it } from "vitest";
import { addItem, addRecommendation } from "../domain/draft/adding.ts";
import type { LensDraft } from "../domain/draft/draft.ts";
import { addDerivedFact, addFact, addValue, removeFact, removeValue, withAskWhen, withFactType } from "../domain/draft/facts.ts";
import { addLink, removeLink, withUrl } from "../domain/draft/links.ts";
import { withStance } from "../domain/draft/options.ts";
import { addTension, removeTension } from "../domain/draft/tensions.ts";
import { withText } from "../domain/draft/texts.ts";
import { topicsIn, withNewTopic, withTopic } from "../domain/draft/topics.ts";
import { addTradeoff, removeTradeoff } from "../domain/draft/tradeoffs.ts";
import { exampleDraft, exampleStarters } from "../testing/exampleDraft.ts";
import { checkDraft } from "./lensDraft.ts";

const placesOf = (draft: LensDraft): string[] => {
	const checked = checkDraft(draft);
	return checked.ok ? [] : checked.problems.map(({ place }) => place);
};

const say = (draft: LensDraft, ...place: string[]) => withText(draft, "en", place, "Said.");

describe("parts of a draft", () => {
	it("are missing nothing but their texts when they are new, and leave nothing when they go", () => {
		const draft = exampleDraft();
		const fact = addFact(draft);
		expect(placesOf(fact.draft)).toEqual([`texts.en.facts.${fact.id}.question`, `texts.en.facts.${fact.id}.short`]);
		expect(removeFact(fact.draft, "facts", fact.id)).toEqual(draft);
		const derived = addDerivedFact(draft);
		expect(placesOf(say(derived.draft, "derivedFacts", derived.id, "short"))).toEqual([]);
		expect(removeFact(derived.draft, "derivedFacts", derived.id)).toEqual(draft);
		const tension = addTension(draft);
		if (!tension) throw new Error("no tension");
		const said = say(say(tension.draft, "tensions", tension.id, "note"), "tensions", tension.id, "resolution");
		expect(placesOf(said)).toEqual([]);
		expect(removeTension(tension.draft, tension.id)).toEqual(draft);
	});

	it("have values that come and go with their texts", () => {
		const fact = addFact(exampleDraft());
		const factIn = (draft: LensDraft) =>
			draft.lens.facts.find(({ id }) => id === fact.id) ?? { id: "", type: "boolean" as const };
		const several = withFactType(fact.draft, fact.id, "enum");
		expect(factIn(several).values).toEqual(["v1", "v2"]);
		const more = addValue(several, factIn(several));
		expect(factIn(more).values).toEqual(["v1", "v2", "v3"]);
		expect(removeValue(more, factIn(more), "v3")).toEqual(several);
		expect(withFactType(several, fact.id, "boolean")).toEqual(fact.draft);
	});

	it("have topics that are gone with their last question", () => {
		const draft = withNewTopic(exampleDraft(), "sec-watch");
		expect(topicsIn(draft)).toEqual(["resiliency", "topic1"]);
		expect(placesOf(say(draft, "topics", "topic1"))).toEqual([]);
		expect(withTopic(draft, "sec-watch", null)).toEqual(exampleDraft());
		expect(placesOf(withTopic(exampleDraft(), "rel-zones", null))).toEqual([]);
	});

	it("have links and tradeoffs with their texts", () => {
		const owner = { row: "rec-private" };
		const linked = withUrl(addLink(exampleDraft(), owner), owner, "l1", "https://example.org/private");
		expect(placesOf(say(linked, "recommendations", "rec-private", "links", "l1"))).toEqual([]);
		expect(placesOf(removeLink(linked, owner, "l1"))).toEqual([]);
		const traded = addTradeoff(exampleDraft(), owner, "reliability");
		expect(placesOf(say(traded, "recommendations", "rec-private", "tradeoffs", "t1"))).toEqual([]);
		expect(removeTradeoff(traded, owner, 0)).toEqual(exampleDraft());
	});

	it("have links of a choice with their labels", () => {
		const { draft, id } = addItem(exampleDraft(), "choices", "security", () => exampleStarters);
		const owner = { item: id, choice: "q1_1" };
		const linked = withUrl(addLink(draft, owner), owner, "l1", "https://example.org/choice");
		const choicesIn = ({ lens }: LensDraft) => lens.items.flatMap((item) => ("choices" in item ? item.choices : []));
		expect(choicesIn(linked)[0]?.links).toEqual([{ id: "l1", url: "https://example.org/choice" }]);
		expect(placesOf(linked)).toContain(`texts.en.items.${id}.choices.q1_1.links.l1`);
		expect(choicesIn(removeLink(linked, owner, "l1"))).toEqual(choicesIn(draft));
		expect(placesOf(removeLink(linked, owner, "l1"))).toEqual(placesOf(draft));
	});

	it("are asked where something holds, and stand for a kind of answer, until they do not", () => {
		const asked = withAskWhen(exampleDraft(), "runsProduction", "isExposed");
		expect(asked.lens.facts[0]).toEqual({ id: "runsProduction", type: "boolean", askWhen: "isExposed" });
		expect(withAskWhen(asked, "runsProduction", "always")).toEqual(exampleDraft());
		const stands = withStance(exampleDraft(), "rel-zones", "o2", "partial");
		expect(stands.lens.items[0]?.options[1]?.stance).toBe("partial");
		expect(withStance(stands, "rel-zones", "o2", "")).toEqual(exampleDraft());
	});

	it("have no tension where there are not two recommendations", () => {
		const { lens, ...rest } = exampleDraft();
		const [item] = lens.items;
		if (!item) throw new Error("no item");
		const bare = { ...rest, lens: { ...lens, recommendations: [], items: lens.items.map(({ parts: _, ...one }) => one) } };
		expect(addTension(bare)).toBeNull();
		const one = addRecommendation(bare, item, () => exampleStarters).draft;
		expect(addTension(one)).toBeNull();
		expect(addTension(addRecommendation(one, item, () => exampleStarters).draft)).not.toBeNull();
	});
});

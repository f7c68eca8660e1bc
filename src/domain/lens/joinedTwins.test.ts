import { beforeAll, describe, expect, it } from "vitest";
import { type ReadLens, readLens } from "../../parse/foreign/readLens.ts";
import { parseLens } from "../../parse/lens.ts";
import { parseLensTexts } from "../../parse/lensTexts.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { buildReport, type Report } from "../report/report.ts";
import { allRequirements } from "../report/reportRows.ts";
import { withAnswer, withTwins, withTwinsParted } from "../review/changes.ts";
import { newReview, type Review } from "../review/review.ts";
import { composeLens } from "./composeLens.ts";
import { composeTexts } from "./composeTexts.ts";
import { ownTwinsOf, textsOfJoined, withOwnTwinsJoined, withTwinsJoined } from "./joinedTwins.ts";
import type { Lens } from "./lens.ts";
import type { WrittenTexts } from "./lensTexts.ts";
import { partId } from "./partNames.ts";
import { type ProposedTwins, searchTwins, searchTwinsBetween, searchTwinsWithin, type TwinSearch } from "./proposedTwins.ts";
import { textsFor } from "./textsFor.ts";

/** What a search finds, however often it rests. */
function ended(search: TwinSearch): ProposedTwins[] {
	let step = search.next();
	while (!step.done) step = search.next();
	return step.value;
}

const twinsIn = (...of: Parameters<typeof searchTwins>) => ended(searchTwins(...of));
const twinsOfBoth = (...of: Parameters<typeof searchTwinsBetween>) => ended(searchTwinsBetween(...of));

const guide = (service: string, rows: Record<string, string[]>) => `---
ms.date: 1/7/2026
---

# Architecture best practices for ${service}
${Object.entries(rows)
	.map(([pillar, titles]) => {
		const lines = titles.map((title) => `| **${title}**: do it. | It holds. |`).join("\n");
		return `\n## ${pillar}\n\n| Recommendation | Benefit |\n| --- | --- |\n${lines}\n`;
	})
	.join("")}`;

const read = async (markdown: string) => {
	const lens = await readLens(new TextEncoder().encode(markdown), "guide.md");
	if (!lens.ok) throw new Error(lens.problems[0]?.code);
	return lens.value;
};

let queues: ReadLens;
let stores: ReadLens;
let both: Lens;
let texts: WrittenTexts;
const idOf = (lens: Lens, words: string) =>
	lens.recommendations.find(({ id }) => texts.recommendations[id]?.title === words)?.id ?? "";
const proposals = (lens: Lens) =>
	twinsIn(lens, textsFor(texts, { facts: {}, derivedFacts: lens.derivedFacts })).map(({ first, second, share }) => [
		texts.recommendations[first]?.title,
		texts.recommendations[second]?.title,
		share,
	]);

beforeAll(async () => {
	queues = await read(
		guide("Queues", { Reliability: ["Spread over zones", "Retry with care"], Security: ["Turn keys every month"] }),
	);
	stores = await read(
		guide("Stores", {
			Reliability: ["Spread over all zones", "Back up daily"],
			"Cost Optimization": ["Turn keys every month"],
		}),
	);
	both = composeLens([queues.lens, stores.lens]);
	texts = composeTexts([queues, stores], "en").texts;
});

describe("twins of two lenses", () => {
	it("are proposed by the words that their titles share, and joined by nobody alone", () => {
		expect(proposals(both)).toEqual([
			["Turn keys every month", "Turn keys every month", 100],
			["Spread over zones", "Spread over all zones", 86],
		]);
		expect(withTwinsJoined(both, undefined)).toBe(both);
	});

	it("of a lens that is only looked at are those that a review over it and one that is here would be offered", () => {
		const named = (pairs: ProposedTwins[], second: (id: string) => string) =>
			pairs.map(({ first, second: of, share }) => [first, second(of), share]);
		const inReview = twinsIn(both, textsFor(texts, { facts: {}, derivedFacts: [] }));
		expect(inReview).toHaveLength(2);
		expect(named(twinsOfBoth(queues, stores), (id) => partId(stores.lens.id, id))).toEqual(named(inReview, (id) => id));
	});

	it("are found wherever the shared words lie, and none below three fifths of them", async () => {
		const titles = (rows: string[]) => read(guide("Disks", { Reliability: rows }));
		const here = await titles(["Keep the the keys of the vault apart", "Keep one two three four five", "Alone"]);
		const share = async (title: string) => twinsOfBoth(here, await titles([title])).map((pair) => pair.share);
		expect(await share("Keep keys of the vault")).toEqual([91]);
		expect(await share("One two three seven eight nine")).toEqual([]);
		expect(await share("Two three four nine keep")).toEqual([73]);
	});

	it("of one lens alone are none, nor is what more than its own question leans on", () => {
		expect(twinsIn(exampleLens(), exampleTexts())).toEqual([]);
		const other = { ...exampleLens(), id: "other" };
		const lens = composeLens([exampleLens(), other]);
		const found = twinsIn(
			lens,
			textsFor(
				composeTexts(
					[
						{ lens: exampleLens(), texts: exampleTexts() },
						{ lens: other, texts: exampleTexts() },
					],
					"en",
				).texts,
				{ facts: {}, derivedFacts: [] },
			),
		);
		for (const { first, second } of found) {
			expect(parseLens(structuredClone(withTwinsJoined(lens, { [second]: first }))).ok).toBe(true);
		}
	});
});

describe("joined", () => {
	const pairs = () =>
		Object.fromEntries(
			twinsIn(both, textsFor(texts, { facts: {}, derivedFacts: [] })).map(({ first, second }) => [second, first]),
		);
	const reportOf = (review: Review): Report => buildReport(withTwinsJoined(both, review.joined), review, "2026-11-30");
	const begun = () => {
		const [first, ...more] = both.parts ?? [];
		return newReview("r", first ?? both, "2026-11-30T10:00:00.000Z", more);
	};
	const join = (review: Review, second: string, first: string) =>
		withTwins(review, { first, second }, [first.replace(/\.do$/, ""), second.replace(/\.do$/, "")]);

	it("they keep every law of a lens and of its texts, and are proposed no more", () => {
		const joined = withTwinsJoined(both, pairs());
		expect(joined.items).toHaveLength(both.items.length - 2);
		expect(parseLens(structuredClone(joined))).toEqual({ ok: true, value: joined });
		expect(parseLensTexts(structuredClone(textsOfJoined(texts, joined)), joined)).toMatchObject({ ok: true });
		expect(proposals(joined)).toEqual([]);
	});

	it("one answer counts for both, once, with the credits of both pillars, and parting brings both back", () => {
		const [second = "", first = ""] = Object.entries(pairs())[0] ?? [];
		const joined = join(begun(), second, first);
		const apart = allRequirements(reportOf(begun()));
		const answered = withAnswer(joined, first.replace(/\.do$/, ""), { choice: { kind: "option", option: "all" } });
		const rows = allRequirements(reportOf(answered));
		expect(rows).toHaveLength(apart.length - 1);
		const pair = rows.find(({ id }) => id === first);
		expect(pair).toMatchObject({ status: "inPlace", kind: "twins" });
		expect(pair?.credits.map(({ pillar }) => pillar)).toEqual(["security", "cost-optimization"]);
		const parted = withTwinsParted(answered, second);
		expect(parted.joined).toBeUndefined();
		expect(allRequirements(reportOf(parted))).toHaveLength(apart.length);
	});

	it("in one pillar they weigh once, and each lens counts the pair as its own", () => {
		const zones = [idOf(both, "Spread over all zones"), idOf(both, "Spread over zones")] as const;
		const joined = join(begun(), ...zones);
		const answered = withAnswer(joined, zones[1].replace(/\.do$/, ""), { choice: { kind: "option", option: "none" } });
		const report = reportOf(answered);
		expect(report.gaps.map(({ id }) => id)).toEqual([zones[1]]);
		expect(report.gaps[0]?.credits).toHaveLength(1);
		expect(report.lenses?.map(({ risks }) => risks.medium)).toEqual([1, 1]);
	});

	it("what was answered to the question that went is kept, and a pair that the lenses no longer have is left apart", () => {
		const [second = "", first = ""] = Object.entries(pairs())[0] ?? [];
		const said = withAnswer(begun(), second.replace(/\.do$/, ""), { choice: { kind: "option", option: "some" } });
		const parted = withTwinsParted(join(said, second, first), second);
		expect(parted.answers).toEqual(said.answers);
		expect(withTwinsJoined(both, { gone: first, [second]: "gone" })).toBe(both);
	});

	it("a short review asks the question that stays where it asked the one that goes", () => {
		const [second = "", first = ""] = Object.entries(pairs())[0] ?? [];
		const joined = join({ ...begun(), asked: [second.replace(/\.do$/, "")] }, second, first);
		expect(joined.asked).toContain(first.replace(/\.do$/, ""));
	});
});

describe("what one guide says as an item and as a recommendation", () => {
	const twice = `---
ms.date: 1/7/2026
---
# Architecture best practices for Queues

## Reliability

> [!div class="checklist"]
>
> - **Spread over zones.** Use all.
> - **Retry with care.** Wait longer.

| Recommendation | Benefit |
| --- | --- |
| **Spread over all zones**: set it. | It holds. |
| **Back up daily**: do it. | It returns. |

## Security

| Recommendation | Benefit |
| --- | --- |
| **Spread over zones**: also here. | It is safe. |
`;

	it("is proposed as a pair in its pillar alone, and joined is one question and one requirement of a sound lens", async () => {
		const { lens, texts: own } = await read(twice);
		const pairs = ended(searchTwinsWithin({ lens, texts: own }));
		expect(pairs.map(({ first, second }) => [own.recommendations[first]?.title, own.recommendations[second]?.title])).toEqual([
			["Spread over zones", "Spread over all zones"],
		]);
		const joined = Object.fromEntries(pairs.map(({ first, second }) => [second, first]));
		const once = withOwnTwinsJoined(lens, joined);
		expect(once.items).toHaveLength(lens.items.length - 1);
		const sound = parseLens(JSON.parse(JSON.stringify(once)));
		expect(sound.ok && parseLensTexts(textsOfJoined(own, once), sound.value).ok).toBe(true);
		const before = buildReport(lens, newReview("r", lens, "2026-11-30T10:00:00.000Z"), "2026-11-30");
		const after = buildReport(once, newReview("r", once, "2026-11-30T10:00:00.000Z"), "2026-11-30");
		expect(allRequirements(before).length - allRequirements(after).length).toBe(1);
		// The next edition, which has both apart, is told what was joined; left apart is left apart.
		expect(ownTwinsOf(once, lens)).toEqual(joined);
		expect(ownTwinsOf(lens, lens)).toEqual({});
	});
});

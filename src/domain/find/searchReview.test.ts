import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bigLens } from "../../../scripts/bench/bigLens.ts";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import type { LensTexts } from "../lens/lensTexts.ts";
import { buildReport } from "../report/report.ts";
import { withAnswer, withDecision, withPlanning } from "../review/changes.ts";
import { withGiven } from "../review/givenChanges.ts";
import { emptyPlanning } from "../review/planning.ts";
import { newReview } from "../review/review.ts";
import { plain, wordsOf } from "./search.ts";
import { indexReview, searchIndex } from "./searchReview.ts";

const lens = exampleLens();
const base = exampleTexts();
const [zones, network] = [base.items["rel-zones"], base.items["sec-network"]];
const regions = base.recommendations["rec-regions"];
if (!zones || !network || !regions) throw new Error("the example lens has changed");

const texts: LensTexts = {
	...base,
	items: { ...base.items, "rel-zones": { ...zones, title: "Zone à perdre" }, "sec-network": { ...network, title: "Network" } },
	recommendations: {
		...base.recommendations,
		"rec-regions": { ...regions, title: "Second region", benefit: "A zone may fail." },
	},
};
const scenarios = [{ id: "s", name: "Quick wins", closed: [] }];
const written = withDecision(
	withAnswer(exampleReview(), "sec-watch", { owner: "Łucja Wójcik", note: "Seen on Monday by the platform team" }),
	"rel-zones",
	{ wonWhy: "Zones cost too much." },
);
const review = withPlanning(written, { ...emptyPlanning, scenarios });
const report = buildReport(lens, review, "2026-11-27");
const index = indexReview({ lens, texts, review, report });
const found = (wanted: string) => searchIndex(index, wanted, 100).hits.map(({ entry }) => `${entry.kind}: ${entry.title}`);

describe("searching a review", () => {
	it("finds questions, recommendations, what the team wrote, plans and pillars, titles first", () => {
		expect(found("zone")).toEqual([
			"question: Zone à perdre",
			"said: Zone à perdre",
			"recommendation: Second region",
			"said: Title",
		]);
		expect(found("wojcik")).toEqual(["said: Title"]);
		expect(found("monday PLATFORM")).toEqual(["said: Title"]);
		expect(found("quick")).toEqual(["said: Quick wins"]);
		expect(found("safe")).toEqual(["pillar: Security"]);
		expect(found("nothing is done")).toContain("question: Network");
	});

	it("does not find what was written by the title of its question alone", () => {
		expect(found("network").filter((hit) => hit.startsWith("said"))).toEqual([]);
	});

	it("leads to the gap where there is one, else to the question, and to the plan", () => {
		const placesOf = (wanted: string) => searchIndex(index, wanted, 100).hits.map(({ entry }) => entry.place);
		expect(placesOf("cost too much")).toEqual([{ screen: "gap", requirement: "rel-zones" }]);
		expect(placesOf("second region")).toEqual([{ screen: "question", item: "rel-zones" }]);
		expect(placesOf("quick wins")).toEqual([{ screen: "plan" }]);
	});

	it("finds evidence that people gave by what they wrote, and files by their names", () => {
		const file = { name: "Failover drill.pdf", type: "", bytes: 1, hash: "0".repeat(64) };
		const given = { id: "g", item: "sec-watch", text: "", kind: null, day: "", covers: [], file };
		const told = withGiven(review, given);
		const own = indexReview({ lens, texts, review: told, report: buildReport(lens, told, "2026-11-27") });
		expect(searchIndex(own, "failover drill", 9).hits.map(({ entry }) => entry.place)).toEqual([
			{ screen: "question", item: "sec-watch" },
		]);
	});

	it("finds nothing by nothing, and says how many there are beyond the limit", () => {
		expect(searchIndex(index, "  ", 10)).toEqual({ hits: [], count: 0 });
		const { hits, count } = searchIndex(index, "title", 1);
		expect(hits).toHaveLength(1);
		expect(count).toBeGreaterThan(1);
	});

	it("gives hits that hold every word, all of them, and those with most of them in the title first", () => {
		const spoken = [...new Set(index.flatMap(({ title, body }) => wordsOf(`${title} ${body}`)))];
		const part = fc
			.constantFrom(...spoken)
			.chain((word) => fc.integer({ min: 1, max: word.length }).map((end) => word.slice(0, end)));
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (words) => {
				const { hits, count } = searchIndex(index, words.join(" "), 1000);
				expect(hits).toHaveLength(count);
				const inTitle = hits.map(
					({ entry }) => wordsOf(words.join(" ")).filter((word) => plain(entry.title).includes(word)).length,
				);
				expect(inTitle).toEqual(inTitle.toSorted((a, b) => b - a));
				for (const { entry } of hits) {
					const all = plain([entry.title, ...entry.texts].join("\n"));
					for (const word of words) expect(all).toContain(word);
				}
			}),
		);
	});
});

describe("searching a lens of six hundred items and three thousand requirements", () => {
	const big = bigLens();
	const sentence =
		"Every model runs on several instances and nobody has held it against the limits of the region in the last year.";
	const item = (id: string) => ({
		...zones,
		title: `Item ${id}`,
		question: sentence,
		options: { o1: { label: id, text: sentence } },
	});
	const bigTexts: LensTexts = {
		...base,
		items: Object.fromEntries(big.items.map(({ id }) => [id, item(id)])),
		recommendations: Object.fromEntries(big.recommendations.map(({ id }) => [id, { ...regions, title: id, change: sentence }])),
	};
	const bigReview = newReview("r", big, "2026-11-27T09:00:00.000Z");
	const report = buildReport(big, bigReview, "2026-11-27");
	const index = () => indexReview({ lens: big, texts: bigTexts, review: bigReview, report });
	const took = (work: () => unknown) => {
		const started = performance.now();
		work();
		return performance.now() - started;
	};
	const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

	it("answers each keystroke in less time than all texts take to be made ready once", () => {
		const bigIndex = index();
		const making = median([1, 2, 3, 4, 5].map(() => took(index)));
		const wanted = ["l", "li", "limits", "limits of the region", "security-77", "nowhere"];
		expect(median(wanted.map((words) => took(() => searchIndex(bigIndex, words, 50))))).toBeLessThan(making);
	});
});

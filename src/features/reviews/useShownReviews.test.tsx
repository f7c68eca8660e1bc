import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PhrasesContext } from "../../i18n/context.tsx";
import { en } from "../../i18n/en.ts";
import { phrasesOf } from "../../i18n/phrases.ts";
import type { Figures, ReviewSummary } from "./types.ts";
import { type Arrangement, useShownReviews } from "./useShownReviews.ts";

const summary = (id: string, over: Partial<ReviewSummary>): ReviewSummary => ({
	id,
	name: id,
	owner: "",
	assessor: null,
	changedAt: "2026-11-01T00:00:00.000Z",
	archived: false,
	lens: "",
	figures: null,
	...over,
});

const figures = (answered: number, low: number, high: number, risks: number): Figures => ({
	progress: { answered, visible: 36 },
	score: { low, high, shown: `${low}–${high}`, bands: null, caps: [] },
	high: risks,
});

const reviews = [
	summary("fraud", {
		name: "Fraud scoring 10",
		owner: "Łukasz Wójcik",
		lens: "Machine learning",
		figures: figures(36, 40, 60, 2),
		changedAt: "2026-11-20T00:00:00.000Z",
	}),
	summary("blank", { name: "", lens: "Machine learning", figures: figures(9, 40, 50, 5), changedAt: "2026-11-21T00:00:00.000Z" }),
	summary("churn", { name: "Fraud scoring 9", owner: "Anna", assessor: "Ada", changedAt: "2026-11-22T00:00:00.000Z" }),
	summary("old", { name: "Scoring of 2024", archived: true, figures: figures(3, 0, 90, 1) }),
];

function ids(arrangement: Partial<Arrangement>): string[] {
	let shown: string[] = [];
	const Probe = () => {
		shown = useShownReviews(reviews, { find: "", sort: "changed", archived: false, ...arrangement }).map(({ id }) => id);
		return null;
	};
	renderToString(
		<PhrasesContext value={phrasesOf("en", en)}>
			<Probe />
		</PhrasesContext>,
	);
	return shown;
}

describe("the reviews that a list shows", () => {
	it("sorts by last change, by name and by lens, what has none last", () => {
		expect(ids({ sort: "changed" })).toEqual(["churn", "blank", "fraud"]);
		expect(ids({ sort: "name" })).toEqual(["churn", "fraud", "blank"]);
		expect(ids({ sort: "lens" })).toEqual(["fraud", "blank", "churn"]);
	});

	it("sorts by figures, what has none last: most answered, lowest score, most high risks", () => {
		expect(ids({ sort: "progress" })).toEqual(["fraud", "blank", "churn"]);
		expect(ids({ sort: "score" })).toEqual(["blank", "fraud", "churn"]);
		expect(ids({ sort: "risk" })).toEqual(["blank", "fraud", "churn"]);
	});

	it("finds by every word in workload, owner and assessor, whatever the case and accents", () => {
		expect(ids({ find: "SCORING wojcik" })).toEqual(["fraud"]);
		expect(ids({ find: "ada" })).toEqual(["churn"]);
		expect(ids({ find: "  " })).toHaveLength(3);
		expect(ids({ find: "scoring nobody" })).toEqual([]);
	});

	it("shows the archive or what is not in it, never both", () => {
		expect(ids({ archived: true })).toEqual(["old"]);
		expect(ids({ find: "scoring", archived: true })).toEqual(["old"]);
		expect(ids({ find: "2024" })).toEqual([]);
	});
});

/** A review of lens 1.x under this version: no answer is lost, and what an answer means only changes where it is asked again. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formerAnswersTo } from "../../domain/lens/formerFact.ts";
import { withLensTakenUp } from "../../domain/lens/takeUpLens.ts";
import { buildReport } from "../../domain/report/report.ts";
import { emptyAnswer } from "../../domain/review/answer.ts";
import { newReview } from "../../domain/review/review.ts";
import { parseReview } from "../../parse/review.ts";
import { lens } from "./read.ts";

/** How many options version 1.1.0 offered for an item: o1 to o5, fewer where named. */
const fewer: Record<string, number> = {
	"rel-separate-exploration-production": 4,
	"sec-workspace-attack-surface": 4,
	"sec-exfiltration-network-isolation": 4,
	"sec-workspace-identity-least-privilege": 4,
	"sec-use-case-segregation": 4,
	"sec-foundation-model-governance": 4,
	"cost-parallel-training-lower-sku": 4,
	"ops-curated-environments": 4,
	"perf-inference-targets": 4,
};

const optionsBefore = lens.items.flatMap(({ id }) =>
	Array.from({ length: fewer[id] ?? 5 }, (_, index): [item: string, option: string] => [id, `o${index + 1}`]),
);

/** Options whose statement has no place any more: the question is asked again. */
const withoutPlace = ["sec-encryption-rest-transit o1", "sec-encryption-rest-transit o2"];

const taken = (item: string, option: string) => {
	const review = newReview("r", { id: lens.id, version: "1.1.0" }, "2026-01-01T00:00:00.000Z");
	const answers = { [item]: { ...emptyAnswer, note: "why", choice: { kind: "option", option } as const } };
	return withLensTakenUp({ ...review, answers }, lens);
};

describe("an answer to lens 1.x", () => {
	it("still stands for one of the options, but where its statement has no place any more", () => {
		const lost = optionsBefore.filter(([item, option]) => {
			const { choice } = taken(item, option).answers[item] ?? emptyAnswer;
			const options = lens.items.find(({ id }) => id === item)?.options ?? [];
			return !(choice?.kind === "option" && options.some(({ id }) => id === choice.option));
		});
		expect(lost.map((one) => one.join(" "))).toEqual(withoutPlace);
	});

	it("keeps its note, and is asked again where the question changed", () => {
		for (const [item, option] of optionsBefore) {
			const { answers, askAgain } = taken(item, option);
			expect(answers[item]?.note).toBe("why");
			expect(askAgain).toEqual(lens.items.find(({ id }) => id === item)?.since === undefined ? [] : [item]);
		}
	});

	it("is asked again for some questions, not for all", () => {
		const asked = lens.items.filter(({ since }) => since !== undefined).length;
		expect(asked).toBeGreaterThan(0);
		expect(asked).toBeLessThan(lens.items.length);
	});
});

/** The sample as it was kept under lens 1.1.0. */
function readEarlier() {
	const parsed = parseReview(JSON.parse(readFileSync("src/lenses/content/review-of-1.1.0.json", "utf8")));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value;
}

describe("a whole review of lens 1.1.0", () => {
	const earlier = readEarlier();
	const now = withLensTakenUp(earlier, lens);
	const changed = lens.items.filter(({ since }) => since !== undefined).map(({ id }) => id);
	const said = (id: string) => earlier.answers[id] !== undefined && earlier.answers[id].choice !== null;

	it("keeps everything people said", () => {
		const { answers, sheets, lens: _, askAgain: __, ...rest } = now;
		const { answers: were, sheets: handedBack, lens: ___, askAgain: ____, ...before } = earlier;
		expect(rest).toEqual(before);
		expect(Object.keys(answers)).toEqual(Object.keys(were));
		for (const [item, answer] of Object.entries(were))
			expect({ ...answers[item], choice: null }).toEqual({ ...answer, choice: null });
		expect(sheets.map(({ assessor, set }) => [assessor, set])).toEqual(handedBack.map(({ assessor, set }) => [assessor, set]));
	});

	it("keeps the very option where the question is the same", () => {
		const same = Object.keys(earlier.answers).filter((item) => !changed.includes(item));
		expect(same.length).toBeGreaterThan(5);
		for (const item of same) expect(now.answers[item]?.choice).toEqual(earlier.answers[item]?.choice);
	});

	it("asks again what changed and was answered, and nothing else", () => {
		expect(now.askAgain.toSorted()).toEqual(changed.filter(said).toSorted());
	});

	it("leaves open facts that were asked in one, and shows their former answer", () => {
		const replaced = (lens.formerFacts ?? []).flatMap(({ id, replacedBy }) => (id in earlier.workload.facts ? replacedBy : []));
		expect(replaced.length).toBeGreaterThan(0);
		for (const fact of replaced) {
			expect(now.workload.facts[fact]).toBeUndefined();
			expect(formerAnswersTo(fact, lens, now.workload.facts)).toHaveLength(1);
		}
	});

	it("has a report at once", () => {
		const report = buildReport(lens, now, "2026-11-29");
		expect(report.overall).not.toBeNull();
		expect(report.gaps.length).toBeGreaterThan(10);
	});
});

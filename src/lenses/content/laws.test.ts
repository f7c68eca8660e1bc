/** Laws of the score that hold for the options of this very lens (scoring.md sections 2 and 3). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Band, bandRank } from "../../domain/judge/band.ts";
import { compare } from "../../domain/judge/fraction.ts";
import { type Scores, score } from "../../domain/judge/score.ts";
import { resolve } from "../../domain/judge/status.ts";
import { type Choice, emptyAnswer } from "../../domain/review/answer.ts";
import type { FactValue } from "../../domain/review/workload.ts";
import { lens } from "./read.ts";

const choiceOf = (item: (typeof lens.items)[number]): fc.Arbitrary<Choice | null> =>
	fc.oneof(
		fc.constantFrom<Choice | null>(null, { kind: "dontKnow" }, { kind: "notApplicable", reason: "" }),
		fc.constantFrom(...item.options.map(({ id }): Choice => ({ kind: "option", option: id }))),
	);

const facts = fc.tuple(
	...lens.facts.map((fact) =>
		fc.constantFrom<FactValue | null>(null, ...(fact.type === "enum" ? (fact.values ?? []) : [true, false])),
	),
);
const sheets = fc.record({
	facts: facts.map((values) =>
		Object.fromEntries(lens.facts.flatMap(({ id }, index) => (values[index] == null ? [] : [[id, values[index]]]))),
	),
	choices: fc.tuple(...lens.items.map(choiceOf)),
	item: fc.nat(lens.items.length - 1),
	step: fc.nat(),
});

function scoresOf(factsSaid: Record<string, FactValue>, choices: (Choice | null)[]): Scores {
	const answers = Object.fromEntries(lens.items.map(({ id }, index) => [id, { ...emptyAnswer, choice: choices[index] ?? null }]));
	const resolved = resolve(lens, { workload: { facts: factsSaid }, answers, set: {} });
	const pillars = lens.pillars.map(({ id, spend }) => ({ id, priority: 3, ...(spend && { spend }) }));
	return score(resolved, { criticality: "standard", pillars, rules: 2 });
}

const rankOf = (band: Band | undefined) => bandRank[band ?? "critical"];

const pairs = (before: Scores, after: Scores) =>
	[before.overall, ...Object.values(before.pillars)].flatMap((former, index) => {
		const now = [after.overall, ...Object.values(after.pillars)][index];
		return former && now ? [{ former, now }] : [];
	});

describe("laws of this lens", () => {
	it("choosing a better option of any item lowers no score", () => {
		fc.assert(
			fc.property(sheets, ({ facts: said, choices, item, step }) => {
				const options = lens.items[item]?.options ?? [];
				const at = step % (options.length - 1);
				const choose = (index: number) =>
					choices.map((choice, place) =>
						place === item ? ({ kind: "option", option: options[index]?.id ?? "" } as const) : choice,
					);
				for (const { former, now } of pairs(scoresOf(said, choose(at)), scoresOf(said, choose(at + 1)))) {
					expect(compare(now.low, former.low)).toBeGreaterThanOrEqual(0);
					expect(compare(now.high, former.high)).toBeGreaterThanOrEqual(0);
					if (former.bands && now.bands) expect(rankOf(now.bands[0])).toBeGreaterThanOrEqual(rankOf(former.bands[0]));
				}
			}),
			{ numRuns: 150 },
		);
	});

	it("choosing an option where nothing was said narrows every interval", () => {
		fc.assert(
			fc.property(sheets, ({ facts: said, choices, item, step }) => {
				const options = lens.items[item]?.options ?? [];
				const choose = (choice: Choice | null) => choices.map((former, place) => (place === item ? choice : former));
				const chosen: Choice = { kind: "option", option: options[step % options.length]?.id ?? "" };
				for (const { former, now } of pairs(scoresOf(said, choose(null)), scoresOf(said, choose(chosen)))) {
					expect(compare(now.low, former.low)).toBeGreaterThanOrEqual(0);
					expect(compare(now.high, former.high)).toBeLessThanOrEqual(0);
				}
			}),
			{ numRuns: 150 },
		);
	});
});

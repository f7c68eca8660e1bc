/**
 * `npm run bench -- judgement`: what the rules make of 2,000 reviews of the built-in lens, made up by a stated generator (mulberry32,
 * `uniform`) from a stated seed. Profiles are drawn fact by fact where a fact is asked, criticality in turn, maturity from 0 to 1.
 */
import { readFileSync } from "node:fs";
import { evaluate, isAsked } from "../../src/domain/lens/applicability.ts";
import type { ChecklistItem, Lens } from "../../src/domain/lens/lens.ts";
import { buildReport, type Report } from "../../src/domain/report/report.ts";
import { withAnswer, withFact, withStatus, withWorkload } from "../../src/domain/review/changes.ts";
import { newReview, type Review, type Status } from "../../src/domain/review/review.ts";
import type { Criticality } from "../../src/domain/review/workload.ts";
import { parseLens } from "../../src/parse/lens.ts";
import { type Dice, diceOf } from "../../src/testing/planSamples.ts";

const seed = 20_261_129;
const reviews = 2000;
const day = "2026-01-01";
const criticalities: Criticality[] = ["missionCritical", "standard", "experimental"];
/** In percent. */
const mostHigh = 55;

const parsed = parseLens(JSON.parse(readFileSync("content/lenses/azure-machine-learning/lens.json", "utf8")));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const lens = parsed.value;

/** How far a team is, from 0 to 1, at one thing: around its maturity. */
const reached = (maturity: number, { upTo }: Dice): number => Math.min(1, Math.max(0, maturity + (upTo(1001) - 500) / 1000));

const isVisible = (item: ChecklistItem, { workload }: Review): boolean =>
	evaluate(item.appliesWhen, { facts: workload.facts, derivedFacts: lens.derivedFacts }) !== false;

function profiled(review: Review, { upTo, oneOf }: Dice): Review {
	return lens.facts.reduce((said, fact) => {
		if (!isAsked(fact, { facts: said.workload.facts, derivedFacts: lens.derivedFacts })) return said;
		return withFact(said, fact.id, fact.values ? oneOf(fact.values, "") : upTo(2) === 1);
	}, review);
}

const withOption = (review: Review, { id, options }: ChecklistItem, share: number): Review => {
	const option = options[Math.round(share * (options.length - 1))]?.id ?? "";
	return withAnswer(review, id, { choice: { kind: "option", option } });
};

const statusAt = (share: number): Status => (share < 1 / 3 ? "missing" : share < 2 / 3 ? "partial" : "inPlace");

/** Every visible question answered, what that leaves open said by hand but for one in ten. */
function reviewOf(number: number): Review {
	const dice = diceOf(seed + number);
	const maturity = dice.upTo(1001) / 1000;
	const criticality = criticalities[number % criticalities.length] ?? "standard";
	const described = profiled(withWorkload(newReview("bench", lens, `${day}T00:00:00.000Z`), { criticality }), dice);
	const asked = lens.items.filter((item) => isVisible(item, described));
	const answered = asked.reduce((review, item) => withOption(review, item, reached(maturity, dice)), described);
	const open = buildReport(lens, answered, day).toClarify.filter(() => dice.upTo(10) > 0);
	return open.reduce((review, { id }) => withStatus(review, id, statusAt(reached(maturity, dice))), answered);
}

const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);

/** Whether the word "excellent" stands anywhere beside an open high risk. */
const praisesRisk = ({ overall, pillars }: Report): boolean =>
	[overall, ...pillars.map(({ score }) => score)].some((score) => score?.bands?.includes("excellent") && score.highRisks > 0);

const movesScore = (item: ChecklistItem, review: Review): boolean => {
	const lowWith = (share: number) => buildReport(lens, withOption({ ...review, set: {} }, item, share), day).overall?.low;
	return lowWith(0) !== lowWith(1);
};

interface Tally {
	high: Record<1 | 2, number>;
	gaps: number;
	praised: number;
	wereGaps: Set<string>;
	moving: Set<string>;
}

function count(tally: Tally, review: Review, { items }: Lens) {
	const report = buildReport(lens, review, day);
	if (praisesRisk(report)) tally.praised += 1;
	for (const { id } of report.gaps) tally.wereGaps.add(id);
	for (const item of items)
		if (!tally.moving.has(item.id) && isVisible(item, review) && movesScore(item, review)) tally.moving.add(item.id);
	if (review.workload.criticality !== "missionCritical") return;
	tally.gaps += report.gaps.length;
	tally.high[2] += report.risks.high;
	tally.high[1] += buildReport(lens, review, day, 1).risks.high;
}

const tally: Tally = { high: { 1: 0, 2: 0 }, gaps: 0, praised: 0, wereGaps: new Set(), moving: new Set() };
for (let number = 0; number < reviews; number += 1) count(tally, reviewOf(number), lens);

const blank = buildReport(lens, newReview("blank", lens, `${day}T00:00:00.000Z`), day);
const neverGaps = blank.toClarify.map(({ id }) => id).filter((id) => !tally.wereGaps.has(id));
const still = lens.items.map(({ id }) => id).filter((id) => !tally.moving.has(id));
const share = percent(tally.high[2], tally.gaps);
const held = [
	[
		`high risks among gaps, mission critical: ${share.toFixed(1)} % (by version 1: ${percent(tally.high[1], tally.gaps).toFixed(1)} %; under ${mostHigh})`,
		share < mostHigh,
	],
	[`"excellent" beside an open high risk: ${tally.praised} of ${reviews} (0)`, tally.praised === 0],
	[`requirements that were never a gap: ${neverGaps.join(", ") || "none"}`, neverGaps.length === 0],
	[`items that never moved the score: ${still.join(", ") || "none"}`, still.length === 0],
] as const;
console.log(`judgement: ${reviews} reviews, mulberry32, seed ${seed}`);
for (const [line, holds] of held) console.log(`${holds ? "holds " : "BROKEN"} ${line}`);
process.exit(held.every(([, holds]) => holds) ? 0 : 1);

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressOfAll, progressOfPillar } from "../judge/questionPlaces.ts";
import { countProgress, type QuestionRow } from "../judge/questionRow.ts";
import type { ItemProgress } from "../judge/status.ts";
import { emptyAnswer } from "../review/answer.ts";
import { countFlagged, isOpen, nextFlaggedItem, nextOpenItem } from "./course.ts";
import { placeInPillar, stepCounts } from "./toSay.ts";

const pillars = ["p", "q"];

const states = fc.constantFrom<ItemProgress[]>("hidden", "open", "begun", "answered");

const question = (place: number, progress: ItemProgress, flagged: boolean): QuestionRow => ({
	item: `i${place}`,
	pillar: pillars[place % 2] ?? "p",
	number: 1,
	progress,
	applies: progress !== "hidden",
	answer: { ...emptyAnswer, flagged },
	requirements: [],
});

/** What is told of questions, gone through one by one. */
function plain(questions: QuestionRow[], item: string) {
	const place = questions.findIndex((one) => one.item === item);
	const round = [...questions.slice(place + 1), ...questions.slice(0, place + 1)];
	const count = (progress: ItemProgress) => questions.filter((one) => one.progress === progress).length;
	const shown = questions.filter((one) => one.pillar === questions[place]?.pillar && one.progress !== "hidden");
	const number = shown.findIndex((one) => one.item === item) + 1;
	return {
		nextOpen: round.find((one) => isOpen(one) && one.item !== item)?.item,
		nextFlagged: round.find(({ answer }) => answer.flagged)?.item,
		flagged: questions.filter(({ answer }) => answer.flagged).length,
		steps: { answered: count("answered"), begun: count("begun"), open: count("open") },
		place: number === 0 ? null : { number, total: shown.length },
		all: countProgress(questions),
		pillars: pillars.map((pillar) => countProgress(questions.filter((one) => one.pillar === pillar))),
	};
}

const told = (questions: QuestionRow[], item: string) => ({
	nextOpen: nextOpenItem(questions, item),
	nextFlagged: nextFlaggedItem(questions, item),
	flagged: countFlagged(questions),
	steps: stepCounts(questions),
	place: placeInPillar({ questions }, item),
	all: progressOfAll(questions),
	pillars: pillars.map((pillar) => progressOfPillar(questions, pillar)),
});

describe("what is told of all questions", () => {
	it("is what going through them one by one gives, answer after answer", () => {
		const change = fc.record({ place: fc.nat({ max: 19 }), progress: states, flagged: fc.boolean() });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(states, fc.boolean()), { minLength: 20, maxLength: 20 }),
				fc.array(change, { maxLength: 10 }),
				fc.nat({ max: 19 }),
				(first, changes, at) => {
					let questions = first.map(([progress, flagged], place) => question(place, progress, flagged));
					expect(told(questions, `i${at}`)).toEqual(plain(questions, `i${at}`));
					for (const { place, progress, flagged } of changes) {
						questions = questions.with(place, question(place, progress, flagged));
						expect(told(questions, `i${at}`)).toEqual(plain(questions, `i${at}`));
					}
				},
			),
		);
	});
});

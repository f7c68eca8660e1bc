/** A question of the report with its answer, and how far the questions are. */

import { changedPlaces, madeAgain } from "../kept.ts";
import { evaluate, type Profile, type Truth } from "../lens/applicability.ts";
import type { ChecklistItem, Lens } from "../lens/lens.ts";
import { itemsInOrder, requirementGroups } from "../lens/requirement.ts";
import { placesOfItems } from "../lens/requirementIndex.ts";
import { remembered } from "../remembered.ts";
import { type Answer, findAnswer } from "../review/answer.ts";
import { type AnswersPart, type ItemProgress, isLeftOut, progressOf, type ResolvedRequirement } from "./status.ts";

/** Counts of visible items. */
export interface Progress {
	answered: number;
	visible: number;
	hidden: number;
}

export interface QuestionRow {
	item: string;
	pillar: string;
	/** Position among the pillar's items, from 1. */
	number: number;
	progress: ItemProgress;
	applies: Truth;
	/** The review asks only some items, and not this one. */
	leftOut?: true;
	answer: Answer;
	requirements: string[];
}

/** The questions of a lens in lens order; a row is the same object as long as nothing of it changes. `rows`: every requirement in lens order. */
export function questionRows(lens: Lens, review: AnswersPart, profile: Profile, rows: ResolvedRequirement[]): QuestionRow[] {
	const under = questionsUnder(lens)(profile.facts);
	const { questions, last } = under;
	const again = new Set(review.askAgain);
	const make = (place: number) => rowAt(questions, place, { review, rows, again });
	const made = madeAgain(
		last?.made ?? [],
		last && last.path === review.asked ? placesReached(under, last, { rows, again }) : null,
		make,
		questions.length,
	);
	under.last = { rows, again, path: review.asked, made };
	return made;
}

interface Last {
	rows: ResolvedRequirement[];
	/** Items that a newer lens asks again. */
	again: ReadonlySet<string>;
	/** The items that are asked, where not all are. */
	path: AnswersPart["asked"];
	made: QuestionRow[];
}

interface Question {
	item: ChecklistItem;
	/** Position in its pillar, from 1. */
	number: number;
	applies: Truth;
	/** Of its requirements. */
	places: readonly number[];
}

type Under = ReturnType<ReturnType<typeof questionsUnder>>;

/** Positions of questions that may be others than last; an answer that changed shows in the requirements it decides. */
function placesReached({ placeOf, bare }: Under, last: Last, { rows, again }: Pick<Last, "rows" | "again">): Set<number> | null {
	const changed = changedPlaces(last.rows, rows);
	if (!changed) return null;
	const items = [...changed.flatMap((place) => rows[place]?.item ?? []), ...last.again, ...again];
	return new Set([...bare, ...items.flatMap((item) => placeOf.get(item) ?? [])]);
}

function rowAt(
	questions: Question[],
	place: number,
	{ review, rows, again }: Pick<Last, "rows" | "again"> & { review: AnswersPart },
): QuestionRow {
	const question = questions[place];
	if (!question) throw new Error(`no question stands at ${place}`);
	const { item, number, applies, places } = question;
	const asked = places.flatMap((at) => rows[at] ?? []);
	const answer = findAnswer(review, item.id);
	const leftOut = isLeftOut(review, item.id);
	const said = { answer, isAskedAgain: again.has(item.id), applies };
	const progress = leftOut ? "hidden" : progressOf(item, said, asked);
	const requirements = asked.map(({ id }) => id);
	const row = { item: item.id, pillar: item.pillar, number, progress, applies, answer, requirements };
	return leftOut ? { ...row, leftOut } : row;
}

/** Answers change often, lens and facts hardly ever. */
const questionsUnder = remembered((lens: Lens) =>
	remembered((facts: Profile["facts"]) => {
		const profile = { facts, derivedFacts: lens.derivedFacts };
		const places = placesOfItems(requirementGroups(lens));
		const numbers = new Map<string, number>();
		const placeOf = new Map<string, number>();
		const questions = itemsInOrder(lens).map((item, place): Question => {
			const number = (numbers.get(item.pillar) ?? 0) + 1;
			numbers.set(item.pillar, number);
			placeOf.set(item.id, place);
			return { item, number, applies: evaluate(item.appliesWhen, profile), places: places.get(item.id) ?? [] };
		});
		/** Questions that decide no requirement. */
		const bare = questions.flatMap((question, place) => (question.places.length === 0 ? [place] : []));
		return { questions, placeOf, bare, last: null as Last | null };
	}),
);

/** How many questions apply, and how many of them are answered. */
export function countProgress(questions: Pick<QuestionRow, "progress">[]): Progress {
	let [answered, hidden] = [0, 0];
	for (const { progress } of questions) {
		if (progress === "hidden") hidden += 1;
		if (progress === "answered") answered += 1;
	}
	return { answered, hidden, visible: questions.length - hidden };
}

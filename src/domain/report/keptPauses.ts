/** The pauses between answers, mended with each answer. */
import type { QuestionRow } from "../judge/questionRow.ts";
import { changedKeys, changedPlaces } from "../kept.ts";
import { firstFrom } from "../keptGroups.ts";

type Question = Pick<QuestionRow, "item" | "progress">;

/** By what was touched, an ISO instant. */
type Touched = Readonly<Record<string, string>>;

interface Kept {
	touched: Touched;
	questions: readonly Question[];
	/** Of items that are answered, in milliseconds. */
	timeOf: Map<string, number>;
	/** All of them, sorted. */
	times: number[];
	/** Those between neighbours among the times that count, sorted. */
	pauses: number[];
}

/** Pauses between the instants of the questions that are answered, as far as they count; sorted, in milliseconds. Read before it is asked again. */
export function keptPauses(
	counts: (pause: number) => boolean,
): (touched: Touched, questions: readonly Question[], find: (item: string) => Question | undefined) => readonly number[] {
	let kept: Kept | null = null;
	return (touched, questions, find) => {
		const changed = kept && changedPlaces(kept.questions, questions);
		if (!kept || !changed || changed.length > fewChanges) {
			kept = fresh(touched, questions, counts);
			return kept.pauses;
		}
		const items = [...changedKeys(kept.touched, touched), ...changed.flatMap((place) => questions[place]?.item ?? [])];
		for (const item of new Set(items)) setTime(kept, item, timeOf(touched, find(item)), counts);
		kept = { ...kept, touched, questions };
		return kept.pauses;
	};
}

/** Beyond so many changed questions all are gone through. */
const fewChanges = 50;

const timeOf = (touched: Touched, question: Question | undefined): number | undefined => {
	const instant = question?.progress === "answered" && Object.hasOwn(touched, question.item) ? touched[question.item] : undefined;
	return instant === undefined ? undefined : Date.parse(instant);
};

function fresh(touched: Touched, questions: readonly Question[], counts: (pause: number) => boolean): Kept {
	const known = new Map<string, number>();
	for (const question of questions) {
		const time = timeOf(touched, question);
		if (time !== undefined) known.set(question.item, time);
	}
	const times = [...known.values()].sort((a, b) => a - b);
	const pauses = times.map((time, place) => time - (times[place - 1] ?? time)).filter(counts);
	return { touched, questions, timeOf: known, times, pauses: pauses.sort((a, b) => a - b) };
}

/** Takes the time of an item away and puts another in its place, with the pauses beside it. */
function setTime(kept: Kept, item: string, time: number | undefined, counts: (pause: number) => boolean): void {
	const { timeOf: known, times } = kept;
	const former = known.get(item);
	if (former === time) return;
	if (former !== undefined) {
		const at = firstFrom(times, former);
		const { beside, across } = pausesAt(times, at);
		mend(kept.pauses, beside.filter(counts), across.filter(counts));
		times.splice(at, 1);
		known.delete(item);
	}
	if (time !== undefined) {
		const at = firstFrom(times, time);
		times.splice(at, 0, time);
		const { beside, across } = pausesAt(times, at);
		mend(kept.pauses, across.filter(counts), beside.filter(counts));
		known.set(item, time);
	}
}

/** Pauses between a time and its neighbours, and the one that there is without it. */
function pausesAt(times: readonly number[], at: number): { beside: number[]; across: number[] } {
	const [before, own = 0, after] = [times[at - 1], times[at], times[at + 1]];
	return {
		beside: [...(before === undefined ? [] : [own - before]), ...(after === undefined ? [] : [after - own])],
		across: before === undefined || after === undefined ? [] : [after - before],
	};
}

/** Takes numbers from sorted ones and puts others among them. */
function mend(sorted: number[], gone: readonly number[], come: readonly number[]): void {
	for (const one of gone) sorted.splice(firstFrom(sorted, one), 1);
	for (const one of come) sorted.splice(firstFrom(sorted, one), 0, one);
}

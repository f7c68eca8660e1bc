/** What another edition of a guide says otherwise than the one that a lens was written from. Pure; the order of entries does not matter. */
import { shareOf, wordsOf } from "../words.ts";
import {
	type GuideEntry,
	type GuideKind,
	type GuideRecord,
	guideKinds,
	hashOfWords,
	numberOf,
	numbersOf,
	type RecordedEntry,
	recordedNumbers,
} from "./guideRecord.ts";

export type GuideState = "changed" | "new" | "gone" | "same";

export const guideStates: readonly GuideState[] = ["changed", "new", "gone", "same"];

/** An entry of the recorded edition, an entry of the guide, or both where they are taken for one. */
export interface GuideMatch {
	state: GuideState;
	/** Where it stands in the guide; of what is gone, where it stood. */
	pillar: string;
	kind: GuideKind;
	recorded: RecordedEntry | null;
	found: GuideEntry | null;
	/** Twice the words that both have in the sum of the words of each, in hundredths; null where there is one alone. */
	share: number | null;
	/** The pillar where it stood, where that is another. */
	movedFrom: string | null;
	/** How many different words of the recorded one are not there any more. */
	lost: number;
}

/** Below so many hundredths of shared words two entries are not taken for one. */
export const leastShare = 50;

interface Pair {
	recorded: RecordedEntry;
	found: GuideEntry;
	isExact: boolean;
	share: number;
	lost: number;
}

/**
 * Pairs entries of one kind: those with the same words first, then by the share of words, the same pillar before others, each entry
 * once. What is left is new or gone. In the order of pillars, items before rows, each as the guide has them, what is gone last.
 */
export function compareGuide({ entries }: GuideRecord, guide: readonly GuideEntry[], pillars: readonly string[]): GuideMatch[] {
	const pairs = chosen(pairsOf(entries, guide));
	const byFound = new Map(pairs.map((pair) => [pair.found, pair]));
	const kept = new Set(pairs.map(({ recorded }) => recorded));
	const matches = [
		...guide.map((found) => matchOf(found, byFound.get(found))),
		...entries.filter((recorded) => !kept.has(recorded)).map(goneOf),
	];
	const order = [...new Set([...pillars, ...matches.map(({ pillar }) => pillar)])];
	return order.flatMap((pillar) =>
		guideKinds.flatMap((kind) => matches.filter((match) => match.pillar === pillar && match.kind === kind)),
	);
}

function pairsOf(entries: readonly RecordedEntry[], guide: readonly GuideEntry[]): Pair[] {
	const recorded = entries.map((entry) => ({ entry, numbers: recordedNumbers(entry) }));
	return guide.flatMap((found) => {
		const [hash, numbers] = [hashOfWords(found.text), numbersOf(found.text)];
		return recorded.flatMap(({ entry, numbers: former }) => {
			if (entry.kind !== found.kind) return [];
			const common = [...former].filter((one) => numbers.has(one)).length;
			const share = shareOf(former, numbers);
			const isExact = entry.hash === hash;
			return isExact || share >= leastShare ? [{ recorded: entry, found, isExact, share, lost: former.size - common }] : [];
		});
	});
}

/** The closest first; ties by what the entries say, never by their place. */
function chosen(pairs: Pair[]): Pair[] {
	const [taken, used] = [new Set<RecordedEntry>(), new Set<GuideEntry>()];
	return pairs.toSorted(closerFirst).filter(({ recorded, found }) => {
		if (taken.has(recorded) || used.has(found)) return false;
		taken.add(recorded);
		used.add(found);
		return true;
	});
}

const stays = ({ recorded, found }: Pair): boolean => recorded.pillar === found.pillar;

const closerFirst = (a: Pair, b: Pair): number =>
	Number(b.isExact) - Number(a.isExact) ||
	b.share - a.share ||
	Number(stays(b)) - Number(stays(a)) ||
	compared(a.recorded.id, b.recorded.id) ||
	compared(`${a.found.pillar} ${a.found.text}`, `${b.found.pillar} ${b.found.text}`);

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function matchOf(found: GuideEntry, pair: Pair | undefined): GuideMatch {
	const { pillar, kind } = found;
	if (!pair) return { state: "new", pillar, kind, recorded: null, found, share: null, movedFrom: null, lost: 0 };
	const { recorded, share, lost, isExact } = pair;
	const movedFrom = stays(pair) ? null : recorded.pillar;
	return { state: isExact && stays(pair) ? "same" : "changed", pillar, kind, recorded, found, share, movedFrom, lost };
}

const goneOf = (recorded: RecordedEntry): GuideMatch => ({
	...{ state: "gone", pillar: recorded.pillar, kind: recorded.kind, recorded, found: null, share: null, movedFrom: null },
	lost: recordedNumbers(recorded).size,
});

/** How many there are of each state. */
export function countStates(matches: readonly GuideMatch[]): Record<GuideState, number> {
	const counts: Record<GuideState, number> = { changed: 0, new: 0, gone: 0, same: 0 };
	for (const { state } of matches) counts[state] += 1;
	return counts;
}

/** A run of a text; new: of words that the recorded entry does not have. */
export interface MarkedRun {
	text: string;
	isNew: boolean;
}

/** The text of an entry in runs; joined they are the text again. */
export function markNew(text: string, recorded: Pick<RecordedEntry, "words">): MarkedRun[] {
	const known = recordedNumbers(recorded);
	const runs: MarkedRun[] = [];
	for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
		const isNew = wordsOf(part).some((one) => !known.has(numberOf(one)));
		const last = runs.at(-1);
		if (last && last.isNew === isNew) last.text += part;
		else if (part !== "") runs.push({ text: part, isNew });
	}
	return runs;
}

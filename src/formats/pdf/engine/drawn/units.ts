/** A line of text in the pieces that are drawn one by one, each at its place from the left. */
import { mayPart, runsLeft, runsRight, standsAlone } from "./scripts.ts";

/** A stretch that the font has, or one that is drawn as a picture: a sign of its own, or a word. */
export interface Unit {
	text: string;
	isDrawn: boolean;
	isRightToLeft: boolean;
}

export interface PlacedUnit extends Unit {
	x: number;
	width: number;
}

/** Whether it runs from the right; null: it has no way of its own. */
type Way = boolean | null;

const wayOf = ({ text, isRightToLeft }: Unit): Way => (isRightToLeft ? true : runsRight(text) ? false : null);

type Covers = (cluster: string) => boolean;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What a reader takes for one sign. */
export const clustersOf = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** The units of a text in the order it is read. A word that runs left is one, whatever else stands in it. */
export function unitsOf(text: string, covers: Covers): Unit[] {
	return text.split(/([ \u00A0]+)/).flatMap((word): Unit[] => {
		if (word === "") return [];
		if (runsLeft(word)) return [{ text: word, isDrawn: true, isRightToLeft: true }];
		const units: (Unit & { isAlone: boolean })[] = [];
		for (const cluster of clustersOf(word)) {
			const isDrawn = !covers(cluster);
			const isAlone = isDrawn && standsAlone(cluster);
			const last = units.at(-1);
			if (last && !isAlone && !last.isAlone && last.isDrawn === isDrawn) last.text += cluster;
			else units.push({ text: cluster, isDrawn, isRightToLeft: false, isAlone });
		}
		return units.map(({ isAlone: _, ...unit }) => unit);
	});
}

/** Each unit where it stands, in the order it is read. `isRightToLeft`: the text that the line is of begins so. */
export function placedUnits(units: Unit[], isRightToLeft: boolean, widthOf: (unit: Unit) => number): PlacedUnit[] {
	const widths = units.map(widthOf);
	const starts: number[] = [];
	let x = 0;
	// A space at the end is written for those who copy, and moves nothing.
	const shown = units.at(-1)?.text.trim() === "" ? units.slice(0, -1) : units;
	for (const index of [...fromTheLeft(levelsOf(shown.map(wayOf), isRightToLeft)), shown.length]) {
		starts[index] = x;
		x += widths[index] ?? 0;
	}
	return units.map((unit, index) => ({ ...unit, x: starts[index] ?? 0, width: widths[index] ?? 0 }));
}

/** Places in a line from the left, by the rule of Unicode (UAX 9, L2): each level turns round what is at it or above. */
function fromTheLeft(levels: number[]): number[] {
	const order = levels.map((_, index) => index);
	for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
		for (let from = 0; from < order.length; from += 1) {
			let to = from;
			while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
			order.splice(from, to - from, ...order.slice(from, to).reverse());
			from = Math.max(from, to);
		}
	}
	return order;
}

/** Even: to the right. What has no letters goes with its neighbours where they agree, else with the line. */
function levelsOf(ways: Way[], isRightToLeft: boolean): number[] {
	return ways.map((way, index) => {
		const before = ways.slice(0, index).findLast((one) => one !== null) ?? isRightToLeft;
		const after = ways.slice(index + 1).find((one) => one !== null) ?? isRightToLeft;
		const runs = way ?? (before === after ? before : isRightToLeft);
		return runs ? 1 : isRightToLeft ? 2 : 0;
	});
}

/**
 * A word in the order in which it is seen from the left: readers of a file take it so, sign by sign, and turn it round (UAX 9). Latin
 * letters and figures within it stay as they are.
 */
export function asSeen(text: string): string {
	const signs = [...text];
	const ways = signs.map((sign): Way => (runsLeft(sign) ? true : /[\p{L}\p{N}]/u.test(sign) ? false : null));
	return fromTheLeft(levelsOf(ways, true))
		.map((index) => signs[index])
		.join("");
}

/** The parts of a word between which a line may break. */
export function partsOf(word: string): string[] {
	if (runsLeft(word)) return [word];
	const parts: string[] = [];
	let before = "";
	for (const cluster of clustersOf(word)) {
		if (before !== "" && mayPart(before, cluster)) parts.push(cluster);
		else parts.push((parts.pop() ?? "") + cluster);
		before = cluster;
	}
	return parts;
}

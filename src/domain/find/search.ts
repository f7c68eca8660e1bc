/** Finding by typed words, without case and accents: "wojcik" finds "Wójcik", "strasse" finds "Straße". */

/** Letters that Unicode takes apart into no plainer one, as people type them without. */
const plainLetters: Record<string, string> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	þ: "th",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	ħ: "h",
	ŧ: "t",
	ı: "i",
	ς: "σ",
};

const unplain = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");

/** A text as it is compared: no case, no accents, one small sigma. */
export const plain = (text: string): string => (isAscii(text) ? text.toLowerCase() : unaccented(text));

/** Most letters of most texts: nothing of them is taken apart. */
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

const unaccented = (text: string): string =>
	text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(unplain, (letter) => plainLetters[letter] ?? letter);

/** The words looked for, as they are compared. */
export const wordsOf = (wanted: string): string[] => [
	...new Set(
		plain(wanted)
			.split(/\s+/)
			.filter((word) => word !== ""),
	),
];

/** Whether the texts together hold every word looked for, in any order; looking for nothing finds everything. */
export function holdsWords(texts: string[], wanted: string): boolean {
	const text = plain(texts.join("\n"));
	return wordsOf(wanted).every((word) => text.includes(word));
}

/** A piece of a text; marked: it is one of the words looked for. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** A text cut where the words looked for begin and end. `words` as `wordsOf` gives them. */
export function markWords(text: string, words: string[]): Piece[] {
	const marked = markedUnits(text, words);
	const pieces: Piece[] = [];
	let place = 0;
	for (const letter of text) {
		const isMarked = marked.has(place);
		const last = pieces.at(-1);
		if (last && (last.marked === isMarked || /^\p{M}$/u.test(letter))) last.text += letter;
		else pieces.push({ text: letter, marked: isMarked });
		place += letter.length;
	}
	return pieces;
}

/** A text as it is compared, and by each of its units the place of the letter it comes from. */
function comparedLetters(text: string): { compared: string; places: number[] } {
	const places: number[] = [];
	let place = 0;
	let compared = "";
	for (const letter of text) {
		const simple = plain(letter);
		compared += simple;
		for (let unit = 0; unit < simple.length; unit += 1) places.push(place);
		place += letter.length;
	}
	return { compared, places };
}

/** Places in the text of letters that belong to a word looked for. */
function markedUnits(text: string, words: string[]): Set<number> {
	const { compared, places } = comparedLetters(text);
	const marked = new Set<number>();
	for (const word of words) {
		for (let at = compared.indexOf(word); at >= 0; at = compared.indexOf(word, at + word.length)) {
			for (const unit of places.slice(at, at + word.length)) marked.add(unit);
		}
	}
	return marked;
}

/** About as many characters of a text as a hit shows, and of those before the first word looked for. */
const snippetLength = 140;
const snippetLead = 40;

/** The part of a text around the first word looked for, cut between words where it can be; "…" stands for what is left out. */
export function snippetOf(text: string, words: string[]): Piece[] {
	const composed = text.normalize("NFC");
	const { compared, places } = comparedLetters(composed);
	const found = Math.min(...words.map((word) => compared.indexOf(word)).filter((at) => at >= 0));
	const first = places[found] ?? Infinity;
	const from = first > 2 * snippetLead && first < Infinity ? cutBefore(composed, first - snippetLead) : 0;
	const to = composed.length - from > snippetLength ? cutBefore(composed, from + snippetLength) : composed.length;
	const left = { text: "…", marked: false };
	const pieces = markWords(composed.slice(from, to), words);
	return [...(from > 0 ? [left] : []), ...pieces, ...(to < composed.length ? [left] : [])];
}

/** The beginning of the word at a place, unless that is far away. */
function cutBefore(text: string, place: number): number {
	const space = text.lastIndexOf(" ", place);
	return place - space > snippetLead / 2 ? place : space + 1;
}

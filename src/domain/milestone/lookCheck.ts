/** Whether a file looks as the data it carries make it look: its text, and whatever else shows or acts in it. */
import { type Difference, firstDifference, type VisibleText } from "./textDifference.ts";

/** What may show or act in a file besides its text. */
export type PartKind =
	| "style"
	| "script"
	/** What a page does on an event, such as `onload`. */
	| "handler"
	| "input"
	/** Images, frames, drawings, sound. */
	| "media"
	| "link"
	/** What a page says of itself to the browser, such as its policy. */
	| "meta"
	| "element"
	/** Notes, stamps and drawings on a page of a PDF. */
	| "annotation"
	/** What a page of a PDF draws, by its number. */
	| "drawing"
	| "field"
	/** Code and actions in a PDF. */
	| "action"
	| "attachment"
	/** Each time a PDF was saved, the first included. */
	| "revision";

export interface Part {
	kind: PartKind;
	/** What a reader makes something of: a tag, a name, an address, what a note says. */
	words: string;
	/** The page of a PDF it is on, from 1. */
	page?: number;
	/** What else tells it from other parts: its place, where it leads within the file, what a page draws by a checksum. */
	beside?: string;
}

export interface Look {
	text: VisibleText;
	parts: Part[];
}

export type LookDifference =
	| { kind: "text"; difference: Difference }
	/** How many there are that the data do not make, and how many are missing; with the first of them, its words cut short. */
	| { kind: PartKind; added: number; missing: number; example: PartExample };

export type PartExample = Pick<Part, "words" | "page">;

/** Why the look of a file was not compared with its data. */
export type NotCompared =
	/** There is nothing in it but data. */
	| { why: "dataAlone" }
	/** Of version 1, in which no seal was over how a file was made. */
	| { why: "version1" }
	/** It does not say how it was made. */
	| { why: "noMaking" }
	/** It says so in a way that this version of the app cannot follow. */
	| { why: "strangeMaking" }
	/** It says that it was made as a file of another format. */
	| { why: "otherFormat" }
	/** Another version of the app made it, and this one makes another file of the same data. */
	| { why: "otherVersion"; madeBy: string }
	/** Making it again did not work. */
	| { why: "notRemade" };

/** What came of making a report again of the data of a file and comparing the two. */
export type LookCheck =
	/** Byte by byte what is made of the data. */
	| { kind: "identical" }
	/** The same but for the ends of its lines, which some systems change in text. */
	| { kind: "lineEnds" }
	/** Its signs were drawn by another device: byte by byte what is made of the data, with the pictures of signs that it holds. */
	| { kind: "drawnElsewhere" }
	/** Not the same bytes. Without any difference: in a way that cannot be listed, the text being the same. */
	| { kind: "changed"; differences: LookDifference[] }
	| ({ kind: "notCompared" } & NotCompared);

/** What differs between the look that the data make and the one that was found. */
export function differencesOf(expected: Look, found: Look): LookDifference[] {
	const difference = firstDifference(expected.text, found.text);
	return [...(difference ? [{ kind: "text" as const, difference }] : []), ...partDifferences(expected.parts, found.parts)];
}

function partDifferences(expected: Part[], found: Part[]): LookDifference[] {
	const added = without(found, expected);
	const missing = without(expected, found);
	const kinds = new Set([...added, ...missing].map(({ kind }) => kind));
	return [...kinds].map((kind) => {
		const [more, fewer] = [added, missing].map((parts) => parts.filter((part) => part.kind === kind));
		const { words = "", page } = more?.[0] ?? fewer?.[0] ?? {};
		const example = { words: short(words), ...(page !== undefined && { page }) };
		return { kind, added: more?.length ?? 0, missing: fewer?.length ?? 0, example };
	});
}

/** Those of `parts` that `others` does not have, or not so often. */
function without(parts: Part[], others: Part[]): Part[] {
	const left = new Map<string, number>();
	const key = ({ kind, words, page, beside }: Part) => JSON.stringify([kind, words, page, beside]);
	for (const part of others) left.set(key(part), (left.get(key(part)) ?? 0) + 1);
	return parts.filter((part) => {
		const count = left.get(key(part)) ?? 0;
		left.set(key(part), count - 1);
		return count <= 0;
	});
}

const longest = 100;

const short = (text: string): string => {
	const signs = [...text.slice(0, 2 * longest).replace(/\s+/g, " ")];
	return signs.length > longest ? `${signs.slice(0, longest).join("")}…` : signs.join("");
};

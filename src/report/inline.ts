/** Text of a report before it is set in any format: what is somebody's text, what is ours, what is strong, what leads where. */
import type { Direction, Level } from "../domain/lens/lens.ts";
import { type LensTexts, pillarPlace } from "../domain/lens/lensTexts.ts";
import type { Phrases } from "../i18n/phrases.ts";
import type { Place } from "./places.ts";

/** How much a text says beside the others; an alert is strong, and says what is wrong or overdue. */
export type Tone = "plain" | "strong" | "soft" | "alert";

export type Part =
	| { kind: "text"; text: string; tone: Tone }
	/** Punctuation of ours, the same in every format; a line break too. */
	| { kind: "mark"; text: string; tone: Tone }
	/** The name of a setting or file, a key, a seal. */
	| { kind: "code"; text: string }
	/** To a web page; an address that is not one is shown as its label alone. */
	| { kind: "link"; label: string; address: string }
	/** To a place of the same report; plain text in a document that does not hold the place. */
	| { kind: "reference"; label: Inline; to: Place; isTitle: boolean }
	/** The page on which a place lies, with the text before it; nothing where there are no pages. */
	| { kind: "page"; to: Place; before: string }
	| { kind: "pillar"; id: string; place: number; name: string }
	| { kind: "risk"; risk: Level; word: string }
	| { kind: "tradeoff"; pillar: string; place: number; direction: Direction; strength: number; name: string }
	/** An empty box for a pen. */
	| { kind: "tick" };

export interface Inline {
	readonly parts: readonly Part[];
}

export type Piece = Inline | string | number;

const textParts = (text: string, tone: Tone): Part[] => (text === "" ? [] : [{ kind: "text", text, tone }]);

const partsOf = (piece: Piece, tone: Tone = "plain"): readonly Part[] =>
	typeof piece === "object" ? piece.parts.map((part) => toned(part, tone)) : textParts(String(piece), tone);

/** What has a tone of its own keeps it. */
const toned = (part: Part, tone: Tone): Part =>
	(part.kind === "text" || part.kind === "mark") && part.tone === "plain" ? { ...part, tone } : part;

/** Pieces as one text; strings are somebody's text, letter by letter. */
export const plain = (...pieces: Piece[]): Inline => ({ parts: pieces.flatMap((piece) => partsOf(piece)) });

export const strong = (...pieces: Piece[]): Inline => ({ parts: pieces.flatMap((piece) => partsOf(piece, "strong")) });

/** Text that stands back. */
export const soft = (...pieces: Piece[]): Inline => ({ parts: pieces.flatMap((piece) => partsOf(piece, "soft")) });

/** What is wrong, missing or overdue. */
export const alert = (text: string): Inline => ({ parts: textParts(text, "alert") });

/** A template whose fixed parts are marks, strong between two "**", and whose values are texts. */
export function rich(fixed: TemplateStringsArray, ...values: Piece[]): Inline {
	let tone: Tone = "plain";
	const parts = fixed.flatMap((marks, index) => {
		const runs = marks.split("**").flatMap((text, run): Part[] => {
			if (run > 0) tone = tone === "plain" ? "strong" : "plain";
			return text === "" ? [] : [{ kind: "mark", text, tone }];
		});
		return [...runs, ...partsOf(values[index] ?? "", tone)];
	});
	return { parts };
}

/** Between facts on one line. */
export const separator = " · ";

/** Pieces one after another, with a mark between them; a piece that says nothing is left out. */
export function joined(pieces: Piece[], between = separator): Inline {
	const mark: Part = { kind: "mark", text: between, tone: "plain" };
	const said = pieces.map((piece) => partsOf(piece)).filter((parts) => parts.length > 0);
	return { parts: said.flatMap((parts, index) => (index > 0 ? [mark, ...parts] : parts)) };
}

export const code = (text: string): Inline => ({ parts: [{ kind: "code", text }] });

export const webLink = (label: string, address: string): Inline => ({ parts: [{ kind: "link", label, address }] });

export const reference = (label: Piece, to: Place): Inline => ({
	parts: [{ kind: "reference", label: plain(label), to, isTitle: false }],
});

/** A title that leads to where all of it is told: for tables of titles. */
export const titleReference = (label: Piece, to: Place): Inline => ({
	parts: [{ kind: "reference", label: plain(label), to, isTitle: true }],
});

export const pageOf = (to: Place, before: string): Inline => ({ parts: [{ kind: "page", to, before }] });

/** A pillar by its name, or by its short one. */
export function pillarPart(id: string, lens: LensTexts, length: "long" | "short" = "long"): Inline {
	const texts = lens.pillars[id];
	return {
		parts: [{ kind: "pillar", id, place: pillarPlace(id, lens), name: (length === "short" ? texts?.short : texts?.name) ?? id }],
	};
}

/** A risk with its word, or with a text that stands for it. */
export const riskPart = (risk: Level, { t }: Pick<Phrases, "t">, word = t(`risk.${risk}`)): Inline => ({
	parts: [{ kind: "risk", risk, word }],
});

/** A tradeoff in brief: "−3 Cost". */
export const tradeoffPart = (
	{ pillar, direction, strength }: { pillar: string; direction: Direction; strength: number },
	lens: LensTexts,
): Inline => {
	const [place, name] = [pillarPlace(pillar, lens), lens.pillars[pillar]?.short ?? pillar];
	return { parts: [{ kind: "tradeoff", pillar, place, direction, strength, name }] };
};

export const tick: Inline = { parts: [{ kind: "tick" }] };

/** "−" takes from a pillar, "+" gives to it. */
export const directionSign = (direction: Direction): string => (direction === "negative" ? "−" : "+");

/** Whether a text stands back as a whole: it goes on with what stands before it. */
export const isSoft = ({ parts: [first] }: Inline): boolean => first !== undefined && "tone" in first && first.tone === "soft";

/** The text alone: for names and bookmarks. */
export const bareText = ({ parts }: Inline): string => parts.map(bareOf).join("");

function bareOf(part: Part): string {
	switch (part.kind) {
		case "text":
		case "mark":
		case "code":
			return part.text;
		case "link":
			return part.label;
		case "reference":
			return bareText(part.label);
		case "pillar":
			return part.name;
		case "risk":
			return part.word;
		case "tradeoff":
			return `${directionSign(part.direction)}${part.strength} ${part.name}`;
		default:
			return "";
	}
}

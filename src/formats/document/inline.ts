/** Text of a document before it is Markdown or HTML: what is somebody's text, what is ours, what is strong and what leads where. */
export type Part =
	| { kind: "text"; text: string; strong: boolean }
	/** Punctuation of ours, the same in every format; a line break too. */
	| { kind: "mark"; text: string; strong: boolean }
	| { kind: "code"; text: string }
	| { kind: "webLink"; label: string; address: string }
	/** To a heading of the same document. */
	| { kind: "headingLink"; label: Inline; heading: string };

export interface Inline {
	readonly parts: readonly Part[];
}

type Piece = Inline | string | number;

/** Somebody's text, letter by letter. */
export const plain = (text: string): Inline => ({ parts: textParts(text, false) });

const textParts = (text: string, strong: boolean): Part[] => (text === "" ? [] : [{ kind: "text", text, strong }]);

const partsOf = (piece: Piece, strong = false): readonly Part[] =>
	typeof piece === "object" ? piece.parts : textParts(String(piece), strong);

/** A template whose fixed parts are marks, strong between two "**", and whose values are texts. */
export function rich(fixed: TemplateStringsArray, ...values: Piece[]): Inline {
	let strong = false;
	const parts = fixed.flatMap((marks, index) => {
		const runs = marks.split("**").flatMap((text, run): Part[] => {
			strong = run > 0 ? !strong : strong;
			return text === "" ? [] : [{ kind: "mark", text, strong }];
		});
		return [...runs, ...partsOf(values[index] ?? "", strong)];
	});
	return { parts };
}

/** Pieces one after another, with a mark between them. */
export function joined(pieces: Piece[], between: string): Inline {
	const mark: Part = { kind: "mark", text: between, strong: false };
	return { parts: pieces.flatMap((piece, index) => [...(index > 0 ? [mark] : []), ...partsOf(piece)]) };
}

/** The name of a setting or file. */
export const code = (text: string): Inline => ({ parts: [{ kind: "code", text }] });

/** A link to a web page; an address that is not one is shown as its label alone. */
export const webLink = (label: string, address: string): Inline => ({ parts: [{ kind: "webLink", label, address }] });

/** A link to a heading of the same document: only headings of letters, digits and spaces that stand once are ever linked to. */
export const headingLink = (label: Piece, heading: string): Inline => ({
	parts: [{ kind: "headingLink", label: { parts: partsOf(label) }, heading }],
});

/** The name by which a heading is found: GitHub and Azure DevOps name it so by themselves, and both drop any other name. */
export const headingName = (heading: string): string => heading.toLowerCase().replaceAll(" ", "-");

/** The address of a web page, if it is one: http and https alone. */
export const webAddress = (address: string): string | null =>
	/^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null;

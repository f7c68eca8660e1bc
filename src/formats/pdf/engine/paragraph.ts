/** What a line of the document can hold: text, marks of risk, chips of tradeoffs, numbers of pages. */
import type { Level } from "../../../domain/lens/lens.ts";
import { type LensTexts, pillarPlace } from "../../../domain/lens/lensTexts.ts";
import { colors, pillarColor, riskColors } from "./colors.ts";

export type Run =
	| { kind: "text"; text: string; bold?: boolean; color?: string; to?: string }
	/** What is told says it where no word stands beside it. */
	| { kind: "risk"; risk: Level; told?: string }
	/** The dots are its strength; what is told says it in letters. */
	| { kind: "chip"; name: string; dots: number; color: string; told: string }
	| { kind: "page"; to: string; before: string }
	| { kind: "tick" }
	| { kind: "room" };

export interface Paragraph {
	inlines: Run[];
	/** In points; of the body unless said. */
	size?: number;
	color?: string;
	bold?: boolean;
	/** Space above it, in millimetres. */
	above?: number;
}

/** In points. */
export const sizes = { cover: 27, title: 19, heading: 13, gap: 11.5, body: 9, table: 8.5, small: 8 } as const;

export type Style = Omit<Paragraph, "inlines">;

const asRun = (part: Run | string): Run => (typeof part === "string" ? { kind: "text", text: part } : part);

/** A paragraph of the body. */
export const body = (...parts: (Run | string)[]): Paragraph => ({ inlines: parts.map(asRun) });

/** A paragraph that stands back. */
export const soft = (...parts: (Run | string)[]): Paragraph => ({ ...body(...parts), color: colors.soft });

/** A soft paragraph in the small size. */
export const small = (...parts: (Run | string)[]): Paragraph => ({ ...soft(...parts), size: sizes.small });

/** A paragraph of another style. */
export const styled = (style: Style, ...parts: (Run | string)[]): Paragraph => ({ ...body(...parts), ...style });

export const bold = (text: string, color?: string): Run => ({ kind: "text", text, bold: true, ...(color ? { color } : {}) });

/** Text that leads to an anchor of the document or, where it is a web address, out of it. */
export const link = (text: string, to: string): Run => ({ kind: "text", text, to, color: colors.accent });

/** A title that leads somewhere without looking like it: for tables of titles. */
export const titleLink = (text: string, to: string): Run => ({ kind: "text", text, to, bold: true });

/** The shape of a risk; its word stands beside it. */
const riskShape = (risk: Level): Run => ({ kind: "risk", risk });

/** Shape and word of a risk. */
export const riskMark = (risk: Level, word: string): Run[] => [riskShape(risk), bold(`\u00A0${word}`, riskColors[risk])];

/** A text above words of risk: their shape hangs to the left of it. */
export const aboveRisks = (text: string): Run[] => [{ kind: "room" }, asRun(`\u00A0${text}`)];

/** A pillar's name in its colour. */
export const pillarMark = (id: string, lens: LensTexts, short = false): Run =>
	bold((short ? lens.pillars[id]?.short : lens.pillars[id]?.name) ?? id, pillarColor(pillarPlace(id, lens)));

/** An empty box for a pen. */
export const tick: Run = { kind: "tick" };

/** The page on which an anchor lies, known when all is drawn, and the text before it. */
export const pageOf = (to: string, before = ""): Run => ({ kind: "page", to, before });

/** Whether a link leads out of the document. */
export const isAddress = (target: string): boolean => /^https?:/i.test(target);

/** Inlines as they stand in a document that does not hold every place: what would lead to one that is not there is plain text. */
export const toldRuns = (inlines: Run[], tells: (place: string) => boolean): Run[] =>
	inlines.flatMap((inline): Run[] => {
		if (inline.kind === "page") return tells(inline.to) ? [{ kind: "text", text: inline.before }, inline] : [];
		if (inline.kind !== "text" || inline.to === undefined || isAddress(inline.to) || tells(inline.to)) return [inline];
		const { to: _to, color, ...rest } = inline;
		return [color === colors.accent || color === undefined ? rest : { ...rest, color }];
	});

/** Between facts on one line. */
export const separator = "\u00A0· ";

/** Between a text and its page, on the same line. */
export const pageSeparator = "\u00A0·\u00A0";

/** Parts with a separator between them. */
export const joined = (parts: (Run | string)[][], between = separator): (Run | string)[] =>
	parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));

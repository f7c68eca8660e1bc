/** A guide beside the built-in lens that was written from an edition of it. */
import type { WrittenTexts } from "../lensTexts.ts";
import { plainSentence } from "../plainSentence.ts";
import type { GuideMatch } from "./compareGuide.ts";
import type { RecordedEntry } from "./guideRecord.ts";

export interface ComparedGuide {
	/** Of the guide. */
	title: string;
	/** Of the edition that was opened; empty where it states none. */
	edition: string;
	/** Of the edition that the lens was written from: YYYY-MM-DD. */
	from: string;
	matches: GuideMatch[];
	/** Of the lens. */
	texts: WrittenTexts;
}

/** What the lens calls that which was written from an entry. */
export const titleInLens = ({ id, kind }: RecordedEntry, texts: WrittenTexts): string =>
	plainSentence((kind === "item" ? texts.items : texts.recommendations)[id]?.title) || id;

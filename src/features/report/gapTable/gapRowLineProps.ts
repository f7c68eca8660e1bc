import type { Decision } from "../../../domain/review/decision.ts";
import type { GapLine } from "./gapLines.ts";

/** What a gap's line shows and what can be done in it. */
export interface GapRowLineProps {
	line: GapLine;
	/** Place in a long table, from 0. */
	index: number | undefined;
	measure: (row: Element | null) => void;
	/** Ids of the columns that are shown, joined by commas. */
	columns: string;
	isTicked: boolean;
	/** Ids of the lists that owners and days are offered from. */
	people: string;
	days: string;
	onOpen: (gap: string) => void;
	onTick: (gap: string, isTicked: boolean) => void;
	onDecide: (gap: string, change: Partial<Decision>) => void;
}

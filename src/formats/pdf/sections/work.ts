/** What the printed report is written from. */
import type { Telling } from "../../../report/telling.ts";
import type { Sheet } from "../engine/sheet.ts";

export interface Work {
	telling: Telling;
	sheet: Sheet;
	/** Confidentiality; empty: none. */
	label: string;
	/** Called after each section that the contents name, each gap and each question. */
	onPart: () => void;
}

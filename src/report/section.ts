import type { PrintSection } from "../domain/report/printChoice.ts";
import type { Report } from "../domain/report/report.ts";
import type { MessageKey } from "../i18n/phrases.ts";
import type { Block } from "./blocks.ts";
import type { Telling } from "./telling.ts";

/** One section of the report. */
export interface Section {
	id: PrintSection;
	/** Whether it has something to say in a report. */
	isIn: (report: Report) => boolean;
	/** Below its title. */
	tell: (telling: Telling) => Block[];
	/** Its title in a document, where that is not the one by which it is chosen. */
	title?: MessageKey;
	/** On paper, it begins a page. */
	opensPage?: boolean;
}

/** Has something to say in any report. */
export const always = (): boolean => true;

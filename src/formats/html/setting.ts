/** What a web page is set with: the ids of its places, the places of its pillars, and the languages of its texts. */
import { type OtherLanguage, otherLanguages } from "../../domain/lens/fallback.ts";
import type { Report } from "../../domain/report/report.ts";
import { findGapRow } from "../../domain/report/reportRows.ts";
import type { Words } from "../../i18n/phrases.ts";
import type { Block } from "../../report/blocks.ts";
import { gapAt, type Place } from "../../report/places.ts";

export interface Setting {
	report: Report;
	/** The id of each place that the page holds. */
	ids: Map<Place, string>;
	otherLanguage: OtherLanguage;
}

/** Ids of our own making: what a lens calls its requirements need not be fit for one. */
export function settingOf(blocks: Block[], report: Report, words: Words): Setting {
	const ids = new Map<Place, string>();
	const add = (place: Place | undefined, kind: string) => {
		if (place)
			ids.set(place, kind === "" ? place : `${kind}-${[...ids.values()].filter((id) => id.startsWith(`${kind}-`)).length + 1}`);
	};
	for (const block of blocks) {
		if (block.kind === "heading") add(block.place, "");
		if (block.kind === "entry") add(block.place, gapAt(block.place) === null ? "question" : "gap");
		if (block.kind === "table") for (const { place } of block.rows) add(place, "listed");
	}
	return { report, ids, otherLanguage: otherLanguages(words.lens, words.language) };
}

/** The place of a pillar, from 1; 0 for one that the report does not know. */
export const pillarNumber = (pillar: string, { report }: Setting): number =>
	report.pillars.findIndex(({ id }) => id === pillar) + 1;

/** What the filters look for: the places of a gap's pillars and its risk. */
export function filterMarks(place: Place | undefined, setting: Setting): string {
	const id = place && gapAt(place);
	const gap = id ? findGapRow(setting.report, id) : undefined;
	if (!gap) return "";
	const numbers = gap.credits.map(({ pillar }) => pillarNumber(pillar, setting));
	return ` data-pillars="${numbers.join(" ")}" data-risk="${gap.risk}"`;
}

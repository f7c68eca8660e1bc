import type { Profile } from "../../domain/lens/applicability.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import type { Words } from "../../i18n/phrases.ts";
import { headingLink, type Inline } from "./inline.ts";

/** What every part of the document is written from. */
export interface Page {
	report: Report;
	words: Words;
	lens: Lens;
	profile: Profile;
	/** The place of each gap in the risk-first order, from 1, by requirement id. */
	places: Map<string, number>;
}

/** What every part of the document works with. */
export function pageOf(report: Report, words: Words, lens: Lens): Page {
	const places = new Map(report.orders.riskFirst.map((id, index) => [id, index + 1]));
	return { report, words, lens, profile: { facts: report.workload.facts, derivedFacts: lens.derivedFacts }, places };
}

/** Gaps as the document numbers them. */
export const numberedGaps = ({ report }: Page) => gapsInOrder(report, report.orders.riskFirst);

/** "Gap 3": as text, because a grouped number would change the heading's address. */
export const gapName = (place: number, { words }: Page): string => words.t("export.gap", { number: String(place) });

/** A link to the gap of a requirement, by its name or a shorter label; null where it is none. */
export function gapLink(requirement: string, page: Page, label?: string): Inline | null {
	const place = page.places.get(requirement);
	return place === undefined ? null : headingLink(label ?? gapName(place, page), gapName(place, page));
}

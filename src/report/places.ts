/** The places of a report that its texts lead to, by names that no format shows. */
import type { PrintSection } from "../domain/report/printChoice.ts";

/** A section, the entry of a gap, where a gap is listed, or a question. */
export type Place = PrintSection | `gap:${string}` | `listed:${string}` | `question:${string}`;

export const gapPlace = (requirement: string): Place => `gap:${requirement}`;

/** Where a gap stands in the table of all of them. */
export const listedPlace = (requirement: string): Place => `listed:${requirement}`;

export const questionPlace = (item: string): Place => `question:${item}`;

/** The gap that a place is about; null where it is about none. */
export const gapAt = (place: Place): string | null => /^(?:gap|listed):(.*)$/s.exec(place)?.[1] ?? null;

/** The section in which a place lies. */
export function sectionAt(place: Place): PrintSection {
	if (gapAt(place) !== null) return "gaps";
	return place.startsWith("question:") ? "questions" : (place as PrintSection);
}

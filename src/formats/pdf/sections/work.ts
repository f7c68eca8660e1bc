/** What every part of the document works on, and the names by which its places are linked. */

import type { QuestionRow } from "../../../domain/judge/questionRow.ts";
import type { GapRow, RequirementRow } from "../../../domain/judge/requirementRow.ts";
import type { Profile } from "../../../domain/lens/applicability.ts";
import type { Lens } from "../../../domain/lens/lens.ts";
import type { Report } from "../../../domain/report/report.ts";
import { findGapRow, findQuestion, findRequirement } from "../../../domain/report/reportRows.ts";
import type { Words } from "../../../i18n/phrases.ts";
import { requirementTitle } from "../../../i18n/reportWords.ts";
import { colors } from "../engine/colors.ts";
import { body, type Inline, link, type Paragraph, pageOf, pillarMark, titleLink } from "../engine/inline.ts";
import type { Sheet } from "../engine/sheet.ts";
import type { Signed } from "./signed.ts";

export interface Work {
	report: Report;
	words: Words;
	lens: Lens;
	sheet: Sheet;
	profile: Profile;
	/** Every gap, risk first; its position is its number. */
	gaps: GapRow[];
	/** Confidentiality; empty: none. */
	label: string;
	/** Null: the report is not that of a milestone. */
	signed: Signed | null;
	/** Called after each section that the contents name, each gap and each question. */
	onPart: () => void;
}

/** The section of the document in which a place lies; the cover is in none. */
export const sectionOf = (place: string): string =>
	/^(gap|listed):/.test(place) ? "gaps" : place.startsWith("question:") ? "questions" : place;

export const gapPlace = (requirement: string): string => `gap:${requirement}`;

/** Where a gap stands in the table of all of them. */
export const listedPlace = (requirement: string): string => `listed:${requirement}`;

export const questionPlace = (item: string): string => `question:${item}`;

/** Where a requirement is told in full: its gap, else the question that decides it. */
export const placeOf = (report: Report, { id, item }: RequirementRow): string =>
	findGapRow(report, id) ? gapPlace(id) : questionPlace(item);

export const workloadName = ({ report, words }: Pick<Work, "report" | "words">): string =>
	report.workload.name.trim() || words.t("review.unnamed");

export const titleOf = ({ namedBy }: RequirementRow, { words }: Work): string => requirementTitle(namedBy, words.lens);

/** The title of a requirement of the review, leading to where it is told. */
export function requirementLink(id: string, work: Work): Inline {
	const row = findRequirement(work.report, id);
	const text = requirementTitle(row?.namedBy ?? id, work.words.lens);
	return row ? link(text, placeOf(work.report, row)) : { kind: "text", text };
}

/** "Security 3": how a question is called in the document. */
export const questionName = ({ pillar, number }: QuestionRow, { words }: Work): string =>
	`${words.lens.pillars[pillar]?.short ?? pillar}\u00A0${number}`;

export const questionOf = ({ item }: RequirementRow, { report }: Work): QuestionRow | undefined => findQuestion(report, item);

/** The names of the pillars that a requirement is credited in. */
export const pillarMarks = ({ credits }: RequirementRow, { words }: Work, short = false): Inline[][] =>
	credits.map(({ pillar }) => [pillarMark(pillar, words.lens, short)]);

/** "7  Title", with the page: how a gap is called in a table. */
export function numberedTitle(id: string, work: Work): Paragraph {
	const gap = findGapRow(work.report, id);
	if (!gap) return body(requirementLink(id, work));
	const number: Inline = { kind: "text", text: `${work.gaps.indexOf(gap) + 1}\u00A0\u00A0`, color: colors.soft };
	return body(number, titleLink(titleOf(gap, work), gapPlace(id)), pageOf(gapPlace(id), "\u00A0"));
}

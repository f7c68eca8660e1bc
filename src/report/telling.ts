/** What every section is told from, and the names by which texts call and link what is told elsewhere. */

import type { QuestionRow } from "../domain/judge/questionRow.ts";
import type { GapRow, RequirementRow } from "../domain/judge/requirementRow.ts";
import type { Profile } from "../domain/lens/applicability.ts";
import type { Lens } from "../domain/lens/lens.ts";
import type { SealedExport } from "../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../domain/milestone/signOff.ts";
import type { Report } from "../domain/report/report.ts";
import { findGapRow, findRequirement, gapsInOrder } from "../domain/report/reportRows.ts";
import { lensVersionText } from "../i18n/lensWords.ts";
import type { Words } from "../i18n/phrases.ts";
import { requirementTitle } from "../i18n/reportWords.ts";
import { type Inline, joined, pageOf, pillarPart, plain, reference, soft, titleReference } from "./inline.ts";
import { gapPlace, type Place, questionPlace } from "./places.ts";

/** A milestone that a document is a report of. */
export interface Signed {
	sealed: SealedExport;
	/** Where its sign-off stands; without it nothing is said of that. */
	outcome?: SignOffOutcome | undefined;
	/** Whether the file carries its data. */
	carries: boolean;
	/** Whether signs that its font lacks are drawn as the device that made it draws them. */
	isDrawn?: boolean;
}

export interface Telling {
	report: Report;
	words: Words;
	lens: Lens;
	profile: Profile;
	/** Every gap, risk first. */
	gaps: GapRow[];
	/** The number of each gap, from 1, by requirement id. */
	numbers: Map<string, number>;
	/** Null: the report is not that of a milestone. */
	signed: Signed | null;
	/** Whether people sign on the document itself. */
	forPens: boolean;
}

/** What a report is told from, in the language of the words. */
export function tellingOf(
	report: Report,
	words: Words,
	lens: Lens,
	{ signed = null, forPens = false }: Partial<Pick<Telling, "signed" | "forPens">> = {},
): Telling {
	const gaps = gapsInOrder(report, report.orders.riskFirst);
	const numbers = new Map(gaps.map(({ id }, index) => [id, index + 1]));
	const profile = { facts: report.workload.facts, derivedFacts: lens.derivedFacts };
	return { report, words, lens, profile, gaps, numbers, signed, forPens };
}

export const workloadName = ({ report, words }: Pick<Telling, "report" | "words">): string =>
	report.workload.name.trim() || words.t("review.unnamed");

export const lensName = ({ words, report }: Pick<Telling, "report" | "words">): string =>
	lensVersionText(report.lens, words.lens, words);

export const titleOf = ({ namedBy }: Pick<RequirementRow, "namedBy">, { words }: Pick<Telling, "words">): string =>
	requirementTitle(namedBy, words.lens);

/** "Gap 3": ungrouped, because it becomes an address. */
export const gapName = (number: number, { words }: Telling): string => words.t("export.gap", { number: String(number) });

/** Where a requirement is told in full: its gap, else the question that decides it. */
export const placeOf = (report: Report, { id, item }: RequirementRow): Place =>
	findGapRow(report, id) ? gapPlace(id) : questionPlace(item);

/** The title of a requirement of the review, leading to where it is told. */
export function requirementLink(id: string, { report, words }: Telling): Inline {
	const row = findRequirement(report, id);
	const title = requirementTitle(row?.namedBy ?? id, words.lens);
	return row ? reference(title, placeOf(report, row)) : plain(title);
}

/** Between what belongs together: it never ends a line. */
export const beside = "\u00A0";

/** "7  Title", with the page: how a gap is called in a table. */
export function numberedTitle(id: string, telling: Telling): Inline {
	const gap = findGapRow(telling.report, id);
	const number = telling.numbers.get(id);
	if (!gap || number === undefined) return requirementLink(id, telling);
	const place = gapPlace(id);
	const title = plain(titleReference(titleOf(gap, telling), place), pageOf(place, beside));
	return joined([soft(number), title], `${beside}${beside}`);
}

/** "Security 3": how a question is called in the document. */
export const questionName = ({ pillar, number }: QuestionRow, { words }: Telling): string =>
	`${words.lens.pillars[pillar]?.short ?? pillar} ${number}`;

/** The names of the pillars that a requirement is credited in. */
export const pillarParts = (
	{ credits }: Pick<RequirementRow, "credits">,
	{ words }: Telling,
	length: "long" | "short" = "long",
): Inline[] => credits.map(({ pillar }) => pillarPart(pillar, words.lens, length));

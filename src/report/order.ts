/** The sections of the report in their order, and what becomes of them. */
import type { PrintChoice, PrintSection } from "../domain/report/printChoice.ts";
import type { Report } from "../domain/report/report.ts";
import { sectionTitle } from "../i18n/sectionWords.ts";
import { type Block, heading } from "./blocks.ts";
import type { Section } from "./section.ts";
import { assessors } from "./sections/assessors.ts";
import { clarify } from "./sections/clarify.ts";
import { contradictions } from "./sections/contradictions.ts";
import { decisions } from "./sections/decisions.ts";
import { evidence } from "./sections/evidence.ts";
import { gaps } from "./sections/gaps.ts";
import { lens } from "./sections/lens.ts";
import { measures } from "./sections/measures.ts";
import { pillars } from "./sections/pillars.ts";
import { plan } from "./sections/plan.ts";
import { pressure } from "./sections/pressure.ts";
import { profile } from "./sections/profile.ts";
import { questions } from "./sections/questions.ts";
import { scenarios } from "./sections/scenarios.ts";
import { inPlace, notApplicable } from "./sections/settled.ts";
import { signOff } from "./sections/signOff.ts";
import { summary } from "./sections/summary.ts";
import { tensions } from "./sections/tensions.ts";
import { votes } from "./sections/votes.ts";
import type { Telling } from "./telling.ts";

/** Every section, in the order of the document. */
export const sections: Section[] = [
	summary,
	pillars,
	plan,
	decisions,
	scenarios,
	votes,
	signOff,
	gaps,
	pressure,
	tensions,
	assessors,
	contradictions,
	evidence,
	clarify,
	inPlace,
	notApplicable,
	profile,
	questions,
	measures,
	lens,
];

/** The sections that have something to say in a report. */
export const sectionsOf = (report: Report): PrintSection[] => sections.filter(({ isIn }) => isIn(report)).map(({ id }) => id);

/** The sections to print of a report: those that were asked for and have something to say, in their order. */
export function chosenSections(report: Report, chosen: PrintChoice["sections"]): PrintSection[] {
	const said = sectionsOf(report);
	return chosen === "all" ? said : said.filter((section) => chosen.includes(section));
}

/** A section with its title; nothing where there is nothing below it. */
export function tellSection({ id, tell, title, opensPage }: Section, telling: Telling): Block[] {
	const blocks = tell(telling);
	if (blocks.length === 0) return [];
	const { words, report } = telling;
	const name = title ? words.t(title) : sectionTitle(id, report, words);
	return [...(opensPage ? [{ kind: "pageBreak" as const }] : []), heading(2, name, id), ...blocks];
}

/** All that a report has to say, but for what its sections leave out. */
export const tellReport = (telling: Telling, without: PrintSection[] = []): Block[] =>
	sections
		.filter(({ id, isIn }) => isIn(telling.report) && !without.includes(id))
		.flatMap((section) => tellSection(section, telling));

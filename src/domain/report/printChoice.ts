/** What a reader asks of a printed report: its paper, which sections it holds, and how confidential it is. */
import type { Report } from "./report.ts";
import { isLeftOpen } from "./treatment.ts";

export const papers = ["a4", "letter"] as const;

export type Paper = (typeof papers)[number];

/** The sections of a printed report, in its order; the cover and the contents are always there. */
export const printSections = [
	"summary",
	"pillars",
	"plan",
	"decisions",
	"scenarios",
	"votes",
	"signOff",
	"gaps",
	"pressure",
	"tensions",
	"assessors",
	"contradictions",
	"clarify",
	"inPlace",
	"notApplicable",
	"profile",
	"questions",
	"lens",
] as const;

export type PrintSection = (typeof printSections)[number];

export interface PrintChoice {
	paper: Paper;
	/** In any order; one that has nothing to say in a report is left out. */
	sections: readonly PrintSection[] | "all";
	/** Confidentiality, as people write it on paper; empty: none. Printed on every page. */
	label: string;
}

/** The paper of whoever reads a language, by its tag such as `en-US`. */
export const usualPaper = (tag: string): Paper => (/^en-US\b/i.test(tag) ? "letter" : "a4");

/** The sections that have something to say in a report. */
export const sectionsOf = (report: Report): PrintSection[] => printSections.filter((section) => has(report, section));

function has(report: Report, section: PrintSection): boolean {
	if (section === "plan") return report.plan !== null || report.gaps.length > 0;
	if (section === "decisions") return report.gaps.some(isLeftOpen) || report.tensions.some(({ note }) => note.trim() !== "");
	if (section === "scenarios") return report.scenarios.length > 0;
	if (section === "votes") return report.votes.voters.length > 0;
	if (section === "assessors") return report.agreement !== null;
	if (section === "contradictions") return report.contradictions.length > 0;
	return true;
}

/** The sections to print of a report: those that were asked for and have something to say, in their order. */
export function chosenSections(report: Report, chosen: PrintChoice["sections"]): PrintSection[] {
	const sections = sectionsOf(report);
	return chosen === "all" ? sections : sections.filter((section) => chosen.includes(section));
}

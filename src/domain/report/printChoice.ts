/** What a reader asks of a printed report: its paper, which sections it holds, and how confidential it is. */
export const papers = ["a4", "letter"] as const;

export type Paper = (typeof papers)[number];

/** The ids of the sections of a report, in its order; the cover and the contents of a printed one are always there. */
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
	"evidence",
	"clarify",
	"inPlace",
	"notApplicable",
	"profile",
	"questions",
	"measures",
	"lens",
] as const;

export type PrintSection = (typeof printSections)[number];

/** How much a printed report tells: two pages, what a meeting works with, or all of it with its annex. */
export const printExtents = ["briefing", "report", "complete"] as const;

export type PrintExtent = (typeof printExtents)[number];

export interface PrintChoice {
	/** Complete unless said: sealed files from before there was a choice do not say it. */
	extent?: PrintExtent | undefined;
	paper: Paper;
	/** Of a complete report, in any order; one that has nothing to say in it is left out. */
	sections: readonly PrintSection[] | "all";
	/** Confidentiality, as people write it on paper; empty: none. Printed on every page. */
	label: string;
}

/** The paper of whoever reads a language, by its tag such as `en-US`. */
export const usualPaper = (tag: string): Paper => (/^en-US\b/i.test(tag) ? "letter" : "a4");

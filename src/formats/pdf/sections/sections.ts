/** The sections of the document in their order, each with what writes it. */
import type { PrintSection } from "../../../domain/report/printChoice.ts";
import { sectionTitle } from "../../../i18n/sectionWords.ts";
import { writeAbout } from "./about.ts";
import { writeAssessors } from "./assessors.ts";
import { contentsRows } from "./contents.ts";
import { writeContradictions } from "./contradictions.ts";
import { writeDecisions } from "./decisions.ts";
import { writeGaps } from "./gaps.ts";
import { writeClarify, writeInPlace, writeNotApplicable } from "./lists.ts";
import { writePillars } from "./pillars.ts";
import { writePlan } from "./plan.ts";
import { writePressure, writeTensions } from "./pressure.ts";
import { writeProfile } from "./profile.ts";
import { writeQuestions } from "./questions.ts";
import { writeScenarios } from "./scenarios.ts";
import { writeSignOff } from "./signOff.ts";
import { writeSummary } from "./summary.ts";
import { writeVotes } from "./votes.ts";
import type { Work } from "./work.ts";

/** Sections that stand before the contents. */
type Front = "summary" | "pillars";

const isFront = (section: PrintSection): section is Front => section === "summary" || section === "pillars";

/** The sections that the contents name. */
const writers: Record<Exclude<PrintSection, Front>, (work: Work) => void> = {
	plan: writePlan,
	decisions: writeDecisions,
	scenarios: writeScenarios,
	votes: writeVotes,
	signOff: writeSignOff,
	gaps: writeGaps,
	pressure: writePressure,
	tensions: writeTensions,
	assessors: writeAssessors,
	contradictions: writeContradictions,
	clarify: writeClarify,
	inPlace: writeInPlace,
	notApplicable: writeNotApplicable,
	profile: writeProfile,
	questions: writeQuestions,
	lens: writeAbout,
};

/** Fewer sections need no page of contents; below the pillars, where there is room, they have one all the same. */
const fewestEntries = 4;

/** Writes the chosen sections; the contents stand after the first two. */
export function writeSections(work: Work, sections: PrintSection[]): void {
	const after = sections.filter((section) => !isFront(section));
	const entries = after.map((name) => ({ name, title: sectionTitle(name, work.report, work.words) }));
	if (sections.includes("summary")) writeSummary(work);
	if (sections.includes("pillars")) writePillars(work, entries);
	else {
		work.sheet.breakPage();
		if (entries.length >= fewestEntries) work.sheet.add(...contentsRows(work, entries));
	}
	for (const section of after) {
		writers[section](work);
		work.onPart();
	}
}

/** How often a document of these sections calls `onPart`. */
export function countParts(sections: PrintSection[], { gaps, report }: Pick<Work, "gaps" | "report">): number {
	const within: Partial<Record<PrintSection, number>> = { gaps: gaps.length, questions: report.questions.length };
	return sections.reduce((sum, section) => sum + (isFront(section) ? 0 : 1 + (within[section] ?? 0)), 0);
}

/** How the sections of a printed report are called, the same in its contents and where they are chosen. */
import type { PrintSection } from "../domain/report/printChoice.ts";
import type { Report } from "../domain/report/report.ts";
import type { MessageKey, Phrases } from "./phrases.ts";

const keys = {
	summary: "pdf.summary",
	pillars: "report.pillars",
	plan: "export.plan",
	decisions: "export.decisions",
	scenarios: "export.scenarios",
	votes: "export.votes",
	signOff: "export.signOff",
	gaps: "report.gaps",
	pressure: "report.pressure",
	tensions: "report.tensions",
	assessors: "export.assessors",
	contradictions: "contradiction.title",
	evidence: "evidence.title",
	clarify: "report.clarify",
	inPlace: "report.inPlace",
	notApplicable: "report.notApplicable",
	profile: "export.profile",
	questions: "export.questions",
	measures: "export.measures",
	lens: "export.lens",
} as const satisfies Record<PrintSection, MessageKey>;

/** A section's title in a report; lists say how long they are. */
export function sectionTitle(section: PrintSection, report: Report, { t }: Pick<Phrases, "t">): string {
	const counts = { inPlace: report.inPlace.length, notApplicable: report.notApplicable.length };
	return t(keys[section], section === "inPlace" || section === "notApplicable" ? { n: counts[section] } : {});
}

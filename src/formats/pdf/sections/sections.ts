/** The sections of the printed report: a page that sums up, the pillars above the contents, and then all others as they are told. */
import type { PrintSection } from "../../../domain/report/printChoice.ts";
import { sections, tellSection } from "../../../report/order.ts";
import type { Telling } from "../../../report/telling.ts";
import { squeezed } from "../engine/blocks.ts";
import { rowsOf, setBlocks } from "../setting/blocks.ts";
import { contentsRows } from "./contents.ts";
import { writeSummary } from "./summary.ts";
import type { Work } from "./work.ts";

/** Sections that stand before the contents. */
const isFront = (section: PrintSection): boolean => section === "summary" || section === "pillars";

/** Fewer sections need no page of contents. */
const fewestSections = 4;

/** Writes the chosen sections; the contents stand after the first two. */
export function writeSections(work: Work, chosen: PrintSection[]): void {
	const { telling, sheet } = work;
	const after = chosen.filter((section) => !isFront(section));
	if (chosen.includes("summary")) writeSummary(work);
	if (chosen.includes("pillars")) writePillars(work);
	sheet.breakPage();
	if (after.length >= fewestSections) sheet.add(...contentsRows(work, after));
	for (const section of sections.filter(({ id }) => after.includes(id))) {
		setBlocks(sheet, tellSection(section, telling), work.onPart);
		work.onPart();
	}
}

/** The pillars, on one page where they fit. */
function writePillars({ telling, sheet }: Work): void {
	const blocks = sections.filter(({ id }) => id === "pillars").flatMap((section) => tellSection(section, telling));
	const isFigure = ({ kind }: { kind: string }) => kind === "figure";
	setBlocks(
		sheet,
		blocks.filter((block) => !isFigure(block)),
	);
	sheet.add(...squeezed(rowsOf(sheet, blocks.filter(isFigure)), sheet.room));
}

/** How often a document of these sections calls `onPart`. */
export function countParts(chosen: PrintSection[], { gaps, report }: Telling): number {
	const within: Partial<Record<PrintSection, number>> = { gaps: gaps.length, questions: report.questions.length };
	return chosen.reduce((sum, section) => sum + (isFront(section) ? 0 : 1 + (within[section] ?? 0)), 0);
}

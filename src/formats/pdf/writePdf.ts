/** A report as a PDF: A4, tagged, with bookmarks and links; same report, words and fonts, same bytes. */
import type { Lens } from "../../domain/lens.ts";
import type { SealedExport } from "../../domain/milestone.ts";
import type { Report } from "../../domain/report.ts";
import { gapsInOrder } from "../../domain/reportRows.ts";
import { isLeftOpen } from "../../domain/treatment.ts";
import type { Words } from "../../i18n/phrases.ts";
import { writeAbout, writeReplaced } from "./about.ts";
import { writeAssessors } from "./assessors.ts";
import { colors } from "./colors.ts";
import { writeCover } from "./cover.ts";
import { embedMilestone } from "./embed.ts";
import { fileId } from "./fileId.ts";
import { loadFonts, type PdfFonts } from "./fonts.ts";
import { writeGaps } from "./gaps.ts";
import { sizes } from "./inline.ts";
import { writeLeftOpen } from "./leftOpen.ts";
import { writeClarify, writeInPlace, writeNotApplicable } from "./lists.ts";
import { writeOutline } from "./outline.ts";
import { Pen } from "./pen.ts";
import { writePillars } from "./pillars.ts";
import { writePlan } from "./plan.ts";
import { writePressure, writeTensions } from "./pressure.ts";
import { writeProfile } from "./profile.ts";
import { writeQuestions } from "./questions.ts";
import { writeScenarios } from "./scenarios.ts";
import { area, Sheet } from "./sheet.ts";
import { writeSummary } from "./summary.ts";
import { withoutControls } from "./text.ts";
import { writeVotes } from "./votes.ts";
import { type Work, workloadName } from "./work.ts";

export interface PdfFile {
	bytes: Uint8Array<ArrayBuffer>;
	/** Signs that the font lacks, each once: in the document a stand-in is drawn for them. */
	replaced: string[];
}

interface Part {
	name: string;
	title: string;
	write: (work: Work) => void;
}

/** What the team means to do; each part only where there is something to say. */
function planParts(report: Report, t: Words["t"]): Part[] {
	const parts: (Part | false)[] = [
		(report.plan !== null || report.gaps.length > 0) && { name: "plan", title: t("export.plan"), write: writePlan },
		report.gaps.some(isLeftOpen) && { name: "open", title: t("export.open"), write: writeLeftOpen },
		report.scenarios.length > 0 && { name: "scenarios", title: t("export.scenarios"), write: writeScenarios },
		report.votes.voters.length > 0 && { name: "votes", title: t("export.votes"), write: writeVotes },
	];
	return parts.filter((part) => part !== false);
}

/** The parts after the overview, by the name that links lead to. */
function partsOf(report: Report, { t }: Words): Part[] {
	return [
		...planParts(report, t),
		{ name: "gaps", title: t("report.gaps"), write: writeGaps },
		{ name: "pressure", title: t("report.pressure"), write: writePressure },
		{ name: "tensions", title: t("report.tensions"), write: writeTensions },
		...(report.agreement ? [{ name: "assessors", title: t("export.assessors"), write: writeAssessors }] : []),
		{ name: "clarify", title: t("report.clarify"), write: writeClarify },
		{ name: "inPlace", title: t("report.inPlace", { n: report.inPlace.length }), write: writeInPlace },
		{ name: "notApplicable", title: t("report.notApplicable", { n: report.notApplicable.length }), write: writeNotApplicable },
		{ name: "profile", title: t("export.profile"), write: writeProfile },
		{ name: "questions", title: t("export.questions"), write: writeQuestions },
		{ name: "lens", title: t("export.lens"), write: writeAbout },
	];
}

interface PdfOptions {
	/** Fetched from the app unless they are given. */
	fonts?: PdfFonts;
	/** The milestone that the report is of: the file carries it. */
	sealed?: SealedExport | undefined;
	/** Told after each part. */
	onStep?: (done: number, all: number) => void;
}

/** Writes the PDF in the language of the words. */
export async function writePdf(report: Report, words: Words, lens: Lens, options: PdfOptions = {}): Promise<PdfFile> {
	const pen = new Pen(options.fonts ?? (await loadFonts()), (page) => words.t("pdf.page", { page: `${page}` }));
	const sheet = new Sheet(pen);
	const profile = { facts: report.workload.facts, derivedFacts: lens.derivedFacts };
	const work: Work = { report, words, lens, sheet, profile, gaps: gapsInOrder(report, report.orders.riskFirst) };
	const parts = partsOf(report, words);
	writeCover(work);
	writeSummary(work);
	writePillars(work, parts);
	for (const [index, { write }] of parts.entries()) {
		write(work);
		options.onStep?.(index + 1, parts.length + 1);
	}
	writeReplaced(work);
	sheet.finish();
	writeFooters(work);
	writeOutline(pen.file, sheet.bookmarks);
	describe(work);
	if (options.sealed) embedMilestone(pen.file, options.sealed, words, {});
	const bytes = pen.bytes();
	options.onStep?.(parts.length + 1, parts.length + 1);
	return { bytes, replaced: pen.keeper.replaced() };
}

function describe({ report, words, sheet }: Work): void {
	const title = withoutControls(words.t("export.title", { name: workloadName({ report, words }) }));
	const author = withoutControls(report.workload.owner);
	sheet.pen.describe({ title, author, language: words.language, day: report.today, id: fileId(report, words.language) });
}

/** The workload's name and "n / N" at the foot of every page. */
function writeFooters(work: Work): void {
	const { pen, tags } = work.sheet;
	const name = shortened(pen, pen.clean(workloadName(work)).replaceAll("\n", " "));
	const y = 284;
	const style = { size: sizes.small, color: colors.soft };
	for (let page = 1; page <= pen.pages; page += 1) {
		pen.goTo(page);
		tags.decorate(() => {
			pen.line(area.left, y - 5, area.left + area.width, y - 5, colors.line);
			pen.text(name, area.left, y, style);
			pen.text(`${page} / ${pen.pages}`, area.left + area.width, y, { ...style, align: "right" });
		});
	}
}

/** As much of a name as leaves room for the page number. */
function shortened(pen: Pen, name: string): string {
	const width = area.width - 25;
	if (pen.width(name, sizes.small, false) <= width) return name;
	let kept = name;
	while (pen.width(`${kept}…`, sizes.small, false) > width) kept = kept.slice(0, -1);
	return `${kept}…`;
}

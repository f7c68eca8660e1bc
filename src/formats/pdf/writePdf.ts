/** A report as a PDF: tagged, with bookmarks and links; same report, words, fonts and options, same bytes. */
import type { Lens } from "../../domain/lens.ts";
import type { SealedExport } from "../../domain/milestone.ts";
import { chosenSections, type PrintChoice, type PrintSection } from "../../domain/printChoice.ts";
import type { Report } from "../../domain/report.ts";
import { gapsInOrder } from "../../domain/reportRows.ts";
import type { Words } from "../../i18n/phrases.ts";
import { sectionTitle } from "../../i18n/sectionWords.ts";
import { shortSeal } from "../../seal/seal.ts";
import { writeAbout } from "./about.ts";
import { writeAssessors } from "./assessors.ts";
import { contentsRows } from "./contents.ts";
import { writeCover } from "./cover.ts";
import { writeDecisions } from "./decisions.ts";
import { embedMilestone } from "./embed.ts";
import { fileId } from "./fileId.ts";
import { loadFonts, type PdfFonts } from "./fonts.ts";
import { drawFrames, type Frame } from "./frame.ts";
import { writeGaps } from "./gaps.ts";
import { writeClarify, writeInPlace, writeNotApplicable } from "./lists.ts";
import { writeOutline } from "./outline.ts";
import { paperSizes } from "./paper.ts";
import { Pen } from "./pen.ts";
import { writePillars } from "./pillars.ts";
import { writePlan } from "./plan.ts";
import { writePressure, writeTensions } from "./pressure.ts";
import { writeProfile } from "./profile.ts";
import { writeQuestions } from "./questions.ts";
import { writeReplaced } from "./replaced.ts";
import { writeScenarios } from "./scenarios.ts";
import { Sheet } from "./sheet.ts";
import { signedOf } from "./signed.ts";
import { writeSignOff } from "./signOff.ts";
import { writeSummary } from "./summary.ts";
import { withoutControls } from "./text.ts";
import { writeVotes } from "./votes.ts";
import { sectionOf, type Work, workloadName } from "./work.ts";

export interface PdfOptions extends PrintChoice {
	/** The milestone that the report is of, with what people decided on it: the file carries it. */
	sealed?: SealedExport | undefined;
	/** Fetched from the app unless given. */
	fonts?: PdfFonts;
	/** Told after each section and at the end. */
	onStep?: (done: number, all: number) => void;
}

export interface PdfFile {
	bytes: Uint8Array<ArrayBuffer>;
	/** Signs that the font lacks, each once: in the document a stand-in is drawn for them. */
	replaced: string[];
}

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
	clarify: writeClarify,
	inPlace: writeInPlace,
	notApplicable: writeNotApplicable,
	profile: writeProfile,
	questions: writeQuestions,
	lens: writeAbout,
};

/** Writes the PDF in the language of the words. */
export async function writePdf(
	report: Report,
	words: Words,
	lens: Lens,
	{ paper = "a4", sections: chosen = "all", label = "", sealed, fonts, onStep = () => {} }: Partial<PdfOptions> = {},
): Promise<PdfFile> {
	const sections = chosenSections(report, chosen);
	const told = new Set<string>([...sections, "cover", "contents"]);
	const pen = new Pen(fonts ?? (await loadFonts()), {
		paper: paperSizes[paper],
		pageText: (page) => words.t("pdf.page", { page: `${page}` }),
		tells: (place) => told.has(sectionOf(place)),
	});
	const sheet = new Sheet(pen);
	const profile = { facts: report.workload.facts, derivedFacts: lens.derivedFacts };
	const gaps = gapsInOrder(report, report.orders.riskFirst);
	const work: Work = {
		report,
		words,
		lens,
		sheet,
		profile,
		gaps,
		label: label.trim(),
		signed: sealed ? await signedOf(sealed) : null,
	};
	writeCover(work);
	writeSections(work, sections, onStep);
	writeReplaced(sheet, words);
	sheet.finish();
	drawFrames(sheet, frameOf(work));
	writeOutline(pen.file, sheet.bookmarks);
	// A report that was read back may name its parts in another order; its seal is the same.
	describe(work, fileId(sealed?.fileSeal ?? report, words.language, paper, sections, label));
	if (sealed) embedMilestone(pen.file, sealed, words, { paper, sections: chosen, label });
	const bytes = pen.bytes();
	onStep(1, 1);
	return { bytes, replaced: pen.keeper.replaced() };
}

function writeSections(work: Work, sections: PrintSection[], onStep: (done: number, all: number) => void): void {
	const after = sections.filter((section) => !isFront(section));
	const entries = after.map((name) => ({ name, title: sectionTitle(name, work.report, work.words) }));
	if (sections.includes("summary")) writeSummary(work);
	if (sections.includes("pillars")) writePillars(work, entries);
	else {
		work.sheet.breakPage();
		work.sheet.add(...contentsRows(work, entries));
	}
	for (const [index, section] of after.entries()) {
		writers[section](work);
		onStep(index + 1, after.length + 1);
	}
}

function frameOf(work: Work): Frame {
	const seal = work.signed ? work.words.t("print.seal.short", { seal: shortSeal(work.signed.file.seal) }) : "";
	return { name: workloadName(work), label: work.label, contents: work.words.t("pdf.contents"), seal };
}

function describe({ report, words, sheet }: Work, id: string): void {
	const title = withoutControls(words.t("export.title", { name: workloadName({ report, words }) }));
	const author = withoutControls(report.workload.owner);
	sheet.pen.describe({ title, author, language: words.language, day: report.today, id });
}

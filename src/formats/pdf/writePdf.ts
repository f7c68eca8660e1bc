/** A report as a PDF: tagged, with bookmarks and links; same report, words, fonts and options, same bytes. */
import { otherLanguages } from "../../domain/lens/fallback.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import type { SignOffOutcome } from "../../domain/milestone/signOff.ts";
import type { Paper, PrintChoice, PrintExtent, PrintSection } from "../../domain/report/printChoice.ts";
import type { Report } from "../../domain/report/report.ts";
import type { SignDrawer } from "../../domain/report/signDrawer.ts";
import type { Words } from "../../i18n/phrases.ts";
import { chosenSections } from "../../report/order.ts";
import { type Place, sectionAt } from "../../report/places.ts";
import { shortReport, shortSections } from "../../report/short/shortReport.ts";
import { tellingOf, workloadName } from "../../report/telling.ts";
import { shortSeal } from "../../seal/seal.ts";
import { embedMilestone } from "./engine/embed.ts";
import { fileId } from "./engine/fileId.ts";
import { drawFrames, type Frame } from "./engine/frame.ts";
import { writeOutline } from "./engine/outline.ts";
import { paperSizes } from "./engine/paper.ts";
import { Pen } from "./engine/pen.ts";
import { Sheet } from "./engine/sheet.ts";
import { withoutControls } from "./engine/text.ts";
import { loadFonts, type PdfFonts } from "./fonts.ts";
import { writeBriefing } from "./sections/briefing/writeBriefing.ts";
import { writeCover } from "./sections/cover.ts";
import { writeReplaced } from "./sections/replaced.ts";
import { countParts, writeSections } from "./sections/sections.ts";
import type { Work } from "./sections/work.ts";
import { setBlocks } from "./setting/blocks.ts";

export interface PdfOptions extends PrintChoice {
	/** The milestone that the report is of, with what people decided on it: the file carries it. */
	sealed?: SealedExport | undefined;
	/** Where its sign-off stands; without it nothing is said of that. */
	outcome?: SignOffOutcome | undefined;
	/** Fetched from the app unless given. */
	fonts?: PdfFonts;
	/** Draws what the fonts lack; without one it is named. */
	drawer?: SignDrawer | undefined;
	/** Told as the parts are written, a hundred times at most, and at the end. */
	onStep?: (done: number, all: number) => void;
}

export interface PdfFile {
	bytes: Uint8Array<ArrayBuffer>;
	/** Signs that the font lacks, each once: in the document a stand-in is drawn for them. */
	replaced: string[];
	/** How many it has. */
	pages: number;
}

/** Writes the PDF in the language of the words. */
export async function writePdf(
	report: Report,
	words: Words,
	lens: Lens,
	{
		paper = "a4",
		extent = "complete",
		sections: chosen = "all",
		label = "",
		sealed,
		outcome,
		fonts,
		drawer,
		onStep = () => {},
	}: Partial<PdfOptions> = {},
): Promise<PdfFile> {
	// What people decided on a milestone is never left out of its report.
	const whole = chosenSections(report, sealed && chosen !== "all" ? [...chosen, "signOff"] : chosen);
	const sections = extent === "complete" ? whole : extent === "report" ? [...shortSections] : [];
	const pen = penFor(sections, words, paper, { fonts: fonts ?? (await loadFonts()), drawer });
	const sheet = new Sheet(pen, otherLanguages(words.lens, words.language));
	const signed = sealed ? { sealed, outcome, carries: true, isDrawn: drawer !== undefined } : null;
	const telling = tellingOf(report, words, lens, { signed, forPens: true });
	const onPart = counting(countParts(sections, telling) + 1, onStep);
	const work: Work = { telling, sheet, label: label.trim(), onPart };
	writeExtent(work, extent, sections);
	writeReplaced(sheet, words);
	close(work);
	// A report that was read back may name its parts in another order; its seal is the same.
	describe(work, fileId(sealed?.fileSeal ?? report, words.language, paper, extent === "complete" ? sections : extent, label));
	if (sealed) embedMilestone(sheet.pen.file, sealed);
	const bytes = sheet.pen.bytes();
	onStep(1, 1);
	return { bytes, replaced: sheet.pen.cleaner.replaced(), pages: sheet.pen.pages };
}

/** Complete: a cover and the sections; else the briefing, alone or with what a meeting works with. */
function writeExtent(work: Work, extent: PrintExtent, sections: PrintSection[]): void {
	if (extent === "complete") {
		writeCover(work);
		writeSections(work, sections);
		return;
	}
	writeBriefing(work, extent === "briefing");
	if (extent === "report") setBlocks(work.sheet, shortReport(work.telling), work.onPart);
}

/** Counts parts up to all of them, and tells of each that makes another percent. */
function counting(all: number, onStep: (done: number, all: number) => void): () => void {
	const percent = (parts: number) => Math.floor((100 * parts) / all);
	let done = 0;
	return () => {
		done += 1;
		if (percent(done) > percent(done - 1)) onStep(done, all);
	};
}

/** A pen that knows which places the document holds. */
function penFor(
	sections: PrintSection[],
	{ t }: Words,
	paper: Paper,
	{ fonts, drawer }: { fonts: PdfFonts; drawer: SignDrawer | undefined },
): Pen {
	const told = new Set<string>([...sections, "cover", "contents"]);
	return new Pen(fonts, {
		paper: paperSizes[paper],
		drawer,
		pageText: (page) => t("pdf.page", { page: `${page}` }),
		tells: (place) => told.has(sectionAt(place as Place)),
	});
}

/** Ties the links and draws what stands around every page, now that all pages are there. */
function close(work: Work): void {
	const { sheet } = work;
	sheet.finish();
	drawFrames(sheet, frameOf(work));
	writeOutline(sheet.pen.file, sheet.bookmarks);
}

function frameOf(work: Work): Frame {
	const { words, signed } = work.telling;
	const { t } = words;
	const seal = signed ? sealText(signed.sealed, words) : "";
	return { name: workloadName(work.telling), label: work.label, contents: t("pdf.contents"), seal };
}

const sealText = ({ seal, fileSeal }: SealedExport, { t }: Words): string =>
	t("print.seal.foot", { seal: shortSeal(seal), file: shortSeal(fileSeal) });

function describe({ telling: { report, words }, sheet }: Work, id: string): void {
	const title = withoutControls(words.t("export.title", { name: workloadName({ report, words }) }));
	const author = withoutControls(report.workload.owner);
	sheet.pen.describe({ title, author, language: words.language, day: report.today, id });
}

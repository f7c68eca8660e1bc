/** What changed between two reports of a review, as a PDF: scores, gaps and answers; same input, same bytes. */
import { otherLanguages } from "../../domain/lens/fallback.ts";
import type { Comparison } from "../../domain/milestone/comparison.ts";
import type { PrintChoice } from "../../domain/report/printChoice.ts";
import type { SignDrawer } from "../../domain/report/signDrawer.ts";
import { gapCountsText, type Side, type Sides, scoreTexts } from "../../i18n/comparisonWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { tellComparison } from "../../report/comparison.ts";
import { workloadName } from "../../report/telling.ts";
import { labelled, textRow } from "./engine/blocks.ts";
import { colors } from "./engine/colors.ts";
import { fileId } from "./engine/fileId.ts";
import { drawFrames } from "./engine/frame.ts";
import { markRow } from "./engine/mark.ts";
import { writeOutline } from "./engine/outline.ts";
import { paperSizes } from "./engine/paper.ts";
import { body, bold, type Style, separator, sizes, styled } from "./engine/paragraph.ts";
import { Pen } from "./engine/pen.ts";
import { Sheet } from "./engine/sheet.ts";
import { withoutControls } from "./engine/text.ts";
import { loadFonts, type PdfFonts } from "./fonts.ts";
import { writeReplaced } from "./sections/replaced.ts";
import { setBlocks } from "./setting/blocks.ts";
import type { PdfFile } from "./writePdf.ts";

export interface ComparisonOptions extends Pick<PrintChoice, "paper" | "label"> {
	/** Fetched from the app unless given. */
	fonts?: PdfFonts;
	/** Draws what the fonts lack; without one it is named. */
	drawer?: SignDrawer | undefined;
}

/** What the parts of the document work on. */
interface Compared {
	comparison: Comparison;
	sides: Sides;
	words: Words;
	sheet: Sheet;
}

/** Writes the change report in the language of the words. */
export async function writeComparisonPdf(
	comparison: Comparison,
	sides: Sides,
	words: Words,
	{ paper = "a4", label = "", fonts, drawer }: Partial<ComparisonOptions> = {},
): Promise<PdfFile> {
	const pen = new Pen(fonts ?? (await loadFonts()), {
		paper: paperSizes[paper],
		drawer,
		pageText: String,
		tells: () => true,
	});
	const sheet = new Sheet(pen, otherLanguages(words.lens, words.language));
	const work = { comparison, sides, words, sheet };
	writeTitle(work, label.trim());
	setBlocks(sheet, tellComparison(comparison, sides, words));
	writeReplaced(sheet, words);
	sheet.finish();
	const { report } = sides.after;
	const name = words.t("compare.document", { name: workloadName({ report, words }) });
	drawFrames(sheet, { name, label: label.trim(), contents: "", seal: "" });
	writeOutline(pen.file, sheet.bookmarks);
	pen.describe({
		title: withoutControls(name),
		author: withoutControls(report.workload.owner),
		language: words.language,
		day: report.today,
		id: fileId(comparison, sides, words.language, paper, label),
	});
	return { bytes: pen.bytes(), replaced: pen.cleaner.replaced(), pages: sheet.pen.pages };
}

/** The mark, the name of the review, which two reports stand against each other, and what came of it in two sentences. */
function writeTitle({ sheet, sides, words, comparison }: Compared, label: string): void {
	const { t, date } = words;
	const name = workloadName({ report: sides.after.report, words });
	const [was, is, move] = scoreTexts(comparison.overall, words);
	const line = (style: Style, text: string, above: number) => textRow(sheet, [styled(style, text)], sheet.tag("P"), { above });
	const side = (label: string, { name, day }: Side) => labelled(sheet, label, [body(bold(name), `${separator}${date(day)}`)]);
	sheet.add(
		markRow(sheet, label),
		line({ size: 11, color: colors.soft }, t("print.compare.kind"), 12),
		textRow(sheet, [styled({ size: sizes.cover, bold: true }, name)], sheet.tag("H1"), {
			above: 1,
			bookmark: { level: 1, title: name },
		}),
		line({ size: 13 }, t("print.compare.overall", { was, is, move }), 6),
		line({ size: 13 }, gapCountsText(comparison, words), 1),
		{ cells: [], pad: 2 },
		...side(t("print.compare.before"), sides.before),
		...side(t("print.compare.after"), sides.after),
	);
}

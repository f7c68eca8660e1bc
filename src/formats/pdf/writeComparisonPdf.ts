/** What changed between two reports of a review, as a PDF: scores, gaps and answers; same input, same bytes. */
import type { Comparison, GapChange } from "../../domain/milestone/comparison.ts";
import type { PrintChoice } from "../../domain/report/printChoice.ts";
import {
	answerTexts,
	changedTitle,
	gapCountsText,
	gapKinds,
	gapTexts,
	type Side,
	type Sides,
	scoreTexts,
} from "../../i18n/comparisonWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { beginPart, heading, labelled, prose, textRow } from "./engine/blocks.ts";
import { colors } from "./engine/colors.ts";
import { fileId } from "./engine/fileId.ts";
import { drawFrames } from "./engine/frame.ts";
import { body, bold, type Style, separator, sizes, small, soft, styled } from "./engine/inline.ts";
import { markRow } from "./engine/mark.ts";
import { writeOutline } from "./engine/outline.ts";
import { paperSizes } from "./engine/paper.ts";
import { Pen } from "./engine/pen.ts";
import { Sheet } from "./engine/sheet.ts";
import { table } from "./engine/table.ts";
import { withoutControls } from "./engine/text.ts";
import { loadFonts, type PdfFonts } from "./fonts.ts";
import { comparisonScores } from "./sections/comparisonScores.ts";
import { writeReplaced } from "./sections/replaced.ts";
import { workloadName } from "./sections/work.ts";
import type { PdfFile } from "./writePdf.ts";

export interface ComparisonOptions extends Pick<PrintChoice, "paper" | "label"> {
	/** Fetched from the app unless given. */
	fonts?: PdfFonts;
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
	{ paper = "a4", label = "", fonts }: Partial<ComparisonOptions> = {},
): Promise<PdfFile> {
	const pen = new Pen(fonts ?? (await loadFonts()), { paper: paperSizes[paper], pageText: String, tells: () => true });
	const sheet = new Sheet(pen);
	const work = { comparison, sides, words, sheet };
	writeTitle(work, label.trim());
	writeScores(work);
	writeGaps(work);
	writeAnswers(work);
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
	return { bytes: pen.bytes(), replaced: pen.keeper.replaced() };
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

function writeScores({ sheet, comparison, sides, words }: Compared): void {
	beginPart(sheet, words.t("compare.scores"), "scores");
	sheet.add(...comparisonScores(sheet, comparison, sides, words), ...prose(sheet, [small(words.t("print.compare.read"))]));
}

function writeGaps(work: Compared): void {
	const { sheet, comparison, words } = work;
	beginPart(sheet, words.t("compare.gaps"), "gaps");
	sheet.add(...prose(sheet, [soft(gapCountsText(comparison, words))], { above: 0 }));
	for (const kind of gapKinds) writeKind(kind, work);
}

function writeKind(kind: GapChange["kind"], { sheet, comparison, sides, words }: Compared): void {
	const changes = comparison.gaps.filter((change) => change.kind === kind);
	if (changes.length === 0) return;
	const title = words.t(`compare.gaps.${kind}`, { n: changes.length });
	const rows = changes.map((change) => {
		const [was, is] = gapTexts(change, words);
		return { cells: [[body(bold(changedTitle(change.id, sides)))], [small(onLines(was))], onLines(is)] };
	});
	const head = [words.t("report.column.gap"), sides.before.name, sides.after.name];
	const columns = [{ width: 66 }, { width: 50 }, { width: 54 }];
	sheet.add(...heading(sheet, [title], { size: sizes.gap, above: 6, bookmark: { level: 2, title } }));
	sheet.add(
		...prose(sheet, [soft(words.t(`print.compare.${kind}`))], { above: 0, keep: true }),
		...table(sheet, columns, head, rows),
	);
}

/** A separator stays at the end of its line. */
const onLines = (facts: string): string => facts.replaceAll(" · ", separator);

function writeAnswers({ sheet, comparison, sides, words }: Compared): void {
	const { t } = words;
	const { answers } = comparison;
	beginPart(sheet, t("compare.answers"), "answers");
	const count = answers.length === 0 ? t("compare.answers.none") : t("compare.answers.count", { n: answers.length });
	sheet.add(...prose(sheet, [soft(count)], { above: 0, keep: answers.length > 0 }));
	const rows = answers.map((change) => {
		const [was, is] = answerTexts(change, sides, words);
		return { cells: [[body(bold(sides.after.texts.items[change.item]?.title ?? change.item))], [small(was)], is] };
	});
	const head = [t("export.gap.question"), sides.before.name, sides.after.name];
	sheet.add(...table(sheet, [{ width: 66 }, { width: 50 }, { width: 54 }], head, rows));
}

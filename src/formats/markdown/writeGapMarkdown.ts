import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { findGapRow } from "../../domain/report/reportRows.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { heading } from "../document/blocks.ts";
import { gapDocument } from "../document/gapDocument.ts";
import { plain } from "../document/inline.ts";
import { documentMarkdown } from "../document/markdown.ts";
import { pageOf } from "../document/page.ts";

/** One gap as Markdown that stands alone, such as in a work item; empty where the requirement is no gap. */
export function writeGapMarkdown(report: Report, gapId: string, words: Words, lens: Lens): string {
	const gap = findGapRow(report, gapId);
	if (!gap) return "";
	const title = plain(requirementTitle(gap.namedBy, words.lens));
	return documentMarkdown([heading(2, title), ...gapDocument(gap, pageOf(report, words, lens))]);
}

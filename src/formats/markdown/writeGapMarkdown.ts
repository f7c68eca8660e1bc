import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { findGapRow } from "../../domain/report/reportRows.ts";
import type { Words } from "../../i18n/phrases.ts";
import { heading } from "../../report/blocks.ts";
import { aloneBlocks } from "../../report/gap/entry.ts";
import { tellingOf, titleOf } from "../../report/telling.ts";
import { setMarkdown } from "../setMarkdown.ts";

/** One gap as Markdown that stands alone, such as in a work item; empty where the requirement is no gap. */
export function writeGapMarkdown(report: Report, gapId: string, words: Words, lens: Lens): string {
	const gap = findGapRow(report, gapId);
	if (!gap) return "";
	const telling = tellingOf(report, words, lens);
	return setMarkdown([heading(2, titleOf(gap, telling)), ...aloneBlocks(gap, telling)]);
}

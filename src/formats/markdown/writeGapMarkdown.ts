import type { Lens } from "../../domain/lens.ts";
import type { Report } from "../../domain/report.ts";
import { findGapRow } from "../../domain/reportRows.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { heading, paragraph } from "../document/blocks.ts";
import { lensName } from "../document/front.ts";
import { askedIn, gapBody, gapFacts } from "../document/gapDetails.ts";
import { joined, plain } from "../document/inline.ts";
import { documentMarkdown } from "../document/markdown.ts";
import { type Page, pageOf } from "../document/page.ts";

/** One gap as Markdown that stands alone, such as in a work item; empty where the requirement is no gap. */
export function writeGapMarkdown(report: Report, gapId: string, words: Words, lens: Lens): string {
	const gap = findGapRow(report, gapId);
	if (!gap) return "";
	// Without places nothing links to gaps that are not there.
	const page: Page = { ...pageOf(report, words, lens), places: new Map() };
	const { t, date } = words;
	const name = report.workload.name.trim() || t("review.unnamed");
	return documentMarkdown([
		heading(2, plain(requirementTitle(gap.namedBy, words.lens))),
		paragraph(joined(gapFacts(gap, page), " · ")),
		paragraph(plain(askedIn(gap, page))),
		...gapBody(gap, page),
		paragraph(plain(t("report.why.formula"))),
		paragraph(joined([name, lensName(page), t("report.asOf", { date: date(report.today) })], " · ")),
	]);
}

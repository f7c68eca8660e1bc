import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { type Block, paragraph } from "./blocks.ts";
import { lensName } from "./front.ts";
import { askedIn, gapBody, gapFacts } from "./gapDetails.ts";
import { joined, plain } from "./inline.ts";
import type { Page } from "./page.ts";

/** One gap below its title, standing alone: nothing in it leads to another gap. */
export function gapDocument(gap: GapRow, whole: Page): Block[] {
	const page: Page = { ...whole, places: new Map() };
	const { report, words } = page;
	const { t, date } = words;
	const name = report.workload.name.trim() || t("review.unnamed");
	return [
		paragraph(joined(gapFacts(gap, page), " · ")),
		paragraph(plain(askedIn(gap, page))),
		...gapBody(gap, page),
		paragraph(plain(t("report.why.formula"))),
		paragraph(joined([name, lensName(page), t("report.asOf", { date: date(report.today) })], " · ")),
	];
}

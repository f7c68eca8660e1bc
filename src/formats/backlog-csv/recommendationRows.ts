import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { findById } from "../../domain/lens/findById.ts";
import type { Lens, Level } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { isLeftOpen, responsibilityFor } from "../../domain/report/treatment.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTexts, requirementTitle } from "../../i18n/reportWords.ts";
import { linkOf } from "../lensPages.ts";
import { cleanName, cleanText, cleanTitle } from "./cleanText.ts";
import { pillarNames } from "./pillarNames.ts";

/** Two digits, since the scripts compare them as text: they become priorities 1, 3 and 4. */
const weights: Record<Level, string> = { high: "90", medium: "50", low: "20" };
const priorities: Record<Level, string> = { high: "High", medium: "Medium", low: "Low" };

/** A label on GitHub takes fifty characters. */
const longestLabel = 50;

/** The gaps that wait for work, risk first: what was accepted, deferred or transferred is no work item. Titles differ. */
export function recommendationRows(report: Report, lens: Lens, words: Words): string[][] {
	const gaps = gapsInOrder(report, report.orders.riskFirst).filter((gap) => !isLeftOpen(gap));
	const titles = distinct(gaps.map((gap) => requirementTitle(gap.namedBy, words.lens)));
	return gaps.map((gap, index) => rowOf(gap, titles[index] ?? "", report, lens, words));
}

function rowOf(gap: GapRow, title: string, report: Report, lens: Lens, words: Words): string[] {
	const pillar = gap.credits[0]?.pillar ?? "";
	return [
		pillarNames[pillar] ?? cleanName(words.lens.pillars[pillar]?.name ?? pillar, longestLabel),
		title,
		linkOf(gap.rows, lens),
		priorities[gap.risk],
		reportingCategory(gap, pillar, lens, words),
		"",
		weights[gap.risk],
		cleanText(requirementTexts(gap.namedBy, words.lens)?.change ?? ""),
		"N",
		noteOf(gap, report, words),
	];
}

/** A code of the pillar's own checklist names the epic well; else the lens and the item, which begin no category of theirs. */
function reportingCategory(gap: GapRow, pillar: string, lens: Lens, words: Words): string {
	const prefix = findById(lens.pillars, pillar)?.code ?? "";
	const codes = findById(lens.items, gap.item)?.wafCodes ?? [];
	const own = prefix && codes.find((code) => code.startsWith(`${prefix}:`));
	return own || cleanName(`Lens: ${words.lens.items[gap.item]?.title ?? gap.item}`, longestLabel);
}

function noteOf(gap: GapRow, report: Report, { t, date }: Words): string {
	const { owner, due } = responsibilityFor(gap, report);
	const said = [
		owner && `${t("report.treatment.owner")}: ${owner}`,
		due && `${t("report.treatment.due")}: ${date(due)}`,
		gap.decision.decision,
		gap.decision.note,
	].filter((part) => part !== "");
	return cleanText(said.join(" / "));
}

/** Equal titles would become one work item: from the second on they get a number. */
function distinct(titles: string[]): string[] {
	const taken = new Set<string>();
	return titles.map((title) => {
		let free = cleanTitle(title);
		for (let count = 2; taken.has(free); count += 1) free = `${cleanTitle(title, 245)} (${count})`;
		taken.add(free);
		return free;
	});
}

import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { severityReasons } from "../../domain/judge/severityReason.ts";
import type { Recommendation } from "../../domain/lens/lens.ts";
import { linksOf } from "../../domain/lens/lensTexts.ts";
import { pairedTitle, pairText, requirementTexts } from "../../i18n/reportWords.ts";
import { type Block, list, paragraph } from "./blocks.ts";
import { code, type Inline, joined, rich, webLink } from "./inline.ts";
import type { Page } from "./page.ts";

/** What to change, what it gains and what it touches; for a pair, one recommendation after the other. */
export function changes(gap: GapRow, page: Page): Block[] {
	const { words } = page;
	const parts = severityReasons(page.lens, gap, page.profile);
	if (parts.length < 2) return parts.flatMap(({ id }) => change(id, page));
	return [
		paragraph(rich`**${pairText(gap, words)}**`),
		...parts.flatMap((part) => [paragraph(rich`**${pairedTitle(part, words.lens)}**`), ...change(part.id, page)]),
	];
}

function change(id: string, page: Page): Block[] {
	const { words, lens } = page;
	const texts = requirementTexts(id, words.lens);
	if (!texts) return [];
	const row = lens.recommendations.find((candidate) => candidate.id === id);
	const benefit = rich`**${words.t("report.benefit")}:** ${texts.benefit}`;
	return [
		paragraph(rich`**${words.t("report.change")}:** ${texts.change}`),
		...list([...settings(row, page), benefit, ...touches(row, page), ...links(row, page)]),
	];
}

function settings(row: Recommendation | undefined, { words }: Page): Inline[] {
	if (!row?.settings?.length) return [];
	return [rich`**${words.t("report.settings")}:** ${joined(row.settings.map(code), ", ")}`];
}

function touches(row: Recommendation | undefined, { words }: Page): Inline[] {
	if (!row?.changeImpact) return [];
	const note = words.lens.recommendations[row.id]?.impactNote;
	const text = [`${words.t(`impact.${row.changeImpact}`)}.`, ...(note ? [note] : [])].join(" ");
	return [rich`**${words.t("report.touches")}:** ${text}`];
}

function links(row: Recommendation | undefined, { words }: Page): Inline[] {
	const shown = row ? linksOf(row, words.lens.recommendations[row.id]?.links) : [];
	if (shown.length === 0) return [];
	return [
		rich`**${words.t("report.links")}:** ${joined(
			shown.map(({ label, url }) => webLink(label, url)),
			", ",
		)}`,
	];
}

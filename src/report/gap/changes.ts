import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { severityReasons } from "../../domain/judge/severityReason.ts";
import { findById } from "../../domain/lens/findById.ts";
import type { Recommendation } from "../../domain/lens/lens.ts";
import { linksOf } from "../../domain/lens/lensTexts.ts";
import { ratingText } from "../../i18n/ratingWords.ts";
import { effortText, halvedText, pairedTitle, pairText, requirementTexts } from "../../i18n/reportWords.ts";
import { type Block, labelled } from "../blocks.ts";
import { code, type Inline, joined, plain, rich, soft, webLink } from "../inline.ts";
import type { Telling } from "../telling.ts";

/** What to change, what it gains, what it touches and how much work it is; a text of one of a pair names whose it is. */
export function changes(gap: GapRow, telling: Telling): Block[] {
	const { words, lens, profile } = telling;
	const { t } = words;
	const ids = severityReasons(lens, gap, profile).map(({ id }) => id);
	const pair = ids.length > 1 ? [soft(pairText(gap, words))] : [];
	return [
		...labelled(t("report.change"), [...pair, ...ids.flatMap((id) => change(id, ids, telling))]),
		...labelled(
			t("report.benefit"),
			ids.flatMap((id) => named(id, ids, requirementTexts(id, words.lens)?.benefit, telling)),
		),
		...labelled(t("report.touches"), touches(ids, telling)),
		...labelled(t("export.effort"), [effort(gap, telling)]),
	];
}

const recommendation = (id: string, { lens }: Telling): Recommendation | undefined => findById(lens.recommendations, id);

/** A text of one of several names the one it speaks of. */
function named(id: string, ids: string[], text: string | undefined, telling: Telling): Inline[] {
	if (!text) return [];
	const row = recommendation(id, telling);
	return [ids.length > 1 && row ? rich`**${pairedTitle(row, telling.words.lens)}:** ${text}` : plain(text)];
}

function change(id: string, ids: string[], telling: Telling): Inline[] {
	const { words } = telling;
	const { t, lens } = words;
	const row = recommendation(id, telling);
	const settings = row?.settings ?? [];
	const shown = row ? linksOf(row, lens.recommendations[id]?.links) : [];
	const links = shown.map(({ label, url }) => webLink(label, url));
	return [
		...named(id, ids, requirementTexts(id, lens)?.change, telling),
		...(settings.length > 0 ? [soft(rich`${t("report.settings")}: `, joined(settings.map(code), ", "))] : []),
		...(links.length > 0 ? [soft(rich`${t("report.links")}: `, joined(links))] : []),
	];
}

/** What a change touches, said once where all of a pair touch the same. */
function touches(ids: string[], telling: Telling): string[] {
	const { t, lens } = telling.words;
	const said = ids.flatMap((id) => {
		const impact = recommendation(id, telling)?.changeImpact;
		const note = lens.recommendations[id]?.impactNote ?? "";
		return [impact ? `${t(`impact.${impact}`)}.` : "", note].filter((text) => text !== "").join(" ");
	});
	return [...new Set(said)];
}

function effort(gap: GapRow, { words }: Telling): Inline {
	const rating = ratingText(gap, "effort", words);
	const why = [rating, halvedText(gap, words), requirementTexts(gap.namedBy, words.lens)?.effortWhy ?? ""];
	return rich`**${effortText(gap, words)}.** ${why.filter((text) => text !== "").join(" ")}`;
}

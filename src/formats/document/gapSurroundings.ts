import type { GapRow, PolicyHint } from "../../domain/judge/requirementRow.ts";
import { isInPlay, tensionPairs } from "../../domain/judge/tension.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";
import { requirementTitle, tradeoffSource, tradeoffText } from "../../i18n/reportWords.ts";
import { type Block, labelledList, paragraph } from "./blocks.ts";
import { code, type Inline, joined, plain, rich } from "./inline.ts";
import { noticeLine } from "./notice.ts";
import { gapLink, type Page } from "./page.ts";
import { tradeoffName } from "./wording.ts";

/** The price other pillars pay, and what they gain. */
export function price(gap: GapRow, { words }: Page): Block[] {
	const { t, lens } = words;
	if (gap.tradeoffs.length === 0) return [paragraph(rich`**${t("report.price")}:** ${t("report.price.none")}`)];
	const items = gap.tradeoffs.map((tradeoff) => {
		const source = t("export.tradeoff.source", { source: tradeoffSource(tradeoff, words) });
		return rich`**${tradeoffName(tradeoff, words)}:** ${tradeoffText(tradeoff, lens)} ${source}`;
	});
	return labelledList(t("report.price"), items);
}

/** What pulls against it, and what comes first. */
export const crossings = (gap: GapRow, page: Page): Block[] => [
	...labelledList(page.words.t("report.tensions.here"), tensions(gap, page)),
	...labelledList(page.words.t("report.prerequisites"), [...prerequisites(gap, page), ...prerequisiteNotes(gap, page)]),
];

function tensions(gap: GapRow, { lens, words, profile }: Page): Inline[] {
	const { t } = words;
	const groups = requirementGroups(lens);
	return lens.tensions.flatMap((tension) => {
		if (!gap.tensions.includes(tension.id) || !isInPlay(tension, profile)) return [];
		const pairs = tensionPairs(tension, groups).filter((pair) => pair.includes(gap.id));
		const others = [...new Set(pairs.flat())].filter((id) => id !== gap.id).map((id) => requirementTitle(id, words.lens));
		const unverified = tension.unverified ? [`(${t("tension.unverified")})`] : [];
		const texts = words.lens.tensions[tension.id];
		const name = `${t(`tension.${tension.kind}`)}: ${others.join("; ")}`;
		return [rich`**${name}.** ${[texts?.note ?? "", ...unverified, texts?.resolution ?? ""].join(" ")}`];
	});
}

const prerequisites = (gap: GapRow, page: Page): Inline[] =>
	gap.prerequisites.map(({ id, state }) => {
		const row = findRequirement(page.report, id);
		const title = requirementTitle(row?.namedBy ?? id, page.words.lens);
		const text = `${title} (${page.words.t(`report.prerequisites.${state}`)})`;
		const link = gapLink(id, page);
		return link ? rich`${text} · ${link}` : plain(text);
	});

/** Conditions under which a prerequisite counts. */
const prerequisiteNotes = ({ rows }: GapRow, { words }: Page): Inline[] =>
	rows.flatMap((row) => words.lens.recommendations[row]?.prerequisitesNote ?? []).map(plain);

/** Policies and Advisor entries that could verify it, with what each really shows. */
export function checks(gap: GapRow, page: Page): Block[] {
	const { t, lens } = page.words;
	const advisor = gap.advisor.map((id) => {
		const title = lens.advisor[id]?.title ?? id;
		return plain(`${t("report.checks.advisor")}: ${title} (${t("report.checks.advisorEdition")})`);
	});
	return labelledList(t("report.checks"), [...gap.policies.map((hint) => policy(hint, page)), ...advisor]);
}

function policy({ id, proves }: PolicyHint, { lens, words }: Page): Inline {
	const { t } = words;
	const check = lens.policies.find((candidate) => candidate.id === id);
	const texts = words.lens.policies[id];
	const labels = [
		proves === null ? t("report.checks.mapped") : t(`proof.${proves}`),
		...(check ? [t(`policy.edition.${check.edition}`)] : []),
		...(check?.release === "preview" ? [t("policy.preview")] : []),
	];
	const name = plain(`${t("report.checks.policy")}: ${texts?.title ?? id} (${labels.join("; ")}).`);
	const rest = [...(texts?.caveat ? [plain(texts.caveat)] : []), ...(check ? [code(check.definitionId)] : [])];
	return joined([name, ...rest], " ");
}

/** Where the guide has aged or changed about it. */
export function notices(gap: GapRow, page: Page): Block[] {
	const { lens, words, report } = page;
	const here = [gap.item, ...gap.rows];
	const items = lens.notices
		.filter(({ id, where }) => report.notices.includes(id) && where.some((place) => here.includes(place)))
		.map((notice) => noticeLine(notice, page));
	return labelledList(words.t("report.notices"), items);
}

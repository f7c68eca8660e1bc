/** What a gap costs and gives elsewhere, what stands against it, what comes first, how to check it, what has aged about it. */

import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { pairsInPlay } from "../../domain/judge/tension.ts";
import { findById } from "../../domain/lens/findById.ts";
import type { Tension } from "../../domain/lens/lens.ts";
import { type OwnedTradeoff, requirementGroups } from "../../domain/lens/requirement.ts";
import { titleText } from "../../i18n/planWords.ts";
import { pillarName, tradeoffSource, tradeoffText } from "../../i18n/reportWords.ts";
import { type Block, labelled } from "../blocks.ts";
import { type Inline, plain, rich, soft, tradeoffPart } from "../inline.ts";
import { noticeLine } from "../notice.ts";
import { requirementLink, type Telling } from "../telling.ts";

export function surroundings(gap: GapRow, telling: Telling): Block[] {
	const { t } = telling.words;
	return [
		...price(gap, telling),
		...labelled(t("report.tensions.here"), tensions(gap, telling)),
		...labelled(t("report.prerequisites"), prerequisites(gap, telling)),
		...labelled(t("report.checks"), checks(gap, telling)),
		...labelled(t("report.notices"), notices(gap, telling)),
	];
}

/** The price other pillars pay, and what they gain. */
export function price({ tradeoffs }: GapRow, { words }: Telling): Block[] {
	const { t } = words;
	const none = soft(t("report.price.none"));
	return labelled(t("report.price"), tradeoffs.length > 0 ? tradeoffs.map((one) => tradeoff(one, words)) : [none]);
}

/** "−3 Cost  takes from Cost Optimization, strength 3 of 3. The cache runs day and night. Source: …". */
function tradeoff(one: OwnedTradeoff, words: Telling["words"]): Inline {
	const { t, lens } = words;
	const grade = one.strength >= 3 ? 3 : one.strength === 2 ? 2 : 1;
	const effect = `${t(`direction.${one.direction}`)} ${pillarName(one.pillar, lens)}, ${t(`strength.${grade}`)}`;
	const source = soft(t("export.tradeoff.source", { source: tradeoffSource(one, words) }));
	return rich`${tradeoffPart(one, lens)} **${effect}.** ${tradeoffText(one, lens)} ${source}`;
}

/** The tensions of the lens that a gap takes part in, each with the requirements at its other ends that the profile does not rule out. */
export function tensionsHere(
	gap: GapRow,
	{ lens, profile }: Pick<Telling, "lens" | "profile">,
): { tension: Tension; others: string[] }[] {
	const groups = requirementGroups(lens);
	return lens.tensions.flatMap((tension) => {
		if (!gap.tensions.includes(tension.id)) return [];
		const pairs = pairsInPlay(tension, groups, profile).filter((pair) => pair.includes(gap.id));
		const others = [...new Set(pairs.flat())].filter((id) => id !== gap.id);
		return others.length > 0 ? [{ tension, others }] : [];
	});
}

function tensions(gap: GapRow, telling: Telling): Inline[] {
	const { words, report } = telling;
	const { t } = words;
	return tensionsHere(gap, telling).map(({ tension, others }) => {
		const unverified = tension.unverified ? ` (${t("tension.unverified")})` : "";
		const texts = words.lens.tensions[tension.id];
		const titles = others.map((id) => titleText(id, words, report));
		const name = `${t(`tension.${tension.kind}`)}: ${titles.join("; ")}${unverified}`;
		return rich`**${name}.** ${[texts?.note ?? "", texts?.resolution ?? ""].filter((text) => text !== "").join(" ")}`;
	});
}

/** What comes first, and under which conditions that counts. */
function prerequisites({ prerequisites: needed, rows }: GapRow, telling: Telling): Inline[] {
	const { t, lens } = telling.words;
	const notes = rows.flatMap((row) => lens.recommendations[row]?.prerequisitesNote ?? []);
	return [
		...needed.map(({ id, state }) => rich`${requirementLink(id, telling)} (${t(`report.prerequisites.${state}`)})`),
		...notes.map((note) => plain(note)),
	];
}

/** Policies and Advisor entries that could verify it, with what each really shows. */
function checks(gap: GapRow, { words, lens }: Telling): Inline[] {
	const { t } = words;
	const policies = gap.policies.flatMap(({ id, proves }) => {
		const policy = findById(lens.policies, id);
		const texts = words.lens.policies[id];
		if (!policy) return [];
		const facts = [t(proves ? `proof.${proves}` : "report.checks.mapped"), t(`policy.edition.${policy.edition}`)];
		if (policy.release === "preview") facts.push(t("policy.preview"));
		const caveat = policy.hasCaveat && texts?.caveat ? rich` ${texts.caveat}` : "";
		return [
			rich`**${t("report.checks.policy")}:** ${texts?.title ?? id} (${facts.join("; ")}).${caveat}`,
			soft(t("report.checks.definition", { id: policy.definitionId })),
		];
	});
	const advisor = gap.advisor.map((id) => {
		const title = words.lens.advisor[id]?.title ?? id;
		return rich`**${t("report.checks.advisor")}:** ${title} (${t("report.checks.advisorEdition")}).`;
	});
	return [...policies, ...advisor];
}

/** Where the guide has aged or changed about it. */
function notices(gap: GapRow, telling: Telling): Inline[] {
	const { lens, report } = telling;
	const here = [gap.item, ...gap.rows];
	return lens.notices
		.filter(({ id, where }) => report.notices.includes(id) && where.some((place) => here.includes(place)))
		.map((notice) => noticeLine(notice, telling));
}

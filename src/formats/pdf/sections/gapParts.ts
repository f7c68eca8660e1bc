/** What a gap's entry tells, label by label: the change, its price, what stands against it, how to check it. */

import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import { severityReasons } from "../../../domain/judge/severityReason.ts";
import { isInPlay, tensionPairs } from "../../../domain/judge/tension.ts";
import type { Tradeoff } from "../../../domain/lens/lens.ts";
import { linksOf } from "../../../domain/lens/lensTexts.ts";
import { type OwnedTradeoff, requirementGroups } from "../../../domain/lens/requirement.ts";
import {
	effortText,
	halvedText,
	pairedTitle,
	pairText,
	pillarName,
	requirementTexts,
	requirementTitle,
	riskTexts,
	severityTexts,
	tradeoffSource,
	tradeoffText,
} from "../../../i18n/reportWords.ts";
import { colors } from "../engine/colors.ts";
import { body, bold, chip, type Inline, joined, lines, link, type Paragraph, small, soft, styled } from "../engine/inline.ts";
import { requirementLink, type Work } from "./work.ts";

/** A label with what there is to say. */
export type Said = [label: string, said: Paragraph[]];

/** Space between paragraphs below one label. */
const apart = (paragraphs: Paragraph[], above = 1): Paragraph[] =>
	paragraphs.map((paragraph, index) => (index === 0 ? paragraph : { ...paragraph, above: paragraph.above ?? above }));

/** Everything about a gap but its figures and what the team decided, in the order it is read. */
export function gapParts(gap: GapRow, work: Work): Said[] {
	const { t } = work.words;
	const reasons = severityReasons(work.lens, gap, work.profile);
	const rows = reasons.map(({ id }) => id);
	const why = reasons.map((reason) => {
		const { label, why } = severityTexts(reason, work.words);
		const name = reasons.length > 1 ? `${pairedTitle(reason, work.words.lens)}: ` : "";
		return body(bold(`${name}${label}. `), why.join(" "));
	});
	return [
		[t("export.severity"), apart([...why, soft(riskTexts(gap, work.report.workload.criticality, work.words).join(" "))])],
		[t("report.change"), apart(changes(gap, rows, work))],
		[t("report.benefit"), apart(rows.flatMap((id) => alone(id, rows, requirementTexts(id, work.words.lens)?.benefit, work)))],
		[t("report.touches"), touches(rows, work)],
		[t("export.effort"), effort(gap, work)],
		[
			t("report.price"),
			apart(gap.tradeoffs.length > 0 ? gap.tradeoffs.map((one) => tradeoff(one, work)) : [soft(t("report.price.none"))]),
		],
		[t("report.tensions.here"), apart(tensions(gap, work))],
		[t("report.prerequisites"), apart(prerequisites(gap, rows, work))],
		[t("report.checks"), apart(checks(gap, work))],
		[t("report.notices"), apart(notices(gap, rows, work))],
	];
}

/** A text of one of several rows names the row it speaks of. */
function alone(id: string, rows: string[], text: string | undefined, { words, lens }: Work): Paragraph[] {
	if (!text) return [];
	if (rows.length < 2) return [body(text)];
	const row = lens.recommendations.find((candidate) => candidate.id === id);
	return [body(bold(row ? `${pairedTitle(row, words.lens)}: ` : ""), text)];
}

function changes(gap: GapRow, rows: string[], work: Work): Paragraph[] {
	const { words, lens } = work;
	const kind = rows.length > 1 ? [soft(pairText(gap, words))] : [];
	const said = rows.flatMap((id) => {
		const row = lens.recommendations.find((candidate) => candidate.id === id);
		const settings = row?.settings?.length ? [small(`${words.t("report.settings")}: ${row.settings.join(" · ")}`)] : [];
		const shown = row ? linksOf(row, words.lens.recommendations[id]?.links) : [];
		const more = shown.map(({ label, url }) => [link(label, url)]);
		const links = more.length > 0 ? [small(`${words.t("report.links")}: `, ...joined(more))] : [];
		return [...alone(id, rows, requirementTexts(id, words.lens)?.change, work), ...settings, ...links];
	});
	return [...kind, ...said];
}

function touches(rows: string[], { words, lens }: Work): Paragraph[] {
	const said = rows.flatMap((id) => {
		const impact = lens.recommendations.find((row) => row.id === id)?.changeImpact;
		const note = words.lens.recommendations[id]?.impactNote;
		return impact ? [`${words.t(`impact.${impact}`)}.${note ? ` ${note}` : ""}`] : note ? [note] : [];
	});
	return lines(...new Set(said));
}

function effort(gap: GapRow, { words }: Work): Paragraph[] {
	const why = [halvedText(gap, words), requirementTexts(gap.namedBy, words.lens)?.effortWhy ?? ""];
	return [body(bold(effortText(gap, words)), ". ", why.filter((text) => text !== "").join(" "))];
}

function tradeoff(one: OwnedTradeoff, { words }: Work): Paragraph {
	const { t, lens } = words;
	const grade = gradeOf(one);
	const inWords = `${t(`direction.${one.direction}`)} ${pillarName(one.pillar, lens)}, ${t(`strength.${grade}`)}. `;
	const source: Inline = {
		kind: "text",
		text: ` ${t("export.tradeoff.source", { source: tradeoffSource(one, words) })}`,
		color: colors.soft,
	};
	return body(chip(one, lens), " ", bold(inWords), tradeoffText(one, lens), source);
}

const gradeOf = ({ strength }: Pick<Tradeoff, "strength">): 1 | 2 | 3 => (strength >= 3 ? 3 : strength === 2 ? 2 : 1);

function tensions(gap: GapRow, { words, lens, profile }: Work): Paragraph[] {
	const { t } = words;
	const groups = requirementGroups(lens);
	return lens.tensions
		.filter((tension) => gap.tensions.includes(tension.id) && isInPlay(tension, profile))
		.map((tension) => {
			const others = tensionPairs(tension, groups).flatMap(([a, b]) => (a === gap.id ? [b] : b === gap.id ? [a] : []));
			const titles = [...new Set(others)].map((id) => requirementTitle(id, words.lens));
			const unverified = tension.unverified ? ` (${t("tension.unverified")})` : "";
			const texts = words.lens.tensions[tension.id];
			const kind = bold(`${t(`tension.${tension.kind}`)}: ${titles.join("; ")}${unverified}. `);
			return body(kind, `${texts?.note ?? ""} ${texts?.resolution ?? ""}`);
		});
}

function prerequisites(gap: GapRow, rows: string[], work: Work): Paragraph[] {
	const { words } = work;
	const needed = gap.prerequisites.map(({ id, state }) =>
		body(requirementLink(id, work), ` (${words.t(`report.prerequisites.${state}`)})`),
	);
	return [...needed, ...lines(...rows.map((id) => words.lens.recommendations[id]?.prerequisitesNote ?? ""))];
}

function checks(gap: GapRow, { words, lens }: Work): Paragraph[] {
	const { t } = words;
	const policies = gap.policies.flatMap(({ id, proves }) => {
		const policy = lens.policies.find((candidate) => candidate.id === id);
		const texts = words.lens.policies[id];
		if (!policy) return [];
		const facts = [t(proves ? `proof.${proves}` : "report.checks.mapped"), t(`policy.edition.${policy.edition}`)];
		if (policy.release === "preview") facts.push(t("policy.preview"));
		const caveat = policy.hasCaveat && texts?.caveat ? ` ${texts.caveat}` : "";
		return [
			body(bold(`${t("report.checks.policy")}: `), `${texts?.title ?? id} (${facts.join("; ")}).${caveat}`),
			styled({ color: colors.soft, above: 0 }, t("report.checks.definition", { id: policy.definitionId })),
		];
	});
	const advisor = gap.advisor.map((id) =>
		body(
			bold(`${t("report.checks.advisor")}: `),
			`${words.lens.advisor[id]?.title ?? id} (${t("report.checks.advisorEdition")}).`,
		),
	);
	return [...policies, ...advisor];
}

function notices(gap: GapRow, rows: string[], { words, lens, report }: Work): Paragraph[] {
	return lens.notices
		.filter(({ id, where }) => report.notices.includes(id) && where.some((place) => rows.includes(place) || place === gap.item))
		.map(({ id, links = [] }) => {
			const texts = words.lens.notices[id];
			return body(texts?.text ?? "", ...links.flatMap((one) => [" ", link(texts?.links?.[one.id] ?? one.url, one.url)]));
		});
}

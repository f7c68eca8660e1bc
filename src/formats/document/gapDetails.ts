import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { severityReasons } from "../../domain/judge/severityReason.ts";
import { findQuestion } from "../../domain/report/reportRows.ts";
import {
	effortText,
	factorText,
	formulaText,
	halvedText,
	pairedTitle,
	pillarName,
	requirementTexts,
	requirementTitle,
	riskTexts,
	severityTexts,
	valueText,
	worthText,
} from "../../i18n/reportWords.ts";
import { type Block, heading, list, paragraph, table } from "./blocks.ts";
import { changes } from "./gapChange.ts";
import { checks, crossings, notices, price } from "./gapSurroundings.ts";
import { treatment } from "./gapTreatment.ts";
import { headingLink, type Inline, joined, plain, rich } from "./inline.ts";
import { gapName, numberedGaps, type Page } from "./page.ts";
import { fullStatusText, pillarNames } from "./wording.ts";

/** Every gap with all that its row can unfold. */
export function gapDetails(page: Page): Block[] {
	const { t } = page.words;
	const gaps = numberedGaps(page);
	if (gaps.length === 0) return [];
	const intro = [heading(2, plain(t("export.gap.details"))), paragraph(plain(t("report.why.formula")))];
	return [...intro, ...gaps.flatMap((gap, index) => details(gap, index + 1, page))];
}

const details = (gap: GapRow, place: number, page: Page): Block[] => [
	{ kind: "gap", id: gap.id, blocks: [...opening(gap, place, page), ...gapBody(gap, page)] },
];

/** All there is to a gap below its heading and its facts. */
export const gapBody = (gap: GapRow, page: Page): Block[] => [
	...why(gap, page),
	...changes(gap, page),
	...price(gap, page),
	...crossings(gap, page),
	...checks(gap, page),
	...notices(gap, page),
	...treatment(gap, page),
];

/** The heading is a bare number, so that links to it work everywhere; the title stands below it. */
function opening(gap: GapRow, place: number, page: Page): Block[] {
	const { t, lens } = page.words;
	const title = rich`**${requirementTitle(gap.namedBy, lens)}**`;
	return [
		heading(3, plain(gapName(place, page))),
		paragraph(joined([title, ...gapFacts(gap, page)], " · ")),
		paragraph(joined([headingLink(t("export.gap.back"), t("export.gaps")), askedIn(gap, page)], " · ")),
	];
}

/** Risk, status and pillars in words. */
export const gapFacts = (gap: GapRow, { words }: Page): string[] => [
	words.t(`risk.${gap.risk}`),
	fullStatusText(gap, words),
	pillarNames(gap, words),
];

/** The question that found it: "Question: Security 2, Private workspace". */
export function askedIn({ item }: GapRow, { report, words: { t, lens } }: Page): string {
	const question = findQuestion(report, item);
	const place = question ? `${pillarName(question.pillar, lens)} ${question.number}, ` : "";
	return `${t("export.gap.question")}: ${place}${lens.items[item]?.title ?? item}`;
}

function why(gap: GapRow, page: Page): Block[] {
	const { report, words } = page;
	const { t } = words;
	const risk = riskTexts(gap, report.workload.criticality, words).join(" ");
	return [
		paragraph(rich`**${t("export.why")}:** ${risk}`),
		table(
			[plain(t("export.column.term")), plain(t("export.column.formula")), plain(t("export.column.value"))],
			sum(gap, page),
			[2],
		),
		...list([...severities(gap, page), effort(gap, page), rich`**${t("report.why.value")}:** ${valueText(gap, words)}`]),
	];
}

/** The terms and, last, their sum. */
function sum(gap: GapRow, { words }: Page): Inline[][] {
	const { t, lens } = words;
	const terms = gap.factors.map((factor) => {
		const pillar = pillarName(factor.pillar, lens);
		const credit = gap.credits.find((candidate) => candidate.pillar === factor.pillar);
		const severity = t(`severity.inside.${credit?.severity ?? gap.topSeverity}`);
		const name =
			factor.kind === "worth" ? t("report.why.worth", { pillar, severity }) : t(`report.why.${factor.kind}`, { pillar });
		return [plain(name), plain(formulaText(factor, gap.status)), plain(factorText(factor, words))];
	});
	return [...terms, [rich`**${t("report.why.net")}**`, plain(""), rich`**${worthText(gap.net24, words)}**`]];
}

/** One reason per row the profile leaves in; those of a pair say whose each is. */
function severities(gap: GapRow, { lens, profile, words }: Page): Inline[] {
	const reasons = severityReasons(lens, gap, profile);
	return reasons.map((reason) => {
		const { label, why: because } = severityTexts(reason, words);
		const name = reasons.length > 1 ? `${pairedTitle(reason, words.lens)}: ${label}` : label;
		return rich`**${name}.** ${because.join(" ")}`;
	});
}

function effort(gap: GapRow, { words }: Page): Inline {
	const texts = requirementTexts(gap.namedBy, words.lens);
	const because = [texts?.effortWhy ?? "", halvedText(gap, words)].filter((text) => text !== "");
	return rich`**${words.t("report.why.effort")}: ${effortText(gap, words)}.** ${because.join(" ")}`;
}

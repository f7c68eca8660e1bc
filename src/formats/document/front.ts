import { confidenceFigure } from "../../domain/report/confidence.ts";
import type { PillarFigure, Report } from "../../domain/report/report.ts";
import { confidenceSummary } from "../../i18n/answerWords.ts";
import { headlineText } from "../../i18n/headlineText.ts";
import { planSentence } from "../../i18n/planWords.ts";
import { bandText, pillarName, scoreText } from "../../i18n/reportWords.ts";
import { type Block, heading, paragraph, table } from "./blocks.ts";
import { type Inline, joined, plain, rich } from "./inline.ts";
import type { Page } from "./page.ts";

/** Title, what the report says in two or three sentences, and the figures per pillar. */
export function front(page: Page): Block[] {
	const { report, words } = page;
	const { t } = words;
	const name = report.workload.name.trim() === "" ? t("review.unnamed") : report.workload.name;
	const dates = [
		t("report.asOf", { date: words.date(report.today) }),
		t("export.changed", { date: words.date(report.changedAt) }),
	];
	return [
		heading(1, plain(t("export.title", { name }))),
		paragraph(joined([...label(report), lensName(page), ...dates], " · ")),
		paragraph(plain(report.headline.map((part) => headlineText(part, words)).join(" "))),
		heading(2, plain(t("export.brief"))),
		figures(page),
		paragraph(joined(counts(page), " · ")),
		...sentence(confidenceSummary(confidenceFigure(report), words)),
		...(report.plan ? [paragraph(plain(planSentence(report.plan, words, report)))] : []),
	];
}

/** How confidential it is, before anything else. */
const label = ({ label: said }: Report): Inline[] => (said === "" ? [] : [rich`**${said}**`]);

const sentence = (text: string): Block[] => (text === "" ? [] : [paragraph(plain(text))]);

/** The lens with its version. */
export const lensName = ({ words, report }: Page): string =>
	words.t("report.lens.version", { title: words.lens.title, version: report.lens.version });

/** Overall first, then every pillar. */
function figures({ report, words }: Page): Block {
	const { t } = words;
	const columns = [
		"report.pillar",
		"report.score",
		"report.band",
		"report.highRisks.column",
		"report.priority",
		"report.answered.column",
	] as const;
	const answered = ({ progress }: Pick<PillarFigure, "progress">) =>
		plain(t("report.answered.of", { answered: progress.answered, visible: progress.visible }));
	const overall = [
		rich`**${t("report.overall")}**`,
		rich`**${scoreText(report.overall, words)}**`,
		plain(bandText(report.overall, words)),
		plain(words.number(report.risks.high)),
		plain(""),
		answered(report),
	];
	const pillars = report.pillars.map((pillar) => [
		plain(pillarName(pillar.id, words.lens)),
		plain(scoreText(pillar.score, words)),
		plain(bandText(pillar.score, words)),
		plain(words.number(pillar.risks.high)),
		plain(t("report.priority.of", { priority: pillar.priority })),
		answered(pillar),
	]);
	return table(
		columns.map((key) => plain(t(key))),
		[overall, ...pillars],
		[1, 3],
	);
}

function counts({ report, words: { t } }: Page): Inline[] {
	const { risks, toClarify, accepted, overdue } = report;
	const always = [
		t("report.count.high", { n: risks.high }),
		t("report.count.medium", { n: risks.medium }),
		t("report.count.low", { n: risks.low }),
		t("report.count.toClarify", { n: toClarify.length }),
	];
	const sometimes = [
		accepted > 0 && t("report.count.accepted", { n: accepted }),
		overdue > 0 && t("report.count.overdue", { n: overdue }),
	];
	return [...always, ...sometimes.filter((text) => text !== false)].map(plain);
}

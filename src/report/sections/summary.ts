import { confidenceFigure } from "../../domain/report/confidence.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { confidenceSummary } from "../../i18n/answerWords.ts";
import { verdictText } from "../../i18n/bandWords.ts";
import { evidenceSummary } from "../../i18n/evidenceWords.ts";
import { givenSummary } from "../../i18n/givenWords.ts";
import { planSentence } from "../../i18n/planWords.ts";
import { decisionText, scoreText } from "../../i18n/reportWords.ts";
import { type Block, heading, intro, labelled, list, paragraph } from "../blocks.ts";
import { joined, plain, rich, strong } from "../inline.ts";
import { always, type Section } from "../section.ts";
import { numberedTitle, type Telling } from "../telling.ts";

/** Where the review stands in a few figures and sentences; on paper a page of its own takes its place. */
export const summary: Section = { id: "summary", title: "export.brief", isIn: always, tell };

function tell(telling: Telling): Block[] {
	const { report, words } = telling;
	const { t } = words;
	const { overall, progress } = report;
	const answered = t("report.answered.of", { answered: progress.answered, visible: progress.visible });
	return [
		...labelled(t("report.overall"), [
			joined([strong(scoreText(overall, words)), verdictText(overall, words), `${t("report.answered.column")}: ${answered}`]),
		]),
		...labelled(t("report.counts"), [counts(telling)]),
		...paragraph(confidenceSummary(confidenceFigure(report), words)),
		...paragraph(report.evidence ? evidenceSummary(report.evidence, words) : ""),
		...paragraph(givenSummary(report.given, words)),
		...paragraph(report.plan ? planSentence(report.plan, words, report) : ""),
		...toDecide(telling),
	];
}

function counts({ report, words: { t } }: Telling): string {
	const { risks, toClarify, accepted, overdue } = report;
	const said = [
		t("report.count.high", { n: risks.high }),
		t("report.count.medium", { n: risks.medium }),
		t("report.count.low", { n: risks.low }),
		t("report.count.toClarify", { n: toClarify.length }),
		accepted > 0 && t("report.count.accepted", { n: accepted }),
		overdue > 0 && t("report.count.overdue", { n: overdue }),
	];
	return said.filter(Boolean).join(" · ");
}

/** Gaps that no figure decides. */
function toDecide(telling: Telling): Block[] {
	const { report, words } = telling;
	if (report.needsDecision.length === 0) return [];
	const items = gapsInOrder(report, report.needsDecision).map((gap) =>
		plain(numberedTitle(gap.id, telling), rich`: ${decisionText(gap, words)}`),
	);
	return [heading(3, words.t("report.decide")), ...intro(words.t("report.decide.intro")), ...list(items)];
}

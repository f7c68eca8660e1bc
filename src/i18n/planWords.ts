/** Wording of the plan that the screen and every export share, so that they say exactly the same. */
import type { Compared } from "../domain/planComparison.ts";
import type { LeftOutReason } from "../domain/planReasons.ts";
import type { PlanFigure } from "../domain/planReport.ts";
import type { Report } from "../domain/report.ts";
import { findRequirement } from "../domain/reportRows.ts";
import type { ScoreFigure } from "../domain/scoreFigure.ts";
import type { Phrases, Words } from "./phrases.ts";
import { pillarName, plainNumber, requirementTitle, scoreText, worthText } from "./reportWords.ts";

/** One reason why a plan leaves a gap out, as a sentence. */
export function leftOutText(reason: LeftOutReason, words: Words, report: Report): string {
	const { t, lens } = words;
	switch (reason.kind) {
		case "prerequisite":
			return t("plan.reason.prerequisite", { n: reason.ids.length, titles: titlesText(reason.ids, words, report) });
		case "exclusive":
			return t("plan.reason.exclusive", { titles: titlesText(reason.ids, words, report) });
		case "notWorthItsPrice": {
			const key = reason.needs.length > 0 ? "plan.reason.notWorthItsPrice.needs" : "plan.reason.notWorthItsPrice";
			return t(key, { net: worthText(reason.net24, words), titles: titlesText(reason.needs, words, report) });
		}
		case "tooDear": {
			const key = reason.needs.length > 0 ? "plan.reason.tooDear.needs" : "plan.reason.tooDear";
			const left = reason.left > 0 ? t("plan.reason.left", { n: reason.left }) : t("plan.reason.left.none");
			const points = t("points", { n: reason.points });
			return t(key, { points, left, titles: titlesText(reason.needs, words, report) });
		}
		case "cap": {
			const amount = plainNumber(reason.over8 / 8, words);
			return t("plan.reason.cap", { pillar: pillarName(reason.pillar, lens), amount });
		}
		default:
			return t(`plan.reason.${reason.kind}`);
	}
}

/** Titles of requirements of the review in quotation marks: “A”, “B” and “C”. */
export const titlesText = (ids: string[], words: Words, report: Report): string =>
	words.list(ids.map((id) => words.t("plan.quoted", { title: titleText(id, words, report) })));

/** The title of a requirement of the review, as the profile names it. */
export const titleText = (id: string, { lens }: Words, report: Report): string =>
	requirementTitle(findRequirement(report, id)?.namedBy ?? id, lens);

/** "46 → 71", or one figure where both show the same. */
export function changeText(now: ScoreFigure | null, after: ScoreFigure | null, phrases: Phrases): string {
	const [from, to] = [scoreText(now, phrases), scoreText(after, phrases)];
	return from === to ? to : `${from} → ${to}`;
}

/** The adopted plan in one sentence: what it closes, in how many waves, for how many points, and what that brings. */
export function planSentence({ name, outcome, waves }: PlanFigure, words: Words, report: Report): string {
	const { t } = words;
	const called = name.trim() || t("export.plan.unnamed");
	if (outcome.ids.length === 0) return t("export.plan.finished", { name: called });
	return t("export.plan.brief", {
		name: called,
		gaps: t("report.gaps.count", { n: outcome.ids.length }),
		waves: t("export.plan.waves", { n: waves.length }),
		points: t("points", { n: outcome.effort }),
		change: changeText(report.overall, outcome.after.overall, words),
	});
}

/** When a plan was adopted, and who or what found it. */
export const originText = ({ origin, day }: PlanFigure, { t, date }: Phrases): string =>
	t(`export.plan.${origin}`, { date: date(day) });

/** What stands above a column of outcomes that are compared. */
export function comparedLabel(compared: Compared, { t }: Phrases): string {
	if (compared.kind === "scenario") return t("export.scenarios.number", { number: compared.number });
	return t(compared.kind === "now" ? "export.plan.now" : "export.plan");
}

/** The name people gave to what is compared; "now" has none. */
export const comparedName = (compared: Compared, { t }: Phrases): string =>
	compared.kind === "now" ? "" : compared.name.trim() || t("export.plan.unnamed");

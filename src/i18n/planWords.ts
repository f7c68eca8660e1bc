/** Wording of the plan that the screen and every export share, so that they say exactly the same. */

import type { LeftOut, LeftOutReason } from "../domain/plan/planReasons.ts";
import type { PlanFigure } from "../domain/plan/planReport.ts";
import type { Compared } from "../domain/report/planComparison.ts";
import type { Report } from "../domain/report/report.ts";
import { findGapRow, findRequirement } from "../domain/report/reportRows.ts";
import type { Treatment } from "../domain/review/decision.ts";
import type { Phrases, Words } from "./phrases.ts";
import { pillarName, pressureAmount, requirementTitle, scoreText, worthText } from "./reportWords.ts";

/** Why an adopted plan leaves a gap out: everything that stands against it, the weightiest first. */
export const leftOutText = ({ id, reasons }: LeftOut, words: Words, report: Report): string =>
	reasons
		.map((reason) => (reason.kind === "notProved" ? words.t("export.plan.couldJoin") : reasonText(reason, id, words, report)))
		.join("; ");

/** One reason why a plan leaves a gap out. */
export function reasonText(reason: LeftOutReason, gap: string, words: Words, report: Report): string {
	const { t, lens } = words;
	const titles = (ids: string[]) => titlesText(ids, words, report);
	switch (reason.kind) {
		case "treated":
			return t(`plan.out.${treatmentOf(gap, report)}`);
		case "prerequisite":
		case "exclusive":
			return t(`plan.out.${reason.kind}`, { titles: titles(reason.ids) });
		case "notWorthItsPrice": {
			const key = reason.needs.length > 0 ? "plan.out.notWorthWith" : "plan.out.notWorth";
			return t(key, { net: worthText(reason.net24, words), titles: titles(reason.needs) });
		}
		case "tooDear": {
			const key = reason.needs.length > 0 ? "plan.out.tooDearWith" : "plan.out.tooDear";
			const more = t("points", { n: reason.points - Math.max(0, reason.left) });
			return t(key, { more, titles: titles(reason.needs) });
		}
		case "cap":
			return t("plan.out.cap", { pillar: pillarName(reason.pillar, lens), over: pressureAmount(reason.over8, words) });
		default:
			return t(`plan.out.${reason.kind}`);
	}
}

/** What a gap that is treated was decided to be. */
function treatmentOf(gap: string, report: Report): Exclude<Treatment, "mitigate"> {
	const treatment = findGapRow(report, gap)?.decision.treatment ?? "accept";
	return treatment === "mitigate" ? "accept" : treatment;
}

/** Titles of requirements of the review in quotation marks: “A”, “B” and “C”. */
export const titlesText = (ids: string[], words: Words, report: Report): string =>
	words.list(ids.map((id) => words.t("plan.quoted", { title: titleText(id, words, report) })));

/** The title of a requirement of the review, as the profile names it. */
export const titleText = (id: string, { lens }: Words, report: Report): string =>
	requirementTitle(findRequirement(report, id)?.namedBy ?? id, lens);

/** The adopted plan in one sentence: what it closes, in how many waves, for how many points, and what that brings. */
export function planSentence({ name, outcome, waves }: PlanFigure, words: Words, report: Report): string {
	const { t } = words;
	const called = name.trim() || t("scenarios.unnamed");
	if (outcome.ids.length === 0) return t("export.plan.finished", { name: called });
	const [from, to] = [scoreText(report.overall, words), scoreText(outcome.after.overall, words)];
	return t(from === to ? "export.plan.brief.same" : "export.plan.brief", {
		name: called,
		gaps: t("report.gaps.count", { n: outcome.ids.length }),
		waves: t("export.plan.waves", { n: waves.length }),
		points: t("points", { n: outcome.effort }),
		from,
		to,
	});
}

/** When a plan was adopted, and who or what found it. */
export const originText = ({ origin, day }: PlanFigure, { t, date }: Phrases): string =>
	t(`export.plan.${origin}`, { date: date(day) });

/** Gaps of an adopted plan that are none any more: those that were closed, and those that the answers or the profile took away. */
export function sinceAdoption({ done }: PlanFigure, words: Words, report: Report): { label: string; titles: string[] }[] {
	const inPlace = new Set(report.inPlace.map(({ id }) => id));
	const titles = (ids: string[]) => ids.map((id) => titleText(id, words, report));
	const closed = done.filter((id) => inPlace.has(id));
	const changed = done.filter((id) => !inPlace.has(id));
	return [
		{ label: words.t("scenarios.waves.done", { n: closed.length }), titles: titles(closed) },
		{ label: words.t("scenarios.waves.changed", { n: changed.length }), titles: titles(changed) },
	].filter((since) => since.titles.length > 0);
}

/** What stands above a column of outcomes that are compared. */
export function comparedLabel(compared: Compared, { t }: Phrases): string {
	if (compared.kind === "scenario") return t("scenarios.named", { n: compared.number });
	return t(compared.kind === "now" ? "scenarios.now" : "export.plan");
}

/** The name people gave to what is compared; "now" has none. */
export const comparedName = (compared: Compared, { t }: Phrases): string =>
	compared.kind === "now" ? "" : compared.name.trim() || t("scenarios.unnamed");

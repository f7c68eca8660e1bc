/** Wording of the plan that the screen and every export share, so that they say exactly the same. */

import type { LeftOut, LeftOutReason } from "../domain/plan/planReasons.ts";
import type { PlanFigure } from "../domain/plan/planReport.ts";
import { highSpending } from "../domain/plan/spending.ts";
import type { Compared } from "../domain/report/planComparison.ts";
import type { Report } from "../domain/report/report.ts";
import { findGapRow, findRequirement } from "../domain/report/reportRows.ts";
import type { Phrases, Words } from "./phrases.ts";
import { resultOf, resultText } from "./planResultWords.ts";
import { pillarName, pressureAmount, requirementTitle, worthText } from "./reportWords.ts";

/** Why an adopted plan leaves a gap out: everything that stands against it, the weightiest first. Where its points go is told once, by `spendingText`. */
export const leftOutText = ({ id, reasons }: LeftOut, words: Words, report: Report): string =>
	reasons
		.map((reason) => (reason.kind === "notProved" ? words.t("export.plan.couldJoin") : reasonText(reason, id, words, report, [])))
		.join("; ");

/** Where the points of an adopted plan go, where it leaves a gap out for want of them. */
export function spendingText({ leftOut, outcome }: PlanFigure, words: Words, report: Report): string {
	const dear = leftOut.flatMap(({ reasons }) => reasons).find((reason) => reason.kind === "tooDear");
	return dear ? spentText(dear.left, words, report, outcome.ids) : "";
}

/** One reason why a plan that closes the gaps chosen leaves another out. */
export function reasonText(reason: LeftOutReason, gap: string, words: Words, report: Report, chosen: string[]): string {
	const { t, lens } = words;
	const titles = (ids: string[]) => titlesText(ids, words, report);
	switch (reason.kind) {
		case "treated":
			return treatedText(gap, words, report);
		case "prerequisite":
		case "exclusive":
			return t(`plan.out.${reason.kind}`, { titles: titles(reason.ids) });
		case "notWorthItsPrice": {
			const key = reason.needs.length > 0 ? "plan.out.notWorthWith" : "plan.out.notWorth";
			const pillars = payingPillars([gap, ...reason.needs], words, report);
			return t(key, { net: worthText(reason.net24, words), titles: titles(reason.needs), pillars });
		}
		case "tooDear": {
			const key = reason.needs.length > 0 ? "plan.out.tooDearWith" : "plan.out.tooDear";
			const more = t("points", { n: reason.points - Math.max(0, reason.left) });
			const spent = spentText(reason.left, words, report, chosen);
			return [t(key, { more, titles: titles(reason.needs) }), ...(spent === "" ? [] : [spent])].join("; ");
		}
		case "cap":
			return t("plan.out.cap", { pillar: pillarName(reason.pillar, lens), over: pressureAmount(reason.over8, words) });
		default:
			return t(`plan.out.${reason.kind}`);
	}
}

/** Where the points go instead; nothing where a plan spends none. */
function spentText(left: number, { t }: Words, report: Report, chosen: string[]): string {
	const { count, points, effort } = highSpending(chosen, report.gaps);
	if (effort === 0) return "";
	const all = effort + Math.max(0, left);
	return count > 0 ? t("plan.out.spent.high", { n: count, used: points, all }) : t("plan.out.spent", { used: effort, all });
}

/** The pillars that closing gaps takes from, by name; where they give back what they take, all other pillars. */
function payingPillars(ids: string[], { t, list, lens }: Words, report: Report): string {
	const tradeoffs = ids.flatMap((id) => findGapRow(report, id)?.tradeoffs ?? []);
	const paying = tradeoffs.filter(({ direction }) => direction === "negative").map(({ pillar }) => pillar);
	return paying.length > 0 ? list([...new Set(paying)].map((id) => pillarName(id, lens))) : t("plan.out.otherPillars");
}

/** What was decided about a gap that a plan leaves alone, by whom and until when. */
function treatedText(gap: string, { t, date }: Words, report: Report): string {
	const row = findGapRow(report, gap);
	const { treatment, approver = "", expires = "", due = "", owner = "" } = row?.decision ?? {};
	if (treatment === "defer") return due ? t("plan.out.defer.until", { date: date(due) }) : t("plan.out.defer");
	if (treatment === "transfer") return owner ? t("plan.out.transfer.to", { who: owner }) : t("plan.out.transfer");
	if (!approver.trim() || !expires) return t("plan.out.accept");
	return t(row?.overdue ? "plan.out.accept.ranOut" : "plan.out.accept.by", { who: approver, date: date(expires) });
}

/** Titles of requirements of the review in quotation marks: “A”, “B” and “C”. */
export const titlesText = (ids: string[], words: Words, report: Report): string =>
	words.list(ids.map((id) => words.t("plan.quoted", { title: titleText(id, words, report) })));

/** The title of a requirement of the review, as the profile names it. */
export const titleText = (id: string, { lens }: Words, report: Report): string =>
	requirementTitle(findRequirement(report, id)?.namedBy ?? id, lens);

/** The adopted plan in one sentence: what it closes for how many points, what that brings, and how long it takes. */
export function planSentence(plan: PlanFigure, words: Words, report: Report): string {
	const name = plan.name.trim() || words.t("scenarios.unnamed");
	if (plan.outcome.ids.length === 0) return words.t("export.plan.finished", { name });
	return resultText(resultOf(plan), words, report, name);
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

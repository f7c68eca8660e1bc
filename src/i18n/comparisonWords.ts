/** What changed between two reports in words, the same on the screen and in its export. */

import type { LensTexts } from "../domain/lens/lensTexts.ts";
import type { AnswerChange, Comparison, GapChange, GapSide, ScoreChange } from "../domain/milestone/comparison.ts";
import type { Report } from "../domain/report/report.ts";
import { findRequirement } from "../domain/report/reportRows.ts";
import type { Choice } from "../domain/review/answer.ts";
import { selectionText } from "./answerWords.ts";
import type { Phrases, Words } from "./phrases.ts";
import { requirementTitle, scoreText, signedNumber } from "./reportWords.ts";

/** One of the two reports of a comparison, under the name it goes by, with the texts of its own version of the lens. */
export interface Side {
	name: string;
	/** ISO day. */
	day: string;
	report: Report;
	texts: LensTexts;
}

/** The two reports, the earlier one first. */
export interface Sides {
	before: Side;
	after: Side;
}

export const gapKinds: GapChange["kind"][] = ["closed", "opened", "changed"];

/** By how many points a score moved: one number where both its ends moved alike. */
export function moveText({ low, high }: ScoreChange, phrases: Phrases): string {
	const { t } = phrases;
	if (low === null || high === null) return t("score.none");
	if (low === high) return low === 0 ? t("compare.same") : signedNumber(low, phrases);
	return t("compare.ends", { low: signedNumber(low, phrases), high: signedNumber(high, phrases) });
}

/** "51–60 → 58–66" in parts: before, after, and the move. */
export const scoreTexts = (change: ScoreChange, phrases: Phrases): [string, string, string] => [
	scoreText(change.before, phrases),
	scoreText(change.after, phrases),
	moveText(change, phrases),
];

/** What a requirement is called, by the later version of the lens if that has it. */
export function changedTitle(id: string, { before, after }: Sides): string {
	const side = findRequirement(after.report, id) ? after : before;
	return requirementTitle(findRequirement(side.report, id)?.namedBy ?? id, side.texts);
}

/** "Missing · High risk · Mitigate · Ada · 3 May 2027": a gap on one side; a requirement that is none by its status alone. */
function gapSideText(side: GapSide | null, { t, date }: Phrases): string {
	if (!side) return t("compare.notAsked");
	if (side.risk === null) return t(`status.${side.status}`);
	const { status, risk, treatment, owner, due, expires, overdue } = side;
	const until = expires && t(overdue ? "report.mark.overdue" : "report.mark.acceptedUntil", { date: date(expires) });
	const treated = until || (treatment ? t(`treatment.${treatment}`) : "");
	const parts = [t(`status.${status}`), t(`risk.${risk}`), treated, owner.trim(), date(due)];
	return parts.filter((part) => part !== "").join(" · ");
}

/** A gap before and after, and whether more was decided than the two tell. */
export function gapTexts({ before, after, saidMore }: GapChange, phrases: Phrases): [string, string] {
	const is = gapSideText(after, phrases);
	return [gapSideText(before, phrases), saidMore ? phrases.t("compare.saidMore", { answer: is }) : is];
}

/** What was answered, before and after; where the choice is the same, that something else was said. */
export function answerTexts({ item, before, after, saidMore }: AnswerChange, sides: Sides, words: Words): [string, string] {
	const was = choiceText(item, before, sides.before.texts, words);
	const is = choiceText(item, after, sides.after.texts, words);
	return [was, saidMore ? words.t("compare.saidMore", { answer: is }) : is];
}

function choiceText(item: string, choice: Choice | null, texts: LensTexts, phrases: Phrases): string {
	const { t } = phrases;
	if (choice === null) return t("compare.unanswered");
	if (choice.kind === "dontKnow") return t("status.unknown");
	if (choice.kind === "option") return texts.items[item]?.options[choice.option]?.label ?? choice.option;
	if (choice.kind === "selection") return selectionText(choice, item, texts, phrases);
	const reason = choice.reason.trim();
	return reason === "" ? t("status.notApplicable") : `${t("status.notApplicable")}: ${reason}`;
}

/** What moved besides the workload: the rules by which figures come about, and the lens that asks. */
export function movedBesides({ before, after }: Sides, { t }: Phrases): string[] {
	const [rulesWere, rulesAre] = [before.report.version, after.report.version];
	const [lensWas, lensIs] = [before.report.lens, after.report.lens];
	const isOtherLens = lensWas.id !== lensIs.id || lensWas.version !== lensIs.version;
	return [
		rulesWere === rulesAre ? "" : t("compare.rules", { before: rulesWere, after: rulesAre }),
		isOtherLens ? t("compare.lens", { before: lensWas.version, after: lensIs.version }) : "",
	].filter((said) => said !== "");
}

/** "3 gaps closed, 1 opened, 2 changed; 12 as they were." */
export function gapCountsText({ gaps, unchanged }: Comparison, { t }: Phrases): string {
	const count = (kind: GapChange["kind"]) => gaps.filter((change) => change.kind === kind).length;
	return t("compare.counts", { closed: count("closed"), opened: count("opened"), changed: count("changed"), unchanged });
}

/** "▲ 9 since “October”"; empty where one of the two has no score. */
export function sinceText({ low, high }: ScoreChange, name: string, { t, number }: Phrases): string {
	if (low === null || high === null) return "";
	if (low === 0 && high === 0) return t("compare.since.same", { name });
	const arrow = (points: number) => (points === 0 ? "±0" : `${points > 0 ? "▲" : "▼"} ${number(Math.abs(points))}`);
	if (low === high) return t("compare.since", { move: arrow(low), name });
	return t("compare.since", { move: t("compare.ends", { low: arrow(low), high: arrow(high) }), name });
}

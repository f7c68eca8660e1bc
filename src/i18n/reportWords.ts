/** Wording of the report that the screen and every export share, so that they say exactly the same. */
import { effortLevel, effortOf, riskOf } from "../domain/judge/gap.ts";
import { hundredths } from "../domain/judge/hundredths.ts";
import type { Factor, GapRow, RequirementRow } from "../domain/judge/requirementRow.ts";
import { currentRules } from "../domain/judge/rules.ts";
import type { ScoreFigure } from "../domain/judge/scoreFigure.ts";
import type { SeverityReason } from "../domain/judge/severityReason.ts";
import type { Eighths } from "../domain/judge/tradeoff.ts";
import type { Level } from "../domain/lens/lens.ts";
import { findRequirementTexts, type LensTexts, type RecommendationTexts, type RemainderTexts } from "../domain/lens/lensTexts.ts";
import { type OwnedTradeoff, severityWeight } from "../domain/lens/requirement.ts";
import type { Report } from "../domain/report/report.ts";
import { findQuestion } from "../domain/report/reportRows.ts";
import { isLeftOpen, missingForWinner } from "../domain/report/treatment.ts";
import { isBeingAccepted } from "../domain/review/decision.ts";
import type { Participant } from "../domain/review/review.ts";
import type { Criticality } from "../domain/review/workload.ts";
import { countingVotes, differencesFromVote } from "../domain/together/vote.ts";
import type { Phrases, Words } from "./phrases.ts";

/** Decimals of worth, price, net, value and pressure, written even where they are zero: the same figure reads alike everywhere. */
const decimals = 2;

/** A number with at most two decimals, at least so many, and a real minus sign. */
export const plainNumber = (value: number, { number }: Phrases, least = 0): string =>
	`${value < 0 ? "−" : ""}${number(Math.abs(value), 2, least)}`;

/** The same with its sign always said, but for zero. */
export const signedNumber = (value: number, phrases: Phrases, least = 0): string =>
	`${value > 0 ? "+" : ""}${plainNumber(value, phrases, least)}`;

/** Worth, price or net, from the twenty-fourths that the domain counts in. */
export const worthText = (value24: number, phrases: Phrases): string => plainNumber(hundredths(value24, 24), phrases, decimals);

/** The same with its sign always said. */
export const signedWorthText = (value24: number, phrases: Phrases): string =>
	signedNumber(hundredths(value24, 24), phrases, decimals);

/** One term of a gap's net: a burden takes away, all else adds. */
export const factorText = ({ kind, value24 }: Factor, phrases: Phrases): string =>
	signedWorthText(kind === "burden" ? -value24 : value24, phrases);

/** How a term comes about, as a product: 3 × ½ × 4/3; a tradeoff's strength counts a quarter. */
export function formulaText({ kind, weight, priority }: Factor, status: GapRow["status"]): string {
	const product = `${weight} × ${status === "missing" ? "1" : "½"} × ${priority}/3`;
	return kind === "worth" ? product : `¼ × ${product}`;
}

/** Net worth per point of effort; what is not worth its price is not divided. */
export const valueText = ({ net24, points }: GapRow, phrases: Phrases): string =>
	net24 > 0 ? phrases.number(hundredths(net24, 24 * points), decimals, decimals) : phrases.t("report.why.notDivided");

/** The effect of pressure on a pillar: "−" takes from it, "+" gives to it, as on the chips of tradeoffs. */
export const pressureText = (pressure8: Eighths, phrases: Phrases): string =>
	signedNumber(hundredths(-pressure8, 8), phrases, decimals);

/** Pressure as an amount: what a pillar gives up, below zero what it gains. */
export const pressureAmount = (pressure8: Eighths, phrases: Phrases): string =>
	plainNumber(hundredths(pressure8, 8), phrases, decimals);

/** The same in words, for those who listen and for plain text. `pillar` is its name. */
export function pressureSentence(pressure8: Eighths, pillar: string, phrases: Phrases): string {
	if (pressure8 === 0) return phrases.t("report.pressure.even", { pillar });
	const amount = pressureAmount(Math.abs(pressure8), phrases);
	return phrases.t(pressure8 > 0 ? "report.pressure.takes" : "report.pressure.gives", { amount, pillar });
}

/** A score's interval, or a dash where nothing applies. */
export const scoreText = (figure: ScoreFigure | null, { t }: Phrases): string => figure?.shown ?? t("score.none");

export type RequirementTexts = RecommendationTexts | RemainderTexts;

/** What there is to read about a recommendation, or about what no recommendation realizes of an item. */
export const requirementTexts = (id: string, lens: LensTexts): RequirementTexts | undefined => findRequirementTexts(id, lens);

/** The title of a recommendation, a remainder or a whole item. */
export const requirementTitle = (id: string, lens: LensTexts): string =>
	requirementTexts(id, lens)?.title ?? lens.items[id]?.title ?? id;

/** A pillar's full name. */
export const pillarName = (id: string, lens: LensTexts): string => lens.pillars[id]?.name ?? id;

/** Why a review has no gaps: nothing is answered yet, something is still open, or everything is in place. */
export function noGapsText({ progress, toClarify }: Pick<Report, "progress" | "toClarify">, { t }: Phrases): string {
	if (progress.answered === 0) return t("report.gaps.nothingYet");
	return toClarify.length > 0 ? t("report.gaps.noneSoFar", { n: toClarify.length }) : t("report.gaps.none");
}

/** What two recommendations of one gap are to each other: one action for two pillars, or two ways of which one is enough; else empty. */
export const pairText = ({ kind }: Pick<GapRow, "kind">, { t }: Phrases): string =>
	kind === "twins" || kind === "alternatives" ? t(`report.${kind}`) : "";

/** A recommendation of a pair, the same wherever the two are told apart: "Keep a quota (Cost Optimization)". */
export const pairedTitle = ({ id, pillar }: { id: string; pillar: string }, lens: LensTexts): string =>
	`${requirementTitle(id, lens)} (${pillarName(pillar, lens)})`;

/** "Missing · Set by hand": a status and how it is known. */
export const statusText = ({ status, reason }: Pick<RequirementRow, "status" | "reason">, { t }: Phrases): string =>
	`${t(`status.${status}`)} · ${t(`reason.${reason}`)}`;

/** The word of the points that are left, and the points: the lens's, halved where a part is done, or those that the team typed. */
export function effortText({ decision, effort, status, points }: GapRow, { t }: Phrases): string {
	const isHalved = status === "partial" && points !== fullPoints(effort);
	const key = decision.points !== null ? "report.effort.typed" : isHalved ? "report.effort.halved" : "report.effort.class";
	return t(key, { effort: t(`effort.${effortLevel(points)}`), points: t("points", { n: points }) });
}

/** Points to do all of it. */
const fullPoints = (effort: Level): number => effortOf({ effort }, "missing");

/** Why only a part of the lens's points is left; empty where all of them are, or where the team typed its own. */
export function halvedText({ decision, effort, status, points }: GapRow, { t }: Phrases): string {
	const full = fullPoints(effort);
	if (decision.points !== null || status !== "partial" || full === points) return "";
	return t("report.effort.halvedWhy", { full: t("points", { n: full }) });
}

/** How a gap's risk follows from severity, status and the workload's criticality, one sentence a step. */
export function riskTexts(gap: GapRow, criticality: Criticality, { t }: Phrases): string[] {
	const base = riskOf(gap, gap.status, { criticality: "standard", pillars: [], rules: currentRules });
	const severity = t(`severity.inside.${gap.topSeverity}`);
	const from = t(`report.risk.${gap.status}`, { severity, risk: t(`risk.inside.${base}`) });
	if (criticality === "standard") return [from];
	const up = criticality === "missionCritical";
	if (base === gap.risk) return [from, t(`report.risk.${stayKey(gap.risk, up)}`)];
	const step = up ? "report.risk.up" : "report.risk.down";
	return [from, t(step, { risk: t(`risk.inside.${gap.risk}`) })];
}

/** Why criticality did not move a risk: there is no step beyond, only the budget is harmed, or a fact made it high. */
const stayKey = (risk: Level, up: boolean): "top" | "spend" | "bottom" | "raised" =>
	up ? (risk === "high" ? "top" : "spend") : risk === "low" ? "bottom" : "raised";

/** A severity, whether the profile moved it, and why it is what it is. */
export function severityTexts(reason: SeverityReason, { t, lens }: Words): { label: string; why: string[] } {
	const texts = requirementTexts(reason.id, lens);
	const level = (severity: Level) => t(`severity.inside.${severity}`);
	const { severity, moved } = reason;
	if (!moved) return { label: t("report.severity", { severity: level(severity) }), why: [texts?.severityWhy ?? ""] };
	const key = severityWeight[severity] > severityWeight[moved.from] ? "report.severity.raised" : "report.severity.lowered";
	const why = [texts?.severityWhy ?? "", texts?.shiftWhy?.[moved.text] ?? ""].filter((text) => text !== "");
	return { label: t(key, { severity: level(severity), from: level(moved.from) }), why };
}

/** What a tradeoff says, with whoever pays or gains. */
export const tradeoffText = ({ row, id }: OwnedTradeoff, lens: LensTexts): string =>
	(id && findRequirementTexts(row, lens)?.tradeoffs?.[id]) || "";

/** Where a tradeoff comes from: the heading of an article, or our own judgement. */
export const tradeoffSource = ({ source }: OwnedTradeoff, { t, lens }: Words): string =>
	(source && source !== "judgement" && lens.tradeoffSources[source]) || t("report.source.judgement");

/** A fact of the profile with its value: "Runs in production: yes". */
export function factText({ id, value }: Pick<Report["facts"][number], "id" | "value">, { t, lens }: Words): string {
	const texts = lens.facts[id];
	const said =
		value === null
			? t("common.notSaid")
			: typeof value === "boolean"
				? t(`report.fact.${value}`)
				: (texts?.values?.[value] ?? value);
	return `${texts?.short ?? lens.derivedFacts[id]?.short ?? id}: ${said}`;
}

/** Why a requirement does not apply, with the reason a person gave for the whole question. */
export function notApplicableText(row: RequirementRow, report: Report, { t }: Phrases): string {
	const choice = findQuestion(report, row.item)?.answer.choice;
	const said = row.reason === "item" && choice?.kind === "notApplicable" ? choice.reason.trim() : "";
	return said ? `${t(`reason.${row.reason}`)}: ${said}` : t(`reason.${row.reason}`);
}

/** Why nobody but a person can decide: what a gap is worth, gives and takes. */
export const decisionText = ({ worth24, relief24, burden24, net24 }: GapRow, phrases: Phrases): string =>
	phrases.t("report.decide.why", {
		worth: worthText(worth24, phrases),
		relief: worthText(relief24, phrases),
		burden: worthText(burden24, phrases),
		net: worthText(net24, phrases),
	});

/** "Accept", with the day since which that no longer holds; that it is being accepted; or that nothing is decided yet. */
export function treatmentName({ decision, overdue }: Pick<GapRow, "decision" | "overdue">, { t, date }: Phrases): string {
	if (isBeingAccepted(decision)) return t("report.treatment.beingAccepted");
	const name = t(decision.treatment ? `treatment.${decision.treatment}` : "report.treatment.open");
	return overdue ? `${name}; ${t("report.mark.overdue", { date: date(decision.expires) })}` : name;
}

/** Which pillar won over a gap that is left open, and why, with what is not said yet; empty where the gap is to be closed. */
export function wonText(row: RequirementRow, { t, list, lens }: Words): string {
	const { credits, decision } = row;
	if (!isLeftOpen(row)) return "";
	const missing = missingForWinner(row);
	if (missing === "winner") return t("report.won.unsaid");
	const why = decision.wonWhy.trim();
	if (decision.wonPillar === "") return why && t("report.won.none", { why });
	const values = {
		won: pillarName(decision.wonPillar, lens),
		lost: list(credits.map(({ pillar }) => pillarName(pillar, lens))),
	};
	return why === "" ? t("report.won.unexplained", values) : t("report.won", { ...values, why });
}

/** Whether the priorities in use come from a vote, and where they differ from it; empty where no vote counts. */
export function voteText({ votes, pillars }: Pick<Report, "votes" | "pillars">, { t, list, lens }: Words): string {
	const ids = pillars.map(({ id }) => id);
	const n = countingVotes(votes.voters, ids).length;
	if (n === 0) return "";
	const different = differencesFromVote(votes.pillars, pillars);
	if (different.length === 0) return t("report.vote.inUse", { n });
	const parts = different.map(({ pillar, inUse, voted }) =>
		t("report.vote.instead", { pillar: pillarName(pillar, lens), inUse, voted }),
	);
	return t("report.vote.different", { n, pillars: list(parts) });
}

/** A participant with the role, where one is said. */
export const participantText = ({ name, role }: Participant): string =>
	name.trim() && role.trim() ? `${name} (${role})` : name.trim() || role.trim();

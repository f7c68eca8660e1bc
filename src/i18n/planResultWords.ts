/** What a plan comes to in one sentence, the same on the screen and in every file. */

import type { ScoreFigure } from "../domain/judge/scoreFigure.ts";
import { waveSpans } from "../domain/plan/calendar.ts";
import type { PlanGap } from "../domain/plan/plan.ts";
import type { OutcomeFigure, PlanFigure } from "../domain/plan/planReport.ts";
import { wavesOf } from "../domain/plan/waves.ts";
import type { Report } from "../domain/report/report.ts";
import type { Planning } from "../domain/review/planning.ts";
import { bandText, capsText } from "./bandWords.ts";
import type { Words } from "./phrases.ts";
import { scoreText } from "./reportWords.ts";

/** A set of gaps as a plan, with the work it takes. */
export interface PlanResult {
	outcome: Pick<OutcomeFigure, "ids" | "effort" | "after" | "highLeft">;
	/** Points there are to spend; absent: as many as it takes. */
	budget?: number;
	/** How many waves of work it takes. */
	waves: number;
	/** Weeks of work of all waves; absent: the team has not said its pace. */
	weeks?: number;
	/** The ISO day on which the last wave ends; absent: not known. */
	until?: string;
}

/** More waves than this are told without their last day: nobody dates work that far ahead. */
const datedWaves = 100;

/** The work of a set of gaps at the pace of a team. */
export function workOf(
	gaps: PlanGap[],
	{ pace, pointsPerWave }: Pick<Planning, "pace" | "pointsPerWave">,
): Pick<PlanResult, "waves" | "weeks" | "until"> {
	const waves = wavesOf(gaps, pointsPerWave).length;
	const last = waves <= datedWaves ? waveSpans(pace, waves).at(-1) : undefined;
	return { waves, ...(pace && { weeks: waves * pace.weeks }), ...(last && { until: last.to }) };
}

/** An adopted plan as a result: until when its waves take, where they have days. */
export function resultOf({ outcome, waves }: PlanFigure): PlanResult {
	const until = waves.at(-1)?.span?.to;
	return { outcome, waves: waves.length, ...(until && { until }) };
}

/** What it closes for how many points, what that does to the high risks and to the score, how long it takes; then what caps the band. */
export function resultText(result: PlanResult, words: Words, report: Report, name?: string): string {
	const { t } = words;
	const { outcome } = result;
	const sentence = t("plan.result", {
		with: spentText(result, words, name),
		gaps: t("plan.result.gaps", { n: outcome.ids.length }),
		high: highText(outcome, words, report),
		score: changeText(report.overall, outcome.after.overall, words),
		time: timeText(result, words),
	});
	return [sentence, capText(outcome.after.overall, words)].filter((text) => text !== "").join(" ");
}

function spentText({ outcome, budget }: PlanResult, { t }: Words, name: string | undefined): string {
	const points = t("points", { n: budget === undefined || budget === Infinity ? outcome.effort : budget });
	if (name !== undefined) return t("plan.result.named", { name, points });
	const isSpent = budget === undefined || budget === Infinity || budget === outcome.effort;
	return isSpent ? t("plan.result.with", { points }) : t("plan.result.withOf", { used: outcome.effort, points });
}

function highText({ highLeft }: PlanResult["outcome"], { t }: Words, report: Report): string {
	const all = report.gaps.filter(({ risk }) => risk === "high").length;
	if (all === 0) return t("plan.result.high.no");
	const gone = all - highLeft;
	if (gone === all) return t("plan.result.high.all", { n: all });
	return gone === 0 ? t("plan.result.high.none", { n: all }) : t("plan.result.high.some", { n: gone, all });
}

/** The scores with their bands; why a band is capped is told in a sentence of its own. */
function changeText(before: ScoreFigure | null, after: ScoreFigure | null, words: Words): string {
	const named = (score: ScoreFigure | null) => `${scoreText(score, words)} (${bandText(score && { ...score, caps: [] }, words)})`;
	const [from, to] = [named(before), named(after)];
	return from === to ? words.t("plan.result.score.same", { to }) : words.t("plan.result.score", { from, to });
}

function timeText({ waves, weeks, until }: PlanResult, { t, date }: Words): string {
	const taken = t("export.plan.waves", { n: waves });
	const work = weeks === undefined ? taken : t("plan.result.weeks", { waves: taken, weeks: t("plan.weeks", { n: weeks }) });
	return until === undefined ? work : t("plan.result.until", { work, date: date(until) });
}

const capText = (after: ScoreFigure | null, words: Words): string =>
	after && after.caps.length > 0 ? words.t("plan.result.capped", { caps: capsText(after.caps, words) }) : "";

/** What a plan takes and leaves, in few figures, to be set beside another plan's. */
export function outcomeFigures(
	{ ids, effort, highLeft, after }: OutcomeFigure,
	words: Words,
): { label: string; value: string }[] {
	const { t, number } = words;
	return [
		{ label: t("scenarios.points"), value: number(effort) },
		{ label: t("scenarios.gapsClosed"), value: number(ids.length) },
		{ label: t("scenarios.highLeft"), value: number(highLeft) },
		{ label: t("report.overall"), value: `${scoreText(after.overall, words)}, ${bandText(after.overall, words)}` },
	];
}

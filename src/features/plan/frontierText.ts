/** What stands beside the chart of budgets, in words. */
import { type FrontierPoint, lowestPillar } from "../../domain/plan/frontier.ts";
import type { Fall } from "../../domain/plan/frontierFalls.ts";
import { bandText } from "../../i18n/bandWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pillarName, pressureAmount } from "../../i18n/reportWords.ts";
import { quotedTitles, type Subject } from "./planWords.ts";

/** The scores that one can count on for so many points, and the band with what caps it. */
export function frontierText({ after }: FrontierPoint, budget: number, words: Words): string {
	const { t } = words;
	const points = t("points", { n: budget });
	const lowest = lowestPillar(after);
	if (!after.overall || !lowest) return points;
	return t("plan.frontier.value", {
		points,
		score: after.overall.lowShown,
		band: bandText(after.overall, words),
		pillar: pillarName(lowest.id, words.lens),
		low: lowest.score.lowShown,
	});
}

/** At most so many titles of what gives way; the others are counted. */
const titlesTold = 4;

/** Why a score falls with more points: what comes in, what gives way, and which pillars are lower or pay for it. */
export function fallText(fall: Fall, subject: Subject): string[] {
	const { t, list, lens } = subject.words;
	const { from, to, enters, leaves, lower, pays } = fall;
	const titles = (ids: string[]) => {
		const rest = ids.length - titlesTold;
		const told = quotedTitles(subject, ids.slice(0, titlesTold));
		return rest > 0 ? t("plan.frontier.fall.more", { titles: told, n: rest }) : told;
	};
	const scores = lower.map((id) =>
		t("plan.frontier.fall.pillar", {
			pillar: pillarName(id, lens),
			from: from.after.pillars[id]?.lowShown ?? 0,
			to: to.after.pillars[id]?.lowShown ?? 0,
		}),
	);
	const paying = pays.map(({ pillar, more8 }) =>
		t("plan.frontier.fall.pays", { pillar: pillarName(pillar, lens), amount: pressureAmount(more8, subject.words) }),
	);
	const step = { from: from.effort, points: t("points", { n: to.effort }), enters: titles(enters), leaves: titles(leaves) };
	return [
		t(leaves.length > 0 ? "plan.frontier.fall.swap" : "plan.frontier.fall.adds", step),
		scores.length > 0 ? t("plan.frontier.fall.lower", { pillars: list(scores) }) : "",
		paying.length > 0 ? t("plan.frontier.fall.price", { pillars: list(paying) }) : "",
	].filter((text) => text !== "");
}

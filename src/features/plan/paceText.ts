import { waveSpans } from "../../domain/plan/calendar.ts";
import type { Planning } from "../../domain/review/planning.ts";
import type { Words } from "../../i18n/phrases.ts";

/** More waves than this are told without their last day. */
const mostWaves = 100;

/** What a point is to the team, and until when so many of them take; before the pace is said, that it can be. */
export function paceText(
	{ pace, pointsPerWave }: Pick<Planning, "pace" | "pointsPerWave">,
	budget: number,
	words: Words,
): string {
	const { t, number, date } = words;
	if (!pace) return t("plan.pace.unsaid");
	const weeks = t("plan.pace.about", { weeks: number(pace.weeks / pointsPerWave, 2), n: pointsPerWave });
	const waves = Math.ceil(budget / pointsPerWave);
	const last = waves > 0 && waves <= mostWaves ? waveSpans(pace, waves).at(-1) : undefined;
	const points = t("points", { n: budget });
	if (waves === 0) return weeks;
	const taken = t("export.plan.waves", { n: waves });
	const until = last
		? t("plan.pace.until", { points, waves: taken, date: date(last.to) })
		: t("plan.pace.take", { points, waves: taken });
	return `${weeks} ${until}`;
}

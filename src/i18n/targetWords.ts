/** What a team wants to reach, and how far it is from it, in one sentence. */
import type { TargetStanding } from "../domain/report/target.ts";
import { capsText } from "./bandWords.ts";
import type { Words } from "./phrases.ts";

/** "Target: excellent by 30 June 2027. Now moderate: 12 points are missing. The adopted plan leads there." */
export function targetText(standing: TargetStanding, words: Words): string {
	return [goalText(standing, words), nowText(standing, words), planText(standing, words)].filter((said) => said !== "").join(" ");
}

function goalText({ band, day, isReached, isPast }: TargetStanding, { t, date }: Words): string {
	const values = { band: t(`band.${band}`), date: date(day) };
	if (day === "") return t("target.goal", values);
	return t(isPast && !isReached ? "target.goal.past" : "target.goal.by", values);
}

function nowText({ now, isReached, lacks, caps }: TargetStanding, words: Words): string {
	const { t } = words;
	if (isReached) return t("target.reached");
	if (now === null) return t("target.tooEarly");
	const band = t(`band.${now}`);
	return lacks > 0 ? t("target.lacks", { band, n: lacks }) : t("target.capped", { band, caps: capsText(caps, words) });
}

function planText({ isReached, isPlanned }: TargetStanding, { t }: Words): string {
	if (isReached || isPlanned === null) return "";
	return t(isPlanned ? "target.plan.leads" : "target.plan.falls");
}

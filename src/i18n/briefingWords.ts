/** The briefing in words, the same on the screen, in the room and on paper. */
import type { Briefing, BriefUnknown, Holds, Promised } from "../domain/report/briefing.ts";
import type { BriefPlan, BriefWave } from "../domain/report/briefPlan.ts";
import type { Lift } from "../domain/report/lift.ts";
import type { StripPart } from "../domain/report/planStrip.ts";
import type { MetDecision, ToDecide } from "../domain/report/toDecide.ts";
import { treatmentInForce } from "../domain/review/decision.ts";
import { bandsText } from "./bandWords.ts";
import type { Words } from "./phrases.ts";
import { requirementTitle, scoreText } from "./reportWords.ts";

/** The one sentence: what holds the band, and what the plan promises. */
export function verdictSentence({ verdict, today }: Pick<Briefing, "verdict" | "today">, words: Words): string {
	const { t } = words;
	if (verdict.kind === "tooEarly") return t("briefing.verdict.tooEarly", { ...verdict });
	if (verdict.kind === "nothingApplies") return t("headline.nothingApplies");
	const holds = holdsText(verdict.holds, words);
	if (!verdict.promise) return t("briefing.verdict.alone", { holds });
	return t("briefing.verdict", { holds, promise: promiseText(verdict.promise, today, words) });
}

function holdsText(holds: Holds, words: Words): string {
	const { t } = words;
	if (holds.kind === "nothing") return t("briefing.holds.nothing");
	const n = "count" in holds ? holds.count : holds.pillars.length;
	const band = bandsText(holds.bands, words);
	// What caps the word keeps it at "moderate" and no lower: only where that is all it says, it is what holds it.
	const isHeld = holds.bands.length === 1 && holds.bands[0] === "moderate";
	switch (holds.kind) {
		case "highRisks":
			return t(isHeld ? "briefing.holds.highRisks" : "briefing.holds.highRisks.beside", { n, band });
		case "points": {
			const key = holds.bands.length > 1 ? "briefing.holds.points.low" : "briefing.holds.points";
			return t(key, { n, band, next: t(`band.${holds.next}`) });
		}
		case "criticalPillars":
			return t(isHeld ? "briefing.holds.criticalPillars" : "briefing.holds.criticalPillars.beside", {
				n,
				pillars: pillarNames(holds.pillars, words),
				band,
			});
		default:
			return t(isHeld ? "briefing.holds.unknowns" : "briefing.holds.unknowns.beside", { n, band });
	}
}

function promiseText(promise: Promised, today: string, words: Words): string {
	const { t, nearDate } = words;
	if (promise.kind === "noPlan") return t("briefing.promise.noPlan");
	const plan = planName(promise, words);
	if (promise.kind === "finished") return t("briefing.promise.finished", { plan });
	if (promise.kind === "lifts") return t("briefing.promise.lifts", { plan, to: scoreText(promise.to, words) });
	const { count, of, by } = promise;
	const key = count === of ? "briefing.promise.closesAll" : "briefing.promise.closes";
	const values = { n: count, plan, date: nearDate(by, today, "long") };
	return by === "" ? t(key, values) : t(`${key}.by`, values);
}

const planName = ({ name }: { name: string }, { t }: Words): string =>
	name === "" ? t("briefing.plan.unnamed") : t("plan.quoted", { title: name });

const pillarNames = (ids: string[], { list, lens }: Words): string => list(ids.map((id) => lens.pillars[id]?.short ?? id));

/** "for excellent: score +15 and no high risk open". */
export function liftText({ band, points, high, unknown, critical }: Lift, words: Words): string {
	const { t, list } = words;
	const needs = [
		points > 0 && t("briefing.lift.points", { n: points }),
		high > 0 && t("briefing.lift.high"),
		unknown > 0 && t("briefing.lift.unknown", { n: unknown }),
		critical.length > 0 && t("briefing.lift.critical", { pillars: pillarNames(critical, words) }),
	].filter((need) => need !== false);
	return t("briefing.lift", { band: t(`band.${band}`), needs: list(needs) });
}

/** Why a gap needs a decision, and by when where that does not say a day. `today` is an ISO day. */
export function reasonTexts({ reason, due }: Pick<ToDecide, "reason" | "due">, today: string, { t, nearDate }: Words): string[] {
	if (reason.kind === "late") return [t("briefing.reason.late", { n: reason.days, date: nearDate(reason.day, today) })];
	if (reason.kind === "ranOut") return [t("briefing.reason.ranOut", { date: nearDate(reason.day, today) })];
	const by = due === "" ? [] : [t("report.due", { date: nearDate(due, today) })];
	return [t(`briefing.reason.${reason.kind}`), ...by];
}

/** That nothing needs a decision today, or where gaps are not decided yet, that none of them is urgent. */
export const nothingToDecide = ({ undecided }: Pick<Briefing, "undecided">, { t }: Words): string =>
	undecided > 0 ? t("briefing.decide.notUrgent", { n: undecided }) : t("briefing.decide.none");

/** That a gap counts in each of its pillars, where their high risks add up to more than there are; else empty. */
export function highTwiceText(pillars: Pick<Briefing["pillars"][number], "high">[], all: number, { t }: Words): string {
	return pillars.reduce((sum, { high }) => sum + high, 0) > all ? t("briefing.high.twice", { n: all }) : "";
}

/** What stands where nothing asks for a decision any more: who accepted it and until when, else its day. `today` is an ISO day. */
export function standingTexts({ gap, due }: Omit<MetDecision, "reason">, today: string, { t, nearDate }: Words): string[] {
	const { approver, expires } = gap.decision;
	if (treatmentInForce(gap.decision) === "accept")
		return [t("briefing.accepted", { name: approver, date: nearDate(expires, today) })];
	return due === "" ? [] : [t("report.due", { date: nearDate(due, today) })];
}

/** How the list of the first gaps is called, and how many there are where it is not all of them. */
export function gapsTitle(shown: number, all: number, { t }: Words): { title: string; of: string } {
	if (shown === all) return { title: all === 0 ? t("briefing.gaps.none") : t("briefing.gaps.every", { n: all }), of: "" };
	return { title: t("briefing.gaps.first", { n: shown }), of: t("briefing.gaps.of", { n: all }) };
}

/** What an unknown is called: its question. */
export const unknownTitle = ({ item }: BriefUnknown, { lens }: Words): string => lens.items[item]?.title ?? item;

/** Who finds out, and by when. */
export const unknownFacts = ({ owner, due }: BriefUnknown, today: string, { t, nearDate }: Words): string[] =>
	[owner || t("common.notSaid"), nearDate(due, today)].filter((text) => text !== "");

/** "7 things, up to +8 on the score". */
export const unknownSum = ({ points, worth }: Briefing["unknown"], { t }: Words): string =>
	t("briefing.unknown.worth", { n: points.length, worth });

/** The plan by its own name, or as the plan. */
export const planTitle = ({ name }: Pick<BriefPlan, "name">, { t }: Words): string => name || t("briefing.plan");

/** "24 points · 8 per wave". */
export const planSize = ({ points, pointsPerWave }: BriefPlan, { t, number }: Words): string =>
	t("briefing.plan.size", { points: t("points", { n: points }), perWave: number(pointsPerWave) });

/** "Wave 2 · by 12 Feb", or "Waves 4–7". */
export function stripTitle({ from, to, by }: Pick<StripPart, "from" | "to" | "by">, today: string, words: Words): string {
	const { t, nearDate, number } = words;
	const wave = from === to ? t("briefing.wave", { n: from }) : t("briefing.waves", { from: number(from), to: number(to) });
	return by === "" ? wave : t("briefing.wave.by", { wave, date: nearDate(by, today) });
}

/** "4 gaps, closes 2 high". */
export function waveText({ gaps, high }: Pick<BriefWave, "gaps" | "high">, { t }: Words): string {
	const count = t("report.gaps.count", { n: gaps.length });
	return high === 0 ? count : t("briefing.wave.closes", { n: high, gaps: count });
}

/** What stays after the plan, and what that makes of the band. */
export function leftText({ highLeft, after }: Pick<BriefPlan, "highLeft" | "after">, { t }: Words): [string, string] {
	const [band] = after?.bands ?? [];
	const word = band ? t(`band.${band}`) : t("band.none");
	if (highLeft.length === 0) return [t("briefing.plan.left.none"), t("briefing.plan.left.then", { band: word })];
	return [t("briefing.plan.left", { n: highLeft.length }), t("briefing.plan.left.band", { band: word })];
}

/** The plan in one sentence: what it takes, which high risks it closes, and what it makes of the score. */
export function planResult(plan: BriefPlan, { score }: Pick<Briefing, "score">, words: Words): string {
	const { t } = words;
	if (plan.waves.length === 0) return t("briefing.result.finished");
	const closed = plan.waves.reduce((sum, { high }) => sum + high, 0);
	const values = {
		points: t("points", { n: plan.points }),
		from: scoreText(score, words),
		to: scoreText(plan.after, words),
		closed,
		n: closed + plan.highLeft.length,
	};
	return closed === 0 ? t("briefing.result.noHigh", values) : t("briefing.result", values);
}

/** So many high risks are told by name. */
const mostNamed = 3;

/** What keeps the band as it is after the plan: the high risks it leaves open, each with its day. `today` is an ISO day. */
export function staysText({ highLeft, after }: BriefPlan, today: string, words: Words): string {
	const { t, list, lens, nearDate } = words;
	const [band] = after?.bands ?? [];
	const word = band ? t(`band.${band}`) : t("band.none");
	if (highLeft.length === 0) return t("briefing.stays.none", { band: word });
	const named = highLeft.slice(0, mostNamed).map(({ namedBy, due }) => {
		const title = t("plan.quoted", { title: requirementTitle(namedBy, lens) });
		return due === "" ? title : t("briefing.titleBy", { title, date: nearDate(due, today) });
	});
	const rest = highLeft.length - named.length;
	const titles = list(rest > 0 ? [...named, t("report.clarify.more", { n: rest })] : named);
	return t("briefing.stays", { n: highLeft.length, band: word, titles });
}

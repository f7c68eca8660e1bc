/** What the planner says, in words. */
import type { Obstacle } from "../../domain/plan/planObstacles.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Words } from "../../i18n/phrases.ts";
import { titlesText, titleText } from "../../i18n/planWords.ts";
import { pillarName, pressureAmount, worthText } from "../../i18n/reportWords.ts";
import type { Jobs } from "../../planner/jobs.ts";

type Plan = Jobs["plan"]["output"];
type Proof = Extract<Plan, { kind: "plan" }>["proof"];

/** What the words of a plan are about. */
export interface Subject {
	report: Report;
	words: Words;
}

/** The title of a requirement. */
export const titleOf = ({ report, words }: Subject, id: string): string => titleText(id, words, report);

const quoted = (subject: Subject, id: string): string => quotedTitles(subject, [id]);

/** "“A”, “B” and “C”". */
export const quotedTitles = ({ report, words }: Subject, ids: string[]): string => titlesText(ids, words, report);

/** What is proved of an answer. */
export const verdictText = (plan: Plan, words: Words): string =>
	plan.kind === "plan" ? proofText(plan.proof, words) : words.t(`plan.proof.${plan.kind}`);

function proofText({ isBest, open, tieBreak }: Proof, words: Words): string {
	if (!isBest && open) {
		const key = open.measure === "highRiskWorth24" ? "plan.proof.highRisk" : "plan.proof.net";
		return words.t(key, { bound: worthText(open.bound, words) });
	}
	if (tieBreak === "notOwed") return words.t("plan.proof.tieNotOwed");
	return words.t(tieBreak === "open" ? "plan.proof.tieOpen" : "plan.proof.best");
}

/** What stands in the way where no plan fits. `asked` are the budget and the limits asked for. */
export function obstacleText(
	obstacle: Obstacle,
	asked: { budget: number; caps8: Record<string, number> },
	subject: Subject,
): string {
	const { words } = subject;
	const { t } = words;
	const points = (n: number) => t("points", { n });
	switch (obstacle.kind) {
		case "pinIn":
			return pinText(obstacle, subject);
		case "pinOut":
			return t("plan.obstacle.pinOut", { title: quoted(subject, obstacle.id) });
		case "cap": {
			const amount = pressureAmount(asked.caps8[obstacle.pillar] ?? 0, words);
			return t("plan.obstacle.cap", { pillar: pillarName(obstacle.pillar, words.lens), amount });
		}
		case "budget": {
			const { fitsFrom } = obstacle;
			if (fitsFrom === null) return t("plan.obstacle.budget", { points: points(asked.budget) });
			return t("plan.obstacle.budgetFrom", { points: points(asked.budget), from: points(fitsFrom) });
		}
	}
}

function pinText({ id, trouble }: Extract<Obstacle, { kind: "pinIn" }>, subject: Subject): string {
	const { t } = subject.words;
	const title = quoted(subject, id);
	if (!trouble) return t("plan.obstacle.pinIn", { title });
	switch (trouble.kind) {
		case "prerequisite":
			return t("plan.obstacle.prerequisite", { title, needs: quotedTitles(subject, trouble.ids) });
		case "exclusive": {
			const [one = "", other = ""] = trouble.ids.map((end) => quoted(subject, end));
			return t("plan.obstacle.exclusive", { title, one, other });
		}
		default:
			return t(`plan.obstacle.${trouble.kind}`, { title });
	}
}

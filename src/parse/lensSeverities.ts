/** Shifts of a severity (scoring.md section 1): a raise never lowers, a lower never raises. */
import type { Lens, Level, SeverityRule, SeverityShift } from "../domain/lens/lens.ts";
import { severityWeight } from "../domain/lens/requirement.ts";
import { type Problem, problem } from "../domain/result.ts";
import { placeIn } from "./lensPlaces.ts";
import { shapeOf } from "./problems.ts";

const levels: Level[] = ["high", "medium", "low"];

const way = { raise: 1, lower: -1 };

/** Shifts that lead the other way than their list says. */
export function checkSeverities(lens: Lens): Problem[] {
	return [
		...lens.items.flatMap(({ id, remainder, parts = [] }, index) => {
			const place = placeIn("items", index, id);
			return [
				...(remainder ? checkRule(remainder.severity, `${place}.remainder.severity`) : []),
				...parts.flatMap((part, at) => checkRule(part.severity, `${placeIn(`${place}.parts`, at, part.id)}.severity`)),
			];
		}),
		...lens.recommendations.flatMap(({ id, severity }, index) =>
			checkRule(severity, `${placeIn("recommendations", index, id)}.severity`),
		),
	];
}

function checkRule({ level, raise = [], lower = [] }: SeverityRule, place: string): Problem[] {
	const check = (list: "raise" | "lower", { to }: SeverityShift, index: number) => {
		const fitting = levels.filter((other) => severityWeight[other] * way[list] >= severityWeight[level] * way[list]);
		if (fitting.includes(to)) return [];
		return problem("wrongValue", `${place}.${list}[${index}].to`, {
			expected: fitting.map(shapeOf).join(" | "),
			found: shapeOf(to),
		});
	};
	return [
		...raise.flatMap((shift, index) => check("raise", shift, index)),
		...lower.flatMap((shift, index) => check("lower", shift, index)),
	];
}

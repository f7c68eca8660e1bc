import type { RequirementRow } from "../judge/requirementRow.ts";
import { severityWeight } from "../lens/requirement.ts";
import type { Report } from "./report.ts";

type Rows = Pick<Report, "gaps" | "toClarify" | "inPlace">;

/** Severity weight of all applicable requirements, priorities not counted, and how much of it is known. */
function knownWeight({ gaps, toClarify, inPlace }: Rows): { known: number; all: number } {
	const known = weightOf([...gaps, ...inPlace]);
	return { known, all: known + weightOf(toClarify) };
}

const weightOf = (rows: Pick<RequirementRow, "credits">[]): number =>
	rows.flatMap(({ credits }) => credits).reduce((sum, { severity }) => sum + severityWeight[severity], 0);

/** In whole percent, rounded down: 89.9 is not nine tenths. */
export function knownPercent(rows: Rows): number {
	const { known, all } = knownWeight(rows);
	return all === 0 ? 100 : Math.floor((100 * known) / all);
}

/** Whether enough is known for people to sign for it: nine tenths of the weight. */
export function isKnownEnough(rows: Rows): boolean {
	const { known, all } = knownWeight(rows);
	return 10 * known >= 9 * all;
}

/** The adopted plan as work to be done: every gap with its number, what it comes after, and who does it by when. */

import type { GapRow } from "../../../domain/judge/requirementRow.ts";
import type { PlanGap } from "../../../domain/plan/plan.ts";
import type { PlanFigure } from "../../../domain/plan/planReport.ts";
import type { Report } from "../../../domain/report/report.ts";
import { findRequirement } from "../../../domain/report/reportRows.ts";
import { type Responsibility, responsibilityFor } from "../../../domain/report/treatment.ts";
import type { Status } from "../../../domain/review/review.ts";

export interface Task extends Responsibility {
	id: string;
	/** Position in the whole plan, from 1. */
	number: number;
	row: GapRow;
	points: number;
	/** Gaps of the plan that come before it. */
	after: { id: string; number: number }[];
	/** Prerequisites nobody has answered yet. */
	assumes: string[];
}

/** The tasks of every wave, in the order of the work. */
export function scheduleOf(
	{ waves }: Pick<PlanFigure, "waves">,
	gaps: PlanGap[],
	report: Pick<Report, "gaps" | "questions" | "toClarify">,
): Task[][] {
	const order = waves.flatMap(({ ids }) => ids);
	const numbers = new Map(order.map((id, index) => [id, index + 1]));
	const rows = new Map(report.gaps.map((row) => [row.id, row]));
	const byId = new Map(gaps.map((gap) => [gap.id, gap]));
	const taskOf = (id: string): Task[] => {
		const [row, gap, number] = [rows.get(id), byId.get(id), numbers.get(id)];
		if (!row || !gap || !number) return [];
		const after = gap.prerequisites.flatMap((other) => {
			const place = numbers.get(other);
			return place ? [{ id: other, number: place }] : [];
		});
		return [{ id, number, row, points: gap.effort, after, assumes: gap.assumes, ...responsibilityFor(row, report) }];
	};
	return waves.map(({ ids }) => ids.flatMap(taskOf));
}

/** What became of adopted gaps that are gaps no more: done, or changed (null: the lens does not know it any more). */
export function sinceAdopted(
	{ done }: Pick<PlanFigure, "done">,
	report: Report,
): { done: string[]; changed: { id: string; status: Status | null }[] } {
	const rows = done.map((id) => ({ id, status: findRequirement(report, id)?.status ?? null }));
	return {
		done: rows.filter(({ status }) => status === "inPlace").map(({ id }) => id),
		changed: rows.filter(({ status }) => status !== "inPlace"),
	};
}

/** Points per wave as a team types them: a whole number from 1 to 100; null: neither. */
export function parsePerWave(text: string): number | null {
	const typed = text.trim();
	const points = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
	return points >= 1 && points <= 100 ? points : null;
}

/** Due days that do not lie in the wave of their gap. */
import { dayAgainstWave, type Span } from "../../../domain/plan/calendar.ts";
import type { Task } from "./schedule.ts";

export interface Conflict {
	task: Task;
	/** From 0. */
	wave: number;
	span: Span;
	against: "before" | "after";
}

/** The days that contradict the waves, in the order of the work. */
export const conflictsOf = (tasks: Task[][], spans: (Span | undefined)[]): Conflict[] =>
	tasks.flatMap((own, wave) =>
		own.flatMap((task) => {
			const span = spans[wave];
			const against = dayAgainstWave(task.due, span);
			return span && against ? [{ task, wave, span, against }] : [];
		}),
	);

/** Tasks without a due day, each with the last day of its wave. */
export const missingDaysOf = (tasks: Task[][], spans: (Span | undefined)[]): { id: string; due: string }[] =>
	tasks.flatMap((own, wave) => {
		const span = spans[wave];
		return span ? own.filter(({ due }) => due === "").map(({ id }) => ({ id, due: span.to })) : [];
	});

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

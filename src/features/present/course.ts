import type { QuestionRow } from "../../domain/report.ts";

type Stop = Pick<QuestionRow, "item" | "progress">;

const isVisible = ({ progress }: Stop): boolean => progress !== "hidden";
const waits = ({ progress }: Stop): boolean => progress === "open" || progress === "begun";

/** Where a meeting begins: the first question that waits for something, else the first that applies, else the first. */
export const firstStop = (stops: Stop[]): string | undefined => (stops.find(waits) ?? stops.find(isVisible) ?? stops[0])?.item;

/** The neighbours of an item among the questions that apply. */
export function neighbours(stops: Stop[], item: string): { previous: string | undefined; next: string | undefined } {
	const position = stops.findIndex((stop) => stop.item === item);
	return {
		previous: stops.slice(0, Math.max(0, position)).findLast(isVisible)?.item,
		next: stops.slice(position + 1).find(isVisible)?.item,
	};
}

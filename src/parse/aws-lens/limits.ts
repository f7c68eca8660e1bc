/** Limits of the AWS Well-Architected Tool (user guide, "Lens format specification"). A lens beyond them is imported all the same. */
import type { Warn } from "../foreign/warning.ts";

/** Characters, entries, and bytes of a file. */
export const limits = {
	id: 128,
	name: 128,
	title: 128,
	description: 2048,
	displayText: 2048,
	pillars: 10,
	questions: 20,
	choices: 15,
	contents: 5,
	riskRules: 3,
	size: 500 * 1000,
};

export type LimitedField = keyof typeof limits;

export const isLimited = (field: unknown): field is LimitedField => typeof field === "string" && Object.hasOwn(limits, field);

/** Notes what is over one of the limits. */
export function checkLimit(field: LimitedField, found: number, place: string, warn: Warn): void {
	if (found > limits[field]) warn("overLimit", place, { field, limit: limits[field], found });
}

import type { Outcome } from "./checkFolder.ts";

/** A folder as one line. */
export function lineOf({ name, cases, compared, agreeing }: Outcome): string {
	if (cases === 0) return `${name}: nothing to compare`;
	if (compared === 0) return `${name}: no reader yet`;
	const unread = cases - compared;
	return `${name}: ${agreeing} of ${compared} agreeing${unread > 0 ? `, ${unread} without a reader yet` : ""}`;
}

/** All folders as one line. */
export function totalOf(outcomes: readonly Outcome[]): string {
	const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
	return `total: ${sum(({ agreeing }) => agreeing)} of ${sum(({ compared }) => compared)} agreeing`;
}

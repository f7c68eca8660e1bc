/** Scenarios of a review: saved, renamed, taken out and brought back; every function returns a changed list. */
import type { Scenario } from "../../../domain/review/planning.ts";

/** The smallest free id of the form s1, s2, … */
export function freeId(scenarios: Scenario[]): string {
	let count = 1;
	while (scenarios.some(({ id }) => id === `s${count}`)) count += 1;
	return `s${count}`;
}

/** The scenario that goes by a name. */
export const findByName = (scenarios: Scenario[], name: string): Scenario | undefined =>
	scenarios.find((scenario) => scenario.name.trim() === name.trim());

/** Saves a set of gaps under a name: anew, or in place of what goes by that name. */
export function withSaved(scenarios: Scenario[], name: string, closed: string[]): Scenario[] {
	const former = findByName(scenarios, name);
	if (!former) return [...scenarios, { id: freeId(scenarios), name: name.trim(), closed }];
	return scenarios.map((scenario) => (scenario === former ? { ...scenario, closed } : scenario));
}

export const withName = (scenarios: Scenario[], id: string, name: string): Scenario[] =>
	scenarios.map((scenario) => (scenario.id === id ? { ...scenario, name } : scenario));

/** Brings a deleted scenario back to its place; where its id has been given away it gets a free one. */
export function withRestored(scenarios: Scenario[], scenario: Scenario, place: number): Scenario[] {
	const isTaken = scenarios.some(({ id }) => id === scenario.id);
	return scenarios.toSpliced(place, 0, isTaken ? { ...scenario, id: freeId(scenarios) } : scenario);
}

/** Whether two sets of gaps, both in risk-first order, are the same. */
export const isSameSet = (some: string[], others: string[]): boolean =>
	some.length === others.length && some.every((id, index) => id === others[index]);

/** A set of gaps thought of as closed: how the address keeps it, and which rules of a plan it breaks. */
import { gapsById, type PlanGap } from "../../../domain/plan/plan.ts";
import type { PlanningBase } from "../../../domain/plan/planReport.ts";

/** Ids hold no blank, and an address writes one as a plus sign. */
const separator = " ";

export const parseChoice = (text: string): ReadonlySet<string> => new Set(text.split(separator).filter((id) => id !== ""));

export const choiceText = (chosen: ReadonlySet<string>): string => [...chosen].join(separator);

/** The set with some ids added or taken out. */
export function withChosen(chosen: ReadonlySet<string>, ids: string[], isChosen: boolean): ReadonlySet<string> {
	const next = new Set(chosen);
	for (const id of ids) isChosen ? next.add(id) : next.delete(id);
	return next;
}

/** A rule of the plan that a chosen gap goes against, or what it takes for granted; told, never enforced. */
export type Caution =
	/** Gaps it needs that are not chosen. */
	| { kind: "prerequisite"; ids: string[] }
	/** Chosen gaps that it cannot stand beside. */
	| { kind: "exclusive"; ids: string[] }
	/** Accepted, deferred or transferred. */
	| { kind: "treated" }
	/** What it needs and nobody has answered yet. */
	| { kind: "assumes"; ids: string[] };

/** What is to be said of every chosen gap, by id; a gap that keeps all rules is absent. */
export function cautionsOf({ gaps }: Pick<PlanningBase, "gaps">, chosen: ReadonlySet<string>): Map<string, Caution[]> {
	const byId = gapsById({ gaps });
	const told = gaps.filter(({ id }) => chosen.has(id)).map((gap) => [gap.id, cautionsAt(gap, byId, chosen)] as const);
	return new Map(told.filter(([, cautions]) => cautions.length > 0));
}

function cautionsAt(gap: PlanGap, byId: Map<string, PlanGap>, chosen: ReadonlySet<string>): Caution[] {
	const missing = gap.prerequisites.filter((id) => byId.has(id) && !chosen.has(id));
	const beside = gap.exclusive.filter((id) => chosen.has(id));
	return [
		...(missing.length > 0 ? [{ kind: "prerequisite", ids: missing } as const] : []),
		...(beside.length > 0 ? [{ kind: "exclusive", ids: beside } as const] : []),
		...(gap.treated ? [{ kind: "treated" } as const] : []),
		...(gap.assumes.length > 0 ? [{ kind: "assumes", ids: gap.assumes } as const] : []),
	];
}

/** How many gaps of the set lack what they need first, or exclude another of the set. */
export function brokenRules(base: Pick<PlanningBase, "gaps">, chosen: ReadonlySet<string>): number {
	const isBroken = ({ kind }: Caution) => kind === "prerequisite" || kind === "exclusive";
	return [...cautionsOf(base, chosen).values()].filter((cautions) => cautions.some(isBroken)).length;
}

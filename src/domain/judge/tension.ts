/** Tensions that a review's statuses bring up (scoring.md section 4). */
import { evaluate, type Profile } from "../lens/applicability.ts";
import type { Lens, Tension } from "../lens/lens.ts";
import { type RequirementGroup, requirementGroups, requirementOf } from "../lens/requirement.ts";
import { finderIn, findGroup, groupsOfItem } from "../lens/requirementIndex.ts";
import type { ResolvedRequirement } from "./status.ts";

/** Two requirements that pull against each other, at least one of them in place. */
export interface OpenTension {
	id: string;
	kind: Tension["kind"];
	pairs: [string, string][];
}

/** The pairs of requirement ids that a tension sets against each other. */
export function tensionPairs(tension: Tension, groups: RequirementGroup[]): [string, string][] {
	const ends = tension.between.flatMap((id) => findGroup(groups, id)?.id ?? []);
	const items = (tension.items ?? []).flatMap((item) => groupsOfItem(groups, item).map((group) => group.id));
	const puller = findGroup(groups, tension.pulledBy ?? tension.between[0] ?? "")?.id;
	const between: [string, string][] = ends.flatMap((a, index) => ends.slice(index + 1).map((b): [string, string] => [a, b]));
	const towards: [string, string][] = puller ? items.map((item) => [puller, item]) : [];
	return [...between, ...towards].filter(([a, b]) => a !== b);
}

/** Whether a mutually exclusive pair binds: the profile does not rule it out, and no condition of the lens certainly lifts it. */
export const isBinding = (tension: Tension, profile: Profile): boolean =>
	tension.kind === "mutually-exclusive" && isInPlay(tension, profile);

/** Whether a tension concerns a workload: not ruled out by the profile, and not an exclusion that a condition of the lens lifts. */
function isInPlay({ kind, appliesWhen, exclusiveUnless }: Tension, profile: Profile): boolean {
	if (appliesWhen !== undefined && evaluate(appliesWhen, profile) === false) return false;
	return kind !== "mutually-exclusive" || exclusiveUnless === undefined || evaluate(exclusiveUnless, profile) !== true;
}

/** The pairs of a tension that concern a workload: the profile rules out neither the tension nor either end. */
export function pairsInPlay(tension: Tension, groups: RequirementGroup[], profile: Profile): [string, string][] {
	if (!isInPlay(tension, profile)) return [];
	const isNeeded = (id: string) => {
		const group = findGroup(groups, id);
		return group !== undefined && requirementOf(group, profile).applies !== false;
	};
	return tensionPairs(tension, groups).filter((pair) => pair.every(isNeeded));
}

/** Tensions where both ends are in place, or one is and the other a gap. An exclusion that is lifted stays silent. */
export function openTensions(
	lens: Pick<Lens, "pillars" | "items" | "recommendations" | "tensions">,
	requirements: ResolvedRequirement[],
	profile: Profile,
): OpenTension[] {
	const groups = requirementGroups(lens);
	const find = finderIn(groups, requirements);
	const isOpen = ([a, b]: [string, string]) => {
		const statuses = [find(a)?.status, find(b)?.status];
		const counted = statuses.every((status) => status === "inPlace" || status === "partial" || status === "missing");
		return counted && statuses.includes("inPlace");
	};
	return lens.tensions.flatMap((tension) => {
		if (tension.kind !== "tension" && tension.kind !== "mutually-exclusive") return [];
		if (!isInPlay(tension, profile)) return [];
		const pairs = tensionPairs(tension, groups).filter(isOpen);
		return pairs.length > 0 ? [{ id: tension.id, kind: tension.kind, pairs }] : [];
	});
}

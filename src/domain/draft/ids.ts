/** Ids for what is added to a draft: short, and of none that is there. */
import type { Lens } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";

/** A prefix with the first number that is free. */
function freeId(prefix: string, taken: Iterable<string>): string {
	const known = new Set(taken);
	let number = 1;
	while (known.has(`${prefix}${number}`)) number += 1;
	return `${prefix}${number}`;
}

const idsOf = (list: { id: string }[] = []): string[] => list.map(({ id }) => id);

/** Every id that stands for a requirement or an item: these share one name space. */
const requirementIds = ({ items, recommendations }: Lens): string[] => [
	...idsOf(items),
	...idsOf(recommendations),
	...items.flatMap(({ parts }) => idsOf(parts)),
];

export const newItemId = ({ lens }: LensDraft): string => freeId("q", requirementIds(lens));

export const newRecommendationId = ({ lens }: LensDraft): string => freeId("r", requirementIds(lens));

/** For a requirement that is neither: a further part of an item. */
export const newRequirementId = ({ lens }: LensDraft, prefix: string): string => freeId(prefix, requirementIds(lens));

export const newIdIn = (list: { id: string }[] | undefined, prefix: string): string => freeId(prefix, idsOf(list));

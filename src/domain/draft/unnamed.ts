/** What goes from a lens with an entry that others name. */
import type { ChecklistItem, Lens, Recommendation, Tension } from "../lens/lens.ts";

/** The lens without an item, a recommendation or a part wherever something else names it. */
export function unnamed(lens: Lens, id: string): Lens {
	return {
		...lens,
		items: lens.items.map((item) => itemWithout(item, id)),
		recommendations: lens.recommendations.map((row) => rowWithout(row, id)),
		tensions: lens.tensions.flatMap((tension) => tensionWithout(tension, id)),
		...(lens.incompatibilities && {
			incompatibilities: lens.incompatibilities.flatMap(({ inPlace, items, ...rest }) => {
				const [held, asked] = [inPlace?.filter((one) => one !== id), items.filter((one) => one !== id)];
				return held?.length === 0 || asked.length === 0 ? [] : [{ ...rest, ...(held && { inPlace: held }), items: asked }];
			}),
		}),
		policies: lens.policies.map((policy) => ({
			...policy,
			proves: policy.proves.filter(({ recommendation }) => recommendation !== id),
			...(policy.items && { items: policy.items.filter((one) => one !== id) }),
		})),
		advisor: lens.advisor.map((entry) => ({ ...entry, recommendations: entry.recommendations.filter((one) => one !== id) })),
		notices: lens.notices.map((notice) => ({ ...notice, where: notice.where.filter((one) => one !== id) })),
	};
}

function itemWithout<I extends ChecklistItem>(item: I, id: string): I {
	const options = item.options.map(({ implies, ...option }) => {
		const { [id]: _gone, ...rest } = implies;
		return { ...option, implies: rest };
	});
	const links = item.recommendations?.filter(({ recommendation }) => recommendation !== id);
	return { ...item, options, ...(links && { recommendations: links }) };
}

const lists = ["prerequisites", "prerequisiteItems", "sameActionAs", "alternativeTo"] as const;

function rowWithout(row: Recommendation, id: string): Recommendation {
	const named = lists.filter((list) => row[list]?.includes(id));
	if (named.length === 0) return row;
	const { ...rest } = row;
	for (const list of named) {
		const left = rest[list]?.filter((one) => one !== id) ?? [];
		if (left.length > 0) rest[list] = left;
		else delete rest[list];
	}
	return rest;
}

/** A tension needs two ends. */
function tensionWithout(tension: Tension, id: string): Tension[] {
	const { pulledBy, ...rest } = tension;
	const between = tension.between.filter((one) => one !== id);
	const items = tension.items?.filter((one) => one !== id);
	if (between.length === 0 || between.length + (items?.length ?? 0) < 2) return [];
	return [{ ...rest, ...(pulledBy !== undefined && pulledBy !== id && { pulledBy }), between, ...(items && { items }) }];
}

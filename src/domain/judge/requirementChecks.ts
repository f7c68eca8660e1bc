/** Checks of a lens by the requirement that they say something of. */
import type { Proof } from "../lens/checks.ts";
import type { Lens } from "../lens/lens.ts";
import type { RequirementGroup } from "../lens/requirement.ts";

export interface PolicyHint {
	id: string;
	/** Null: mapped to the item, no statement about a recommendation. */
	proves: Proof | null;
}

interface Checks {
	policies: PolicyHint[];
	/** Ids. */
	advisor: string[];
}

/** The checks of a lens, as a function from a requirement to those of it, in the order of the lens. */
export function checksIn({ policies, advisor }: Pick<Lens, "policies" | "advisor">): (group: RequirementGroup) => Checks {
	const byItem = gathered(policies.flatMap(({ id, items = [] }) => items.map((item) => [item, { id, proves: null }])));
	const proven = policies.flatMap(({ id, proves }) => proves.map((entry) => ({ id, ...entry })));
	const byRow = gathered(proven.map(({ id, recommendation, proves }, place) => [recommendation, { id, proves, place }]));
	const advisorByRow = gathered(
		advisor.flatMap(({ id, recommendations }, place) => recommendations.map((row) => [row, { id, place }])),
	);
	const of = <C extends { place: number }>(found: Map<string, C[]>, { rows }: RequirementGroup): C[] =>
		found.size === 0 ? [] : rows.flatMap(({ id }) => found.get(id) ?? []).toSorted((a, b) => a.place - b.place);
	return (group) => ({
		policies:
			group.kind === "remainder"
				? unique(byItem.get(group.id) ?? [])
				: unique(of(byRow, group).map(({ id, proves }) => ({ id, proves }))),
		advisor: each(of(advisorByRow, group).map(({ id }) => id)),
	});
}

/** Of several hints of one policy the last, in the place of the first. */
const unique = (hints: PolicyHint[]): PolicyHint[] =>
	hints.length < 2 ? hints : [...new Map(hints.map((hint) => [hint.id, hint])).values()];

const each = (ids: string[]): string[] => (ids.length < 2 ? ids : [...new Set(ids)]);

function gathered<V>(pairs: (readonly [string, V])[]): Map<string, V[]> {
	const all = new Map<string, V[]>();
	for (const [key, value] of pairs) {
		const known = all.get(key);
		if (known) known.push(value);
		else all.set(key, [value]);
	}
	return all;
}

/** The laws of options (scoring.md section 2). */
import { traitsOf } from "../domain/lens/kinds/traits.ts";
import type { ChecklistItem, ItemOption, Lens, OptionStatus } from "../domain/lens/lens.ts";
import { requirementGroups } from "../domain/lens/requirement.ts";
import { placesOfItems } from "../domain/lens/requirementIndex.ts";
import { type Problem, problem } from "../domain/result.ts";
import { placeIn } from "./lensPlaces.ts";

/** Low and high coverage of a status, in halves. */
const coverage: Record<OptionStatus, [low: number, high: number]> = {
	missing: [0, 0],
	partial: [1, 1],
	inPlace: [2, 2],
	unknown: [0, 2],
};

/** Options that decide what is not asked in their item, that fall back, and items whose options decide nothing. Rules decide those of choices. */
export function checkOptions(lens: Lens): Problem[] {
	const groups = requirementGroups(lens);
	const places = placesOfItems(groups);
	return lens.items.flatMap((item, index) => {
		if (traitsOf(item).judgedByRules) return [];
		const asked = (places.get(item.id) ?? []).flatMap((place) => groups[place]?.id ?? []);
		return checkItem(item, asked, placeIn("items", index, item.id));
	});
}

function checkItem({ options }: ChecklistItem, asked: string[], place: string): Problem[] {
	const placed = options.map((option, index) => ({ option, place: `${placeIn(`${place}.options`, index, option.id)}.implies` }));
	const decided = asked.filter((id) => options.some(({ implies }) => Object.hasOwn(implies, id)));
	const foreign = placed.flatMap((at) =>
		Object.keys(at.option.implies)
			.filter((id) => !asked.includes(id))
			.map((found) => problem("notAskedHere", at.place, { found })),
	);
	const falls = placed.flatMap((at, index) => {
		const former = options[index - 1];
		return former ? decided.flatMap((id) => checkStep(id, former, at.option, at.place)) : [];
	});
	return [...(decided.length === 0 ? [problem("decidesNothing", `${place}.options`, {})] : []), ...foreign, ...falls];
}

/** Neither end of the coverage may fall; that also keeps `unknown` and `partial` from meeting along one item. */
function checkStep(requirement: string, former: ItemOption, next: ItemOption, place: string): Problem[] {
	const [from, to] = [statusIn(former, requirement), statusIn(next, requirement)];
	const holds = coverage[to][0] >= coverage[from][0] && coverage[to][1] >= coverage[from][1];
	return holds ? [] : [problem("fallsBack", place, { requirement, from, to })];
}

const statusIn = ({ implies }: ItemOption, requirement: string): OptionStatus =>
	Object.hasOwn(implies, requirement) ? (implies[requirement] ?? "unknown") : "unknown";

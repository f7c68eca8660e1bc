/** The index of a lens: its items, recommendations, facts, tensions and policies by id, built when one is first looked for. */
import { remembered } from "../remembered.ts";

interface Named {
	id: string;
}

const indexOf = remembered((list: readonly Named[]): ReadonlyMap<string, Named> => new Map(list.map((one) => [one.id, one])));

/** One of a list of the lens. Ids are unique there (`src/parse/lensDuplicates.ts`). */
export const findById = <E extends Named>(list: readonly E[], id: string): E | undefined =>
	// The index holds nothing but what the list does.
	indexOf(list).get(id) as E | undefined;

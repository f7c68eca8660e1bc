/** Facts that several lenses of a review ask alike: a person says each once, and it is kept for every lens, so that any can be taken out. */
import type { Review } from "../review/review.ts";
import type { FactValue } from "../review/workload.ts";
import type { FactPreset, ProfileFact } from "./fact.ts";
import { type Lens, partsOf } from "./lens.ts";
import { lensOfId, partId } from "./partNames.ts";

type WithFacts = Pick<Lens, "id" | "version" | "parts" | "facts">;

/** The id of a fact as its own lens has it. */
function ownId(fact: string, lens: WithFacts): string {
	const prefix = `${lensOfId(fact, partsOf(lens))}:`;
	return fact.startsWith(prefix) ? fact.slice(prefix.length) : fact;
}

/** What two facts have in common that are the same: id, kind and values. */
const askedAs = ({ type, values = [] }: ProfileFact, id: string): string => JSON.stringify([id, type, values]);

/** By the id of each fact: all that are the same, itself among them, in the order of the lenses. */
export function sameFacts(lens: WithFacts): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const fact of lens.facts) {
		const key = askedAs(fact, ownId(fact.id, lens));
		groups.set(key, [...(groups.get(key) ?? []), fact.id]);
	}
	return new Map([...groups.values()].flatMap((ids) => ids.map((id) => [id, ids] as const)));
}

/** A fact as a report lists it. */
interface Listed {
	id: string;
	value: FactValue | null;
}

/** Without those that an earlier one of the same stands for. Where they were answered differently each stays. */
export function eachOnce<F extends Listed>(facts: readonly F[], same: ReadonlyMap<string, readonly string[]>): F[] {
	return facts.filter(({ id, value }, place) => {
		const ids = same.get(id) ?? [];
		return !facts.slice(0, place).some((earlier) => ids.includes(earlier.id) && earlier.value === value);
	});
}

/** Values by fact, each for all facts that are the same. */
export const forEachSame = <V>(values: Record<string, V>, same: ReadonlyMap<string, readonly string[]>): Record<string, V> =>
	Object.fromEntries(Object.entries(values).flatMap(([id, value]) => (same.get(id) ?? [id]).map((one) => [one, value])));

/**
 * Kinds of workload of several lenses: those with one name are one, which says what each of them does, unless two of them say
 * something else of one fact. `nameOf`: as a person reads it.
 */
export function presetsOnce(lens: Pick<Lens, "presets"> & WithFacts, nameOf: (preset: string) => string): FactPreset[] {
	const same = sameFacts(lens);
	const once: FactPreset[] = [];
	for (const { id, facts } of lens.presets ?? []) {
		const told = forEachSame(facts, same);
		const place = once.findIndex((one) => nameOf(one.id) === nameOf(id) && agree(one.facts, told));
		const known = once[place];
		if (known) once[place] = { ...known, facts: { ...known.facts, ...told } };
		else once.push({ id, facts: told });
	}
	return once;
}

const agree = (one: FactPreset["facts"], other: FactPreset["facts"]): boolean =>
	Object.entries(other).every(([fact, value]) => (one[fact] ?? value) === value);

/** What is known of the facts of a lens that is to stand beside those of a review: said for it as it was said for them. */
export function factsKnown({ workload: { facts } }: Review, lens: WithFacts, added: WithFacts): Record<string, FactValue> {
	const known = new Map(
		lens.facts.flatMap((fact): [string, FactValue][] => {
			const value = facts[fact.id];
			return value === undefined ? [] : [[askedAs(fact, ownId(fact.id, lens)), value]];
		}),
	);
	return Object.fromEntries(
		added.facts.flatMap((fact): [string, FactValue][] => {
			const [id, value] = [partId(added.id, fact.id), known.get(askedAs(fact, fact.id))];
			return value === undefined || id in facts ? [] : [[id, value]];
		}),
	);
}

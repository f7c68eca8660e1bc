/** How the ids of a lens are called where it is one of several in a review: under its own id, so that no two lenses share one. */
import { textHash } from "../textHash.ts";
import type { Expression } from "./fact.ts";

/** The most characters that an id may have. */
const longest = 120;

/** The id of something of a lens among several lenses. What becomes too long keeps its beginning, and a hash that tells it apart. */
export function partId(lens: string, id: string): string {
	const whole = `${lens}:${id}`;
	return whole.length <= longest ? whole : `${whole.slice(0, longest - 8)}:${textHash(whole)}`;
}

/** The lens of several that an id is of: the one whose id it stands under, else the first. */
export const lensOfId = (id: string, [first, ...others]: readonly { id: string }[]): string =>
	(others.find((part) => id.startsWith(`${part.id}:`)) ?? first)?.id ?? "";

/** The lenses of several that a requirement is of: two where a pair was joined. */
export const lensesOfRequirement = (
	{ item, rows }: { item: string; rows: readonly string[] },
	parts: readonly { id: string }[],
): string[] => [...new Set([item, ...rows].map((id) => lensOfId(id, parts)))];

/** The names of one lens among several. */
export interface PartNames {
	id: (id: string) => string;
	ids: (ids: string[]) => string[];
	when: (expression: Expression) => Expression;
	/** Entries by id under the names of the part. */
	keys: <V>(entries: Record<string, V>) => Record<string, V>;
	/** The id of a pillar. */
	pillar: (id: string) => string;
}

/** How a lens after the first is named. Pillars keep their ids: those of the same id are one. */
export const namesOfPart = (lens: string): PartNames =>
	namesBy(
		(own) => partId(lens, own),
		(own) => own,
	);

/** Names that follow from those of ids, and of pillars. */
export function namesBy(id: (id: string) => string, pillar: (id: string) => string): PartNames {
	const when = (expression: Expression): Expression => {
		if (typeof expression === "string") return expression === "always" ? expression : id(expression);
		if ("all" in expression) return { all: expression.all.map(when) };
		if ("any" in expression) return { any: expression.any.map(when) };
		if ("not" in expression) return { not: when(expression.not) };
		return { ...expression, fact: id(expression.fact) };
	};
	return {
		id,
		pillar,
		ids: (ids) => ids.map(id),
		when,
		keys: (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [id(key), value])),
	};
}

/** The value with some of its fields made anew; one that is absent stays absent. */
export function renewed<T extends object>(value: T, fields: { [K in keyof T]?: (field: NonNullable<T[K]>) => T[K] }): T {
	const made = Object.entries(value).map(([key, field]) => {
		const make = fields[key as keyof T];
		return [key, make === undefined || field === undefined ? field : make(field)];
	});
	return Object.fromEntries(made) as T;
}

/** The same of each of a list. */
export const renewedEach =
	<T extends object>(fields: Parameters<typeof renewed<T>>[1]) =>
	(list: T[]): T[] =>
		list.map((one) => renewed(one, fields));

/** Names of resources that a template works out, as a person reads them: `mlw-‹environment›`, `st…`. */
import type { SeenResource } from "../../../domain/evidence/resource.ts";

/** A piece of a name: text as it stands, or the sign of what is not known. */
interface Piece {
	text: string;
	isSign: boolean;
}

/** A name by its signs; one may stand in another. */
function piecesOf(name: string): Piece[] {
	const pieces: Piece[] = [];
	let [depth, from] = [0, 0];
	const take = (to: number, isSign: boolean) => {
		if (to > from) pieces.push({ text: name.slice(from, to), isSign });
		from = to;
	};
	for (let at = 0; at < name.length; at += 1) {
		if (name[at] === "‹") {
			if (depth === 0) take(at, false);
			depth += 1;
		} else if (name[at] === "›" && depth > 0) {
			depth -= 1;
			if (depth === 0) take(at + 1, true);
		}
	}
	take(name.length, depth > 0);
	return pieces;
}

/** The parameter without a value that a sign is of, else null. */
const parameterOf = (sign: string): string | null => /^‹parameter \d+\.([^‹›]+)›$/.exec(sign)?.[1] ?? null;

/** Signs without a name of their own. */
const isUnnamed = (sign: string): boolean => /^‹\d+›$/.test(sign);

/** A parameter stands by its name, all else that is not known as `…`. */
const readable = (pieces: readonly Piece[]): string =>
	pieces
		.map(({ text, isSign }) => (isSign ? `‹${parameterOf(text) ?? ""}›` : text))
		.join("")
		.replaceAll("‹›", "…");

/** Resources with names to be read; where that leaves two of a type alike, or nothing told one apart, their place follows. */
export function withReadableNames(resources: readonly SeenResource[]): SeenResource[] {
	const named = resources.map((resource) => ({ resource, pieces: piecesOf(resource.name) }));
	const signsOf = new Map<string, Set<string>>();
	const keyOf = (type: string, name: string) => `${type} ${name.toLowerCase()}`;
	for (const { resource, pieces } of named) {
		const key = keyOf(resource.type, readable(pieces));
		signsOf.set(key, (signsOf.get(key) ?? new Set()).add(resource.name.toLowerCase()));
	}
	return named.map(({ resource, pieces }) => {
		if (!pieces.some(({ isSign }) => isSign)) return resource;
		const name = readable(pieces);
		const isAlike = (signsOf.get(keyOf(resource.type, name))?.size ?? 0) > 1;
		const needsPlace = isAlike || pieces.some(({ text, isSign }) => isSign && isUnnamed(text));
		return { ...resource, name: needsPlace ? `${name} (${resource.place})` : name };
	});
}

/** Which resources of a file point to which: found by id, so that the work grows with the number of links and not with its square. */
import { type LinkIndex, type Member, type Open, openOf, type Pointer } from "./asked.ts";
import { at, entriesOf, type Found, signOf } from "./found.ts";
import { idsIn, type SeenResource, typeAndName } from "./resource.ts";

/** The type that ids lead to; undefined: to an address, or nowhere. */
const typeIn = (ids: readonly string[]): string | undefined => ids.map((id) => typeAndName(id)?.type)[0];

const hasHole = (id: string): boolean => id.includes("‹");

/** Where each value of a group points to. */
export function indexLinks(members: readonly Member[], list: string | undefined, path: string): LinkIndex {
	const [byId, byType] = [new Map<string, Pointer[]>(), new Map<string, Pointer[]>()];
	const loose = new Map<string, Pointer[]>();
	const unread: Open[] = [];
	for (const member of members) {
		const { body } = member.resource;
		const holder = list ? at(body, list) : body;
		const open = list ? openOf(holder) : null;
		if (open) unread.push(open);
		for (const value of list ? entriesOf(holder) : [body]) {
			const pointer = { member, value, link: at(value, path) };
			const ids = idsIn(pointer.link);
			const type = typeIn(ids) ?? "";
			if (ids.every(hasHole)) addTo(loose, type, pointer);
			for (const id of ids) addTo(byId, id, pointer);
			addTo(byType, type, pointer);
		}
	}
	return { byId, byType, loose, unread };
}

function addTo(map: Map<string, Pointer[]>, key: string, pointer: Pointer): void {
	const known = map.get(key);
	if (known) known.push(pointer);
	else map.set(key, [pointer]);
}

/** More links that lead nowhere in particular are not looked at one by one. */
const mostLoose = 50;

/** Those that point to a resource, those that may, and whether there are more that may. */
export function pointersTo(resource: SeenResource, index: LinkIndex): { sure: Pointer[]; likely: Pointer[]; hasMore: boolean } {
	const sure = resource.ids.flatMap((id) => index.byId.get(id) ?? []);
	const known = new Set(sure);
	const { loose, byType } = index;
	const ofType = resource.ids.every(hasHole) ? byType.get(resource.type) : loose.get(resource.type);
	// One more than is looked at tells that there are more.
	const first = (pointers: readonly Pointer[] = []) => pointers.slice(0, mostLoose + known.size + 1);
	const mayMean = [...first(loose.get("")), ...first(ofType)].filter((pointer) => !known.has(pointer));
	return { sure, likely: mayMean.slice(0, mostLoose), hasMore: mayMean.length > mostLoose };
}

/** Whom a list of links names. */
export interface Named {
	ids: ReadonlySet<string>;
	/** Types of which some link leads to an unknown name; null: to an unknown type. */
	openTypes: ReadonlySet<string | null>;
}

export function namesIn(links: readonly Found[]): Named {
	const ids = links.flatMap(idsIn);
	const lost = links.some((link) => link.kind !== "absent" && signOf(link) !== "" && idsIn(link).length === 0);
	const open = ids.filter(hasHole).map((id) => typeIn([id]) ?? null);
	return { ids: new Set(ids), openTypes: new Set([...open, ...(lost ? [null] : [])]) };
}

/** False: certainly not named. */
export function mayBeNamed(resource: SeenResource, { ids, openTypes }: Named): boolean {
	if (openTypes.has(null) || openTypes.has(resource.type) || resource.ids.every(hasHole)) return true;
	return resource.ids.some((id) => ids.has(id));
}

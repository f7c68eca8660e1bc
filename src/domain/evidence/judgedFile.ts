/** Groups and links of a file under the rules of a lens, each worked out once. */
import { type Asked, type Holds, isOpen, type JudgedFile, type LinkIndex, type Member } from "./asked.ts";
import { holds } from "./conditions.ts";
import type { EvidenceCondition, EvidenceRules, ResourceGroup } from "./evidenceRules.ts";
import { at, remembering } from "./found.ts";
import { indexLinks, mayBeNamed, namesIn } from "./links.ts";
import type { SeenFile, SeenResource } from "./resource.ts";

/** The group of the file as a whole. */
export const wholeFile = "file";

export interface SortedGroup {
	members: readonly Member[];
	/** Some resource of its types is there, but of a kind that the lens is not about. */
	hasOutOfScope: boolean;
}

export interface JudgedGroups extends JudgedFile {
	groupOf: (name: string) => SortedGroup;
}

/** A map that fills itself. */
function remember<K, V>(work: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return (key) => {
		const found = known.get(key);
		if (found !== undefined) return found;
		const made = work(key);
		known.set(key, made);
		return made;
	};
}

function byType(resources: readonly SeenResource[]): ReadonlyMap<string, SeenResource[]> {
	const map = new Map<string, SeenResource[]>();
	for (const resource of resources) {
		const known = map.get(resource.type);
		if (known) known.push(resource);
		else map.set(resource.type, [resource]);
	}
	return map;
}

/** A file with what the rules ask of it. */
export function judgedFile(seen: SeenFile, rules: EvidenceRules): JudgedGroups {
	const file = { ...seen, resources: seen.resources.map((resource) => ({ ...resource, body: remembering(resource.body) })) };
	const resourcesOf = byType(file.resources);
	const known = new Map<EvidenceCondition, Holds>();
	const types = new Map(file.resources.flatMap(({ ids, type }) => ids.map((id) => [id, type] as const)));
	const judged: JudgedGroups = {
		file,
		groupOf: remember((name) => sortGroup(rules.groups[name], resourcesOf, judged)),
		membersOf: (name) => judged.groupOf(name).members,
		linksOf: (group, list, link) => linksByKey(JSON.stringify([group, list ?? null, link])),
		once: (condition, work) => {
			const held = known.get(condition) ?? work();
			known.set(condition, held);
			return held;
		},
		typeOf: (id) => types.get(id),
	};
	const linksByKey = remember((key: string): LinkIndex => {
		const [group, list, link] = JSON.parse(key);
		return indexLinks(judged.membersOf(group), list ?? undefined, link);
	});
	return judged;
}

/** What a condition on a resource is asked of. */
export const askedOf = (resource: SeenResource, judged: JudgedFile, isOnly: boolean): Asked => ({
	judged,
	resource,
	value: resource.body,
	isOnly,
});

function sortGroup(
	group: ResourceGroup | undefined,
	resourcesOf: ReadonlyMap<string, SeenResource[]>,
	judged: JudgedGroups,
): SortedGroup {
	if (!group) return { members: [], hasOutOfScope: false };
	const candidates = group.types.flatMap((type) => resourcesOf.get(type.toLowerCase()) ?? []);
	const owners = group.namedBy ? judged.groupOf(group.namedBy.group) : null;
	if (owners?.members.length === 0 && owners.hasOutOfScope) return { members: [], hasOutOfScope: true };
	const isNamed = namedBy(group, owners);
	const sorted = candidates.filter(isNamed).map((resource) => {
		const asked = askedOf(resource, judged, false);
		const outside = group.outOfScope ? holds(group.outOfScope, asked) : false;
		const fits = group.where ? holds(group.where, asked) : true;
		return { resource, outside, fits };
	});
	const members = sorted.flatMap(({ resource, outside, fits }): Member[] => {
		if (outside === true || fits === false) return [];
		return [{ resource, belongs: isOpen(outside) ? outside : isOpen(fits) ? fits : true }];
	});
	return { members, hasOutOfScope: sorted.some(({ outside }) => outside === true) };
}

function namedBy({ namedBy: link }: ResourceGroup, owners: SortedGroup | null): (resource: SeenResource) => boolean {
	if (!link || !owners || owners.members.length === 0) return () => true;
	const named = namesIn(owners.members.map(({ resource }) => at(resource.body, link.path)));
	return (resource) => mayBeNamed(resource, named);
}

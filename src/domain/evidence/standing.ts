/** The findings of all files of a review as they stand together: a newer file replaces an older one of its family, resource by resource. */
import { remembered } from "../remembered.ts";
import type { KeptFile, KeptFinding, KeptResource } from "../review/evidence.ts";
import { countPlaces, readPlaces, resourcesIn, writePlaces } from "../review/keptPlaces.ts";
import { aroundIt, resourceKey } from "./fileOrder.ts";

/** What was found alike of several resources, of those that no newer file tells about. */
export interface StandingGroup extends KeptFinding {
	/** Tells it apart from all others. */
	key: string;
	/** The file, with the resources and lines that its places name. */
	file: Pick<KeptFile, "id" | "name" | "hash" | "format" | "resources" | "lines">;
	/** Its places. */
	count: number;
	/** ISO day it is of: when the source looked, else when the file came in. */
	seen: string;
}

/** What was found of one resource. */
export interface StandingFinding extends Omit<StandingGroup, "on" | "count"> {
	resource: KeptResource;
	place: string;
	/** Counted from 1; 0 where the place has none. */
	lineNumber: number;
	/** The very line of the file, shortened; empty where it has none. */
	line: string;
}

/** What became of a finding between two files of a family. */
export interface FindingChange {
	about: string;
	source: string;
	resource: KeptResource;
	/** Null: the older file did not say; the newer one does not say. */
	before: KeptFinding["verdict"] | null;
	after: KeptFinding["verdict"] | null;
}

/** What one file shows. */
const groupsOf = remembered((file: KeptFile): StandingGroup[] => {
	const { id, name, hash, format, received, resources, lines } = file;
	return file.findings.map((finding, index) => ({
		...finding,
		key: `${id} ${index}`,
		file: { id, name, hash, format, resources, lines },
		count: countPlaces(finding.on),
		seen: finding.day || received,
	}));
});

const nowhere: KeptResource = { type: "", name: "", id: "" };

/** What was found of single resources, of the first places unless all are asked for. */
export function findingsIn({ on, count: _, ...group }: StandingGroup, most?: number): StandingFinding[] {
	return readPlaces(on, most).map(({ resource, place, line, text }, index) => ({
		...group,
		key: `${group.key} ${index}`,
		resource: group.file.resources[resource] ?? nowhere,
		place,
		lineNumber: line,
		line: group.file.lines[text] ?? "",
	}));
}

/** Names of the resources of a group, each once. */
export const namesIn = remembered(({ on, file }: StandingGroup): string[] => [
	...new Set(resourcesIn(on).map((at) => (file.resources[at] ?? nowhere).name)),
]);

const keysIn = (file: KeptFile): string[] => file.resources.map((resource) => resourceKey(resource, file));

/** Every finding that no newer file of its family replaces, what was found alike together. */
export const standingGroups = remembered((files: readonly KeptFile[]): StandingGroup[] =>
	files.flatMap((file) => {
		const { newer } = aroundIt(file, files);
		if (newer.length === 0) return groupsOf(file);
		const covered = new Set(newer.flatMap(keysIn));
		const isCovered = file.resources.map((resource) => covered.has(resourceKey(resource, file)));
		return isCovered.includes(true) ? groupsOf(file).flatMap((group) => uncovered(group, isCovered)) : groupsOf(file);
	}),
);

/** A group without the places of covered resources; none where nothing is left. */
function uncovered(group: StandingGroup, isCovered: readonly boolean[]): StandingGroup[] {
	const places = readPlaces(group.on).filter(({ resource }) => isCovered[resource] !== true);
	if (places.length === group.count) return [group];
	return places.length === 0 ? [] : [{ ...group, on: writePlaces(places), count: places.length }];
}

/** The same, resource by resource. */
export const standingFindings = (files: readonly KeptFile[]): StandingFinding[] =>
	standingGroups(files).flatMap((group) => findingsIn(group));

/** What a file says otherwise than those of its family before it that show some of its resources; none where there is none. */
export function changesIn(file: KeptFile, files: readonly KeptFile[]): FindingChange[] {
	const own = new Set(keysIn(file));
	const before = aroundIt(file, files).older.filter((one) => keysIn(one).some((key) => own.has(key)));
	if (before.length === 0) return [];
	const former = byFinding(standingFindings(before).filter(({ resource, file: told }) => own.has(resourceKey(resource, told))));
	const latter = byFinding(groupsOf(file).flatMap((group) => findingsIn(group)));
	return [...new Set([...former.keys(), ...latter.keys()])].flatMap((key): FindingChange[] => {
		const [one, other] = [former.get(key), latter.get(key)];
		const told = other ?? one;
		if (!told || one?.verdict === other?.verdict) return [];
		const { about, source, resource } = told;
		return [{ about, source, resource, before: one?.verdict ?? null, after: other?.verdict ?? null }];
	});
}

const byFinding = (findings: readonly StandingFinding[]): ReadonlyMap<string, StandingFinding> =>
	new Map(
		findings.map((finding) => [`${resourceKey(finding.resource, finding.file)} ${finding.about} ${finding.source}`, finding]),
	);

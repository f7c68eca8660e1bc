/** The findings of all files of a review as they stand together: a newer file replaces an older one of its family, resource by resource. */
import { remembered } from "../remembered.ts";
import type { KeptFile, KeptFinding, KeptResource } from "../review/evidence.ts";

/** What was found of one resource. */
export interface StandingFinding extends Omit<KeptFinding, "on"> {
	/** Tells it apart from all others. */
	key: string;
	file: Pick<KeptFile, "id" | "name" | "hash" | "format">;
	resource: KeptResource;
	place: string;
	/** Counted from 1; 0 where the place has none. */
	lineNumber: number;
	/** ISO day it is of: when the source looked, else when the file came in. */
	seen: string;
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

const families: Record<string, string> = {
	"arm-template": "template",
	"terraform-plan": "plan",
	"terraform-state": "state",
	"resource-graph": "output",
	"rest-list": "output",
	"az-resource-show": "output",
	"az-resource-list": "output",
};

/** Files of one family say the same kind of thing: a scanner's reports, templates, plans, outputs. */
const familyOf = ({ format }: KeptFile): string => families[format] ?? format.split("-")[0] ?? format;

/** The same resource in two files of a family. */
const resourceKey = ({ id, type, name }: KeptResource): string => (id === "" ? `${type} ${name.toLowerCase()}` : id);

/** What one file shows, finding by finding. */
const findingsOf = remembered((file: KeptFile): StandingFinding[] => {
	const { id, name, hash, format, received, resources } = file;
	return file.findings.flatMap(({ on, ...finding }, index) =>
		on.map(([at, place, lineNumber], inGroup) => ({
			...finding,
			key: `${id} ${index} ${inGroup}`,
			file: { id, name, hash, format },
			resource: resources[at] ?? { type: "", name: "", id: "" },
			place,
			lineNumber,
			seen: finding.day || received,
		})),
	);
});

/** Every finding that no newer file of its family replaces. */
export const standingFindings = remembered((files: readonly KeptFile[]): StandingFinding[] =>
	files.flatMap((file, index) => {
		const newer = files.slice(index + 1).filter((other) => familyOf(other) === familyOf(file));
		const covered = new Set(newer.flatMap(({ resources }) => resources.map(resourceKey)));
		const all = findingsOf(file);
		return covered.size === 0 ? all : all.filter(({ resource }) => !covered.has(resourceKey(resource)));
	}),
);

/** What a file says otherwise than the file of its family before it, of the resources it shows; none where it is the first. */
export function changesIn(file: KeptFile, files: readonly KeptFile[]): FindingChange[] {
	const before = files.slice(0, files.indexOf(file)).filter((other) => familyOf(other) === familyOf(file));
	if (before.length === 0) return [];
	const own = new Set(file.resources.map(resourceKey));
	const former = byFinding(standingFindings(before).filter(({ resource }) => own.has(resourceKey(resource))));
	const latter = byFinding(findingsOf(file));
	return [...new Set([...former.keys(), ...latter.keys()])].flatMap((key): FindingChange[] => {
		const [one, other] = [former.get(key), latter.get(key)];
		const told = other ?? one;
		if (!told || one?.verdict === other?.verdict) return [];
		const { about, source, resource } = told;
		return [{ about, source, resource, before: one?.verdict ?? null, after: other?.verdict ?? null }];
	});
}

const byFinding = (findings: readonly StandingFinding[]): ReadonlyMap<string, StandingFinding> =>
	new Map(findings.map((finding) => [`${resourceKey(finding.resource)} ${finding.about} ${finding.source}`, finding]));

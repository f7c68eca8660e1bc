/** Families of files, and which file of one came before another. */
import { remembered } from "../remembered.ts";
import type { KeptFile, KeptResource } from "../review/evidence.ts";

/** By kind of file; other kinds are told by their scanner. */
const families: Record<string, string> = {
	"arm-template": "template",
	"terraform-plan": "plan",
	"terraform-state": "state",
	"resource-graph": "output",
	"resource-graph-csv": "output",
	"rest-list": "output",
	"az-resource-show": "output",
	"az-resource-list": "output",
};

/** Files of one family say the same kind of thing: a scanner's reports, templates, plans, outputs. */
const familyOf = ({ format }: KeptFile): string => families[format] ?? format.split("-")[0] ?? format;

/** Day of what a file shows last, as ISO day: two files of one day are told apart by which came in later. */
const lastDayOf = remembered(
	({ findings, received }: KeptFile): string =>
		findings.reduce((latest, { day, kind }) => (kind === "live" && day > latest ? day : latest), "") || received,
);

/** What is planned has no day of its own: a copy of its file is as new as the copying. There the order of coming in counts. */
const isPlanned = ({ findings }: KeptFile): boolean => !findings.some(({ kind }) => kind === "live");

/** The files of its family that came before a file, and after it: by the day on which their sources looked, then as they came in. */
export function aroundIt(file: KeptFile, files: readonly KeptFile[]): { older: KeptFile[]; newer: KeptFile[] } {
	const place = files.indexOf(file);
	const around: { older: KeptFile[]; newer: KeptFile[] } = { older: [], newer: [] };
	for (const [index, other] of files.entries()) {
		if (other === file || familyOf(other) !== familyOf(file)) continue;
		const isUndated = isPlanned(file) || isPlanned(other) || lastDayOf(other) === lastDayOf(file);
		const isNewer = isUndated ? index > place : lastDayOf(other) > lastDayOf(file);
		(isNewer ? around.newer : around.older).push(other);
	}
	return around;
}

/** A name that its file leaves open: `‹workspaceName›`, `st…`. */
const isOpen = (name: string): boolean => /[‹…]/.test(name);

/**
 * The same resource in two files of a family. Without an id type and name tell it; a name that is left open says so little that only a
 * file of the same name means the same by it.
 */
export const resourceKey = ({ id, type, name }: KeptResource, file: Pick<KeptFile, "name">): string => {
	if (id !== "") return id;
	const own = `${type} ${name.toLowerCase()}`;
	return isOpen(name) ? `${file.name.toLowerCase()} ${own}` : own;
};

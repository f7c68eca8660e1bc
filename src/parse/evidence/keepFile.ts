/** What a review keeps of a file of evidence: what was found alike of several resources stands there once. */
import type { Finding, FindingResource } from "../../domain/evidence/finding.ts";
import type { KeptFile, KeptFinding, KeptResource, KeptUnread, ScanEntry } from "../../domain/review/evidence.ts";
import { type KeptPlace, writePlaces } from "../../domain/review/keptPlaces.ts";
import { decodeText } from "../foreign/decodeText.ts";
import { csvLines } from "./csv.ts";
import { type FileLine, linesIn } from "./jsonLines.ts";
import type { FileEvidence } from "./readAll.ts";
import { isKnownColumn } from "./scans/readScan.ts";
import type { EvidenceFormat } from "./tellKind.ts";
import { withoutComments } from "./withoutComments.ts";

export interface FileOrigin {
	/** SHA-256 in hexadecimal. */
	hash: string;
	bytes: Uint8Array;
	/** ISO day. */
	received: string;
}

/** What a review keeps of one file at most: findings of single resources, and what was not understood. */
const most = { places: 20_000, unread: 300 };

/** The longest text that is kept of a file. */
const longest = 300;

/** A file as a review keeps it. */
export function keepFile(evidence: FileEvidence & { format: EvidenceFormat }, { hash, bytes, received }: FileOrigin): KeptFile {
	const kept = byRank(evidence.findings).slice(0, most.places);
	const resources = indexed(kept.map(({ resource }) => resource));
	const unread = unreadOf(evidence);
	return {
		id: hash.slice(0, 16),
		name: short(evidence.name),
		hash,
		bytes: bytes.length,
		format: evidence.format,
		received,
		resources: resources.list,
		...grouped(kept, resources.placeOf, linesOf(bytes, kept, evidence.format)),
		unread: unread.slice(0, most.unread),
		leftOut: evidence.findings.length - kept.length + Math.max(0, unread.length - most.unread),
	};
}

/** What decides comes first: what is bad, then what is good, then what could not be told. */
function byRank(findings: readonly Finding[]): Finding[] {
	const ranked: Finding[][] = [[], [], [], [], [], []];
	for (const finding of findings) ranked[rank(finding)]?.push(finding);
	return ranked.flat();
}

const rank = ({ verdict, proof }: Finding): number =>
	["missing", "inPlace", "unknown"].indexOf(verdict) + (proof === "hint" ? 3 : 0);

/** Never half a character. */
const short = (text: string): string =>
	(text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text).toWellFormed();

const keptResource = ({ type, name, id, subscription, resourceGroup }: FindingResource): KeptResource => ({
	type: short(type),
	// A table without ids says where a resource lies instead.
	name: short([subscription, resourceGroup, name].filter(Boolean).join("/")),
	id: short(id ?? ""),
});

const keyOf = ({ type, name, id }: KeptResource): string => JSON.stringify([type, name.toLowerCase(), id]);

function indexed(resources: readonly FindingResource[]) {
	const list: KeptResource[] = [];
	const places = new Map<string, number>();
	const known = new Map<FindingResource, number>();
	for (const resource of new Set(resources)) {
		const kept = keptResource(resource);
		const key = keyOf(kept);
		const place = places.get(key) ?? list.push(kept) - 1;
		places.set(key, place);
		known.set(resource, place);
	}
	return { list, placeOf: (resource: FindingResource) => known.get(resource) ?? 0 };
}

/** The lines of a file on which findings stand; none of a workbook, which has no lines. */
function linesOf(bytes: Uint8Array, findings: readonly Finding[], format: EvidenceFormat): ReadonlyMap<string, FileLine> {
	const isTable = format.endsWith("-csv");
	const places = new Set(findings.flatMap(({ places: [place = ""] }) => (isTable || place.startsWith("/") ? [place] : [])));
	const decoded = places.size === 0 ? null : decodeText(bytes, bytes.length);
	if (!decoded?.ok) return new Map();
	const { text } = decoded.value;
	if (isTable) return csvLines(text, isKnownColumn, places);
	return linesIn(format === "arm-template" ? withoutComments(text) : text, places);
}

/** Findings with what they have in common said once, and the lines they stand on. */
function grouped(
	findings: readonly Finding[],
	placeOf: (resource: FindingResource) => number,
	lines: ReadonlyMap<string, FileLine>,
): Pick<KeptFile, "lines" | "findings"> {
	const groups = new Map<string, { alike: Omit<KeptFinding, "on">; places: KeptPlace[] }>();
	const texts = new Map<string, number>();
	const positionOf = (text: string): number => {
		const position = texts.get(text) ?? texts.size;
		texts.set(text, position);
		return position;
	};
	for (const finding of findings) {
		const [place = ""] = finding.places;
		const { line, text } = lines.get(place) ?? { line: 0, text: "" };
		const alike = alikeOf(finding);
		const key = JSON.stringify(alike);
		const group = groups.get(key) ?? { alike, places: [] };
		group.places.push({ resource: placeOf(finding.resource), line, place: short(place), text: positionOf(short(text)) });
		groups.set(key, group);
	}
	return {
		lines: [...texts.keys()],
		findings: [...groups.values()].map(({ alike, places }) => ({ ...alike, on: writePlaces(places) })),
	};
}

const alikeOf = (finding: Finding): Omit<KeptFinding, "on"> => ({
	about: finding.about,
	source: finding.source,
	verdict: finding.verdict,
	proof: finding.proof,
	reason: finding.reason,
	kind: finding.kind,
	day: finding.day ?? "",
	setting: short(finding.setting),
	value: finding.value === null ? null : short(finding.value),
	...(finding.isPartial && { isPartial: true }),
	...(finding.hasCaveat && { hasCaveat: true }),
	...(finding.isByAbsence && { isByAbsence: true }),
	...(finding.entry && { entry: keptEntry(finding.entry) }),
});

/** One that is too long to be kept whole could name another: it is as if the file did not have it. */
const keptEntry = ({ scanner, id, assignment, reference }: ScanEntry): ScanEntry => ({
	scanner,
	id: id.length > longest ? "" : id.toWellFormed(),
	...([assignment, reference].every((one = "") => one.length <= longest) && {
		...(assignment && { assignment: assignment.toWellFormed() }),
		...(reference && { reference: reference.toWellFormed() }),
	}),
});

/** What is alike stands once, with how many there are; what is only a place stands for itself. */
function unreadOf({ notUnderstood, ignored }: FileEvidence): KeptUnread[] {
	const known = new Map<string, KeptUnread>();
	for (const { place, what, why, n } of [
		...notUnderstood.map((one) => ({ ...one, n: undefined })),
		...ignored.map(({ what = "", reason, n, ...one }) => ({ ...one, what, n, why: reason })),
	]) {
		const key = JSON.stringify(what === "" ? [why, "", place] : [why, what]);
		const former = known.get(key);
		if (former) known.set(key, { ...former, n: (former.n ?? 1) + (n ?? 1) });
		else known.set(key, { place: short(place), what: short(what), why, ...(n !== undefined && { n }) });
	}
	return [...known.values()];
}

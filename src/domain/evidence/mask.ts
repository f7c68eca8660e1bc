/** Ids, names and addresses of evidence behind marks, for files that leave the team; the legend tells what stands behind each. */
import type { KeptFile, KeptFinding, MaskKind, ReviewEvidence } from "../review/evidence.ts";
import type { Review } from "../review/review.ts";

/** What is masked where a team says nothing. */
export const usualMasks: readonly MaskKind[] = ["subscriptions"];

/** A mark and what stands behind it. */
export interface LegendEntry {
	mark: string;
	original: string;
}

export interface Masked {
	evidence: ReviewEvidence;
	/** In the order of the evidence, the same each time. */
	legend: LegendEntry[];
}

const inIds = /\/subscriptions\/([^/\s"'…]+)/gi;
const groups = /\/resourcegroups\/([^/\s"'…]+)/gi;
const addresses = /https?:\/\/[^\s"',)]+|\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?\b|\b[\w-]+(?:\.[\w-]+)*\.(?:net|com|io|ms)\b/gi;

/** Shorter names would be found in words that they are not. */
const shortestName = 3;

/** Every text of the evidence that names something of the estate. */
const textsOf = ({ files = [], accepted = {} }: ReviewEvidence): string[] => [
	...files.flatMap(({ resources, findings, unread }) => [
		...resources.flatMap(({ id, name }) => [id, name]),
		...findings.flatMap(({ value, line, entry, on }) => [
			value ?? "",
			line,
			entry?.assignment ?? "",
			...on.map(([, place]) => place),
		]),
		...unread.flatMap(({ place, what }) => [place, what]),
	]),
	...Object.values(accepted).flatMap(({ from }) => from.map(({ place }) => place)),
];

const captured = (texts: readonly string[], pattern: RegExp): string[] =>
	texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]));

/** Names of resources with each of their parts, and of the groups they lie in. */
const namesOf = ({ files = [] }: ReviewEvidence, texts: readonly string[]): string[] => [
	...files.flatMap(({ resources }) => resources.flatMap(({ name }) => [...name.split("/"), name])),
	...captured(texts, groups),
];

/** Of names that differ by case alone one; in the order in which they come up. */
const once = (names: readonly string[]): string[] => [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];

const marked = (mark: string, originals: readonly string[]): LegendEntry[] =>
	once(originals).map((original, index) => ({ mark: `${mark}-${index + 1}`, original }));

function legendOf(evidence: ReviewEvidence, kinds: ReadonlySet<MaskKind>): LegendEntry[] {
	const texts = textsOf(evidence);
	const names = namesOf(evidence, texts).filter((name) => name.length >= shortestName && !name.includes("/"));
	return [
		...(kinds.has("subscriptions") ? marked("subscription", captured(texts, inIds)) : []),
		...(kinds.has("addresses") ? marked("address", captured(texts, addresses)) : []),
		...(kinds.has("names") ? marked("resource", names) : []),
	];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The legend as a way to write texts: a whole word that it knows becomes its mark; longer ones first. */
function maskBy(legend: readonly LegendEntry[]): (text: string) => string {
	if (legend.length === 0) return (text) => text;
	const marks = new Map(legend.map(({ mark, original }) => [original.toLowerCase(), mark]));
	const longestFirst = [...marks.keys()].toSorted((a, b) => b.length - a.length);
	const pattern = new RegExp(`(?<![\\w-])(?:${longestFirst.map(escaped).join("|")})(?![\\w-])`, "gi");
	return (text) => text.replace(pattern, (found) => marks.get(found.toLowerCase()) ?? found);
}

const maskedFinding = (finding: KeptFinding, mask: (text: string) => string): KeptFinding => ({
	...finding,
	value: finding.value === null ? null : mask(finding.value),
	line: mask(finding.line),
	...(finding.entry?.assignment && { entry: { ...finding.entry, assignment: mask(finding.entry.assignment) } }),
	on: finding.on.map(([resource, place, line]) => [resource, mask(place), line]),
});

const maskedFile = (file: KeptFile, mask: (text: string) => string): KeptFile => ({
	...file,
	resources: file.resources.map(({ type, name, id }) => ({ type, name: mask(name), id: mask(id) })),
	findings: file.findings.map((finding) => maskedFinding(finding, mask)),
	unread: file.unread.map(({ place, what, why }) => ({ place: mask(place), what: mask(what), why })),
});

/** Evidence with the asked kinds behind marks. Names of files and what people wrote stay as they are. */
export function masked(evidence: ReviewEvidence, kinds: readonly MaskKind[] = evidence.masks ?? usualMasks): Masked {
	const legend = legendOf(evidence, new Set(kinds));
	const mask = maskBy(legend);
	const accepted = Object.entries(evidence.accepted ?? {}).map(([id, { from, ...rest }]) => [
		id,
		{ ...rest, from: from.map(({ place, ...file }) => ({ ...file, place: mask(place) })) },
	]);
	return {
		legend,
		evidence: {
			...evidence,
			...(evidence.files && { files: evidence.files.map((file) => maskedFile(file, mask)) }),
			...(evidence.accepted && { accepted: Object.fromEntries(accepted) }),
		},
	};
}

/** The review as it goes into a file to be read. */
export const maskedReview = (review: Review): Review =>
	review.evidence ? { ...review, evidence: masked(review.evidence).evidence } : review;

/** Ids, names and addresses of evidence behind marks, for files that leave the team; the legend tells what stands behind each. */
import type { KeptFile, KeptFinding, MaskKind, ReviewEvidence } from "../review/evidence.ts";
import type { Given } from "../review/given.ts";
import { readPlaces, writePlaces } from "../review/keptPlaces.ts";
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

const guid = "[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}";

/** Ids of subscriptions: in the id of a resource, beside a name that says so, and as the first argument of a function of templates. */
const subscriptions = [
	/(?:\/|%2f)subscriptions(?:\/|%2f)([^/%\s"'…]+)/gi,
	new RegExp(`subscription[\\w-]*["']?\\s*[:=(,]\\s*["']?(${guid})`, "gi"),
	new RegExp(`resource(?:group)?\\w*\\(\\s*'(${guid})'`, "gi"),
];
const startsWithGuid = new RegExp(`^${guid}(?=/)`, "i");

const groups = /(?:\/|%2f)resourcegroups(?:\/|%2f)([^/%\s"'…]+)/gi;
/** Behind the provider of an id: its types and names by turns. */
const provided = /\/providers\/([^\s"',)…]+)/gi;
const argumentsOfIds = /resourceId\(([^()]*)\)/gi;

const endings =
	"net|com|io|ms|org|edu|gov|biz|cloud|internal|local|corp|lan|intra|cn|us|eu|uk|de|it|fr|es|nl|ch|at|pl|se|dk|fi|ie|au|nz|jp|ca|br";
const group6 = "[\\da-f]{1,4}";
const several6 = `${group6}(?::${group6}){0,6}`;

/** URLs, mail, IPv4, IPv6 and hosts. */
const addresses = new RegExp(
	[
		`\\b[a-z][a-z\\d+.-]*://[^\\s"',)]+`,
		`[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+`,
		`\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?\\b`,
		`(?<![\\w:])(?:(?:${group6}:){7}${group6}|${several6}::(?:${several6})?|::${several6})(?:/\\d{1,3})?(?![\\w:])`,
		`\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:${endings})\\b`,
	].join("|"),
	"gi",
);

/** Shorter names would be found in words that they are not. */
const shortestName = 3;

/** Every text of the evidence that names something of the estate. */
const textsOf = ({ files = [], accepted = {}, moved = [] }: ReviewEvidence): string[] => [
	...files.flatMap(({ resources, lines, findings, unread }) => [
		...resources.flatMap(({ id, name }) => [id, name]),
		...findings.flatMap(({ value, entry, on }) => [
			value ?? "",
			entry?.assignment ?? "",
			...readPlaces(on).map(({ place }) => place),
		]),
		...lines,
		...unread.flatMap(({ place, what }) => [place, what]),
	]),
	...Object.values(accepted).flatMap(({ from }) => from.map(({ place }) => place)),
	...moved.flatMap(({ from, to }) => [from, to]),
];

const captured = (texts: readonly string[], pattern: RegExp): string[] =>
	texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]));

/** Tools name their outputs by the subscription, attached ones too; what was accepted still names a file that is gone. */
const fileNamesOf = ({ files = [], accepted = {}, given = [] }: ReviewEvidence): string[] => [
	...files.map(({ name }) => name),
	...given.flatMap(({ file }) => file?.name ?? []),
	...Object.values(accepted).flatMap(({ from }) => from.map(({ name }) => name)),
];

/** A table without ids tells a resource by subscription, group and name. */
const subscriptionsOf = (evidence: ReviewEvidence, texts: readonly string[]): string[] => [
	...subscriptions.flatMap((pattern) => captured(texts, pattern)),
	...captured(fileNamesOf(evidence), new RegExp(guid, "gi")),
	...(evidence.files ?? []).flatMap(({ resources }) => resources.flatMap(({ name }) => startsWithGuid.exec(name) ?? [])),
];

/** Names of resources with each of their parts, of the groups they lie in, and of the resources that an id or a template leads to. */
const namesOf = ({ files = [] }: ReviewEvidence, texts: readonly string[]): string[] => [
	...files.flatMap(({ resources }) => resources.flatMap(({ name }) => [...name.split("/"), name])),
	...captured(texts, groups),
	...captured(texts, provided).flatMap((path) => path.split("/").filter((_, place) => place > 0 && place % 2 === 0)),
	...captured(texts, argumentsOfIds).flatMap((list) => captured([list], /'([^']*)'/g)),
];

/** Such as that of a service of blobs: it names nothing, and is a word of many settings. */
const isTold = (name: string): boolean => name.length >= shortestName && !name.includes("/") && name.toLowerCase() !== "default";

/** Of names that differ by case alone one; in the order in which they come up. */
const once = (names: readonly string[]): string[] => [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];

/** Without those that are the beginning of another: a shortened text names what stands in full elsewhere. */
const whole = (ids: readonly string[]): string[] =>
	ids.filter((id) => !ids.some((other) => other.length > id.length && other.toLowerCase().startsWith(id.toLowerCase())));

const marked = (mark: string, originals: readonly string[]): LegendEntry[] =>
	once(originals).map((original, index) => ({ mark: `${mark}-${index + 1}`, original }));

function legendOf(evidence: ReviewEvidence, kinds: ReadonlySet<MaskKind>): LegendEntry[] {
	const texts = textsOf(evidence);
	return [
		...(kinds.has("subscriptions") ? marked("subscription", whole(once(subscriptionsOf(evidence, texts)))) : []),
		...(kinds.has("addresses") ? marked("address", captured(texts, addresses)) : []),
		...(kinds.has("names") ? marked("resource", namesOf(evidence, texts).filter(isTold)) : []),
	];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const isGuid = new RegExp(`^${guid}$`, "i");

/** The legend as a way to write texts: a whole word that it knows becomes its mark, a GUID wherever it stands; longer ones first. */
function maskBy(legend: readonly LegendEntry[]): (text: string) => string {
	if (legend.length === 0) return (text) => text;
	const marks = new Map(legend.map(({ mark, original }) => [original.toLowerCase(), mark]));
	const longestFirst = [...marks.keys()].toSorted((a, b) => b.length - a.length);
	const [guids, words] = [longestFirst.filter((one) => isGuid.test(one)), longestFirst.filter((one) => !isGuid.test(one))];
	const parts = [
		...(words.length > 0 ? [`(?:(?<![\\w-])|(?<=%2f))(?:${words.map(escaped).join("|")})(?![\\w-])`] : []),
		...guids,
	];
	const pattern = new RegExp(parts.join("|"), "gi");
	const inOrder = [...marks.keys()].toSorted();
	return (text) => cutWord(text, marks, inOrder).replace(pattern, (found) => marks.get(found.toLowerCase()) ?? found);
}

/** A text that was shortened within a word that is known: what is left of it becomes its mark, too. */
function cutWord(text: string, marks: ReadonlyMap<string, string>, inOrder: readonly string[]): string {
	const [, left = ""] = /([^\s"'/]+)…$/.exec(text) ?? [];
	if (left.length < shortestName) return text;
	const start = left.toLowerCase();
	const known = inOrder[firstFrom(inOrder, start)];
	return known === undefined || !known.startsWith(start) ? text : `${text.slice(0, -left.length - 1)}${marks.get(known)}…`;
}

/** The position of the first of ordered texts that does not come before one. */
function firstFrom(inOrder: readonly string[], text: string): number {
	let [low, high] = [0, inOrder.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((inOrder[middle] ?? "") < text) low = middle + 1;
		else high = middle;
	}
	return low;
}

const maskedFinding = (finding: KeptFinding, mask: (text: string) => string): KeptFinding => ({
	...finding,
	value: finding.value === null ? null : mask(finding.value),
	...(finding.entry?.assignment && { entry: { ...finding.entry, assignment: mask(finding.entry.assignment) } }),
	on: writePlaces(readPlaces(finding.on).map(({ place, ...at }) => ({ ...at, place: mask(place) }))),
});

const maskedFile = (file: KeptFile, mask: (text: string) => string): KeptFile => ({
	...file,
	name: mask(file.name),
	resources: file.resources.map(({ type, name, id }) => ({ type, name: mask(name), id: mask(id) })),
	lines: file.lines.map(mask),
	findings: file.findings.map((finding) => maskedFinding(finding, mask)),
	unread: file.unread.map((one) => ({ ...one, place: mask(one.place), what: mask(one.what) })),
});

const maskedGiven = (given: Given, mask: (text: string) => string): Given =>
	given.file ? { ...given, file: { ...given.file, name: mask(given.file.name) } } : given;

/** Evidence with the asked kinds behind marks, in names of attached files too. What people wrote stays as it is. */
export function masked(evidence: ReviewEvidence, kinds: readonly MaskKind[] = evidence.masks ?? usualMasks): Masked {
	const legend = legendOf(evidence, new Set(kinds));
	const mask = maskBy(legend);
	const accepted = Object.entries(evidence.accepted ?? {}).map(([id, { from, ...rest }]) => [
		id,
		{ ...rest, from: from.map(({ name, place, ...file }) => ({ ...file, name: mask(name), place: mask(place) })) },
	]);
	return {
		legend,
		evidence: {
			...evidence,
			...(evidence.files && { files: evidence.files.map((file) => maskedFile(file, mask)) }),
			...(evidence.given && { given: evidence.given.map((given) => maskedGiven(given, mask)) }),
			...(evidence.accepted && { accepted: Object.fromEntries(accepted) }),
			...(evidence.moved && {
				moved: evidence.moved.map(({ from, to, isSame }) => ({ from: mask(from), to: mask(to), isSame })),
			}),
		},
	};
}

/** The review as it goes into a file to be read. */
export const maskedReview = (review: Review): Review =>
	review.evidence ? { ...review, evidence: masked(review.evidence).evidence } : review;

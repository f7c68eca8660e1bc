/** References of a lens lead to what exists. */
import type { AdvisorEntry, PolicyCheck } from "../domain/lens/checks.ts";
import type { Incompatibility } from "../domain/lens/incompatibility.ts";
import type { ChecklistItem, Lens, Recommendation, Tension, Tradeoff } from "../domain/lens/lens.ts";
import type { Notice } from "../domain/lens/notice.ts";
import { type Problem, problem } from "../domain/result.ts";
import { type Placed, placeIn, plain } from "./lensPlaces.ts";

/** Where a reference leads: a list of the lens, or the facts of both kinds, or both kinds of requirements. */
type Target =
	| "pillars"
	| "items"
	| "recommendations"
	| "policies"
	| "advisor"
	| "facts"
	| "profile facts"
	| "recommendations, parts"
	| "items, parts"
	| "items, recommendations, parts";

/** References with the list each leads to. */
type References = [Target, Placed[]][];

/** References to what is not there. */
export function checkReferences(lens: Lens): Problem[] {
	const known = targets(lens);
	const unknown = ([target, references]: [Target, Placed[]]) =>
		references
			.filter(({ id }) => !known[target].has(id))
			.map(({ id, place }) => problem("unknownReference", place, { found: id, expected: target }));
	const check = <E extends { id: string }>(list: string, of: E[], references: (entry: E, place: string) => References) =>
		of.flatMap((entry, index) => references(entry, placeIn(list, index, entry.id)).flatMap(unknown));
	return [
		...check("items", lens.items, ofItem),
		...check("recommendations", lens.recommendations, ofRow),
		...check("tensions", lens.tensions, ofTension),
		...check("incompatibilities", lens.incompatibilities ?? [], ofIncompatibility),
		...check("formerFacts", lens.formerFacts ?? [], ({ replacedBy }, place) => [
			["profile facts", plain(`${place}.replacedBy`, replacedBy)],
		]),
		...check("presets", lens.presets ?? [], ({ facts }, place) => [
			["profile facts", plain(`${place}.facts`, Object.keys(facts))],
		]),
		...check("policies", lens.policies, ofPolicy),
		...check("advisor", lens.advisor, ofAdvisor),
		...check("notices", lens.notices, ofNotice),
		...lens.tensions.flatMap(checkPull),
	];
}

function targets(lens: Lens): Record<Target, Set<string>> {
	const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
	const parts = lens.items.flatMap((item) => item.parts ?? []);
	return {
		pillars: ids(lens.pillars),
		items: ids(lens.items),
		recommendations: ids(lens.recommendations),
		policies: ids(lens.policies),
		advisor: ids(lens.advisor),
		facts: ids([...lens.facts, ...lens.derivedFacts]),
		"profile facts": ids(lens.facts),
		"recommendations, parts": ids([...lens.recommendations, ...parts]),
		"items, parts": ids([...lens.items, ...parts]),
		"items, recommendations, parts": ids([...lens.items, ...lens.recommendations, ...parts]),
	};
}

/** A reference in a single field. */
const single = (place: string, id: string | undefined): Placed[] => (id === undefined ? [] : [{ id, place }]);

/** The pillars that tradeoffs name. */
const affected = (place: string, tradeoffs: Tradeoff[] = []): Placed[] =>
	tradeoffs.map(({ pillar }, index) => ({ id: pillar, place: `${place}.tradeoffs[${index}].pillar` }));

const ofItem = ({ pillar, remainder, parts = [], recommendations = [], policies }: ChecklistItem, place: string): References => [
	["pillars", single(`${place}.pillar`, pillar)],
	["pillars", affected(`${place}.remainder`, remainder?.tradeoffs)],
	["pillars", parts.flatMap(({ id, tradeoffs }, index) => affected(placeIn(`${place}.parts`, index, id), tradeoffs))],
	[
		"recommendations",
		plain(
			`${place}.recommendations`,
			recommendations.map((link) => link.recommendation),
		),
	],
	["policies", plain(`${place}.policies`, policies)],
];

const ofRow = (row: Recommendation, place: string): References => [
	["pillars", single(`${place}.pillar`, row.pillar)],
	["pillars", affected(place, row.tradeoffs)],
	["items", single(`${place}.askedIn`, row.askedIn)],
	["items", plain(`${place}.prerequisiteItems`, row.prerequisiteItems)],
	["recommendations, parts", plain(`${place}.prerequisites`, row.prerequisites)],
	["recommendations", plain(`${place}.sameActionAs`, row.sameActionAs)],
	["recommendations", plain(`${place}.alternativeTo`, row.alternativeTo)],
	["policies", plain(`${place}.policies`, row.policies)],
	["advisor", plain(`${place}.advisor`, row.advisor)],
];

const ofTension = ({ between, items, decideBy }: Tension, place: string): References => [
	["recommendations, parts", plain(`${place}.between`, between)],
	["items", plain(`${place}.items`, items)],
	["facts", plain(`${place}.decideBy`, decideBy)],
];

const ofIncompatibility = ({ inPlace, items }: Incompatibility, place: string): References => [
	["items, recommendations, parts", plain(`${place}.inPlace`, inPlace)],
	["items", plain(`${place}.items`, items)],
];

const ofPolicy = ({ proves, items }: PolicyCheck, place: string): References => [
	[
		"recommendations",
		plain(
			`${place}.proves`,
			proves.map(({ recommendation }) => recommendation),
		),
	],
	["items, parts", plain(`${place}.items`, items)],
];

const ofAdvisor = ({ pillar, recommendations, policy }: AdvisorEntry, place: string): References => [
	["pillars", single(`${place}.pillar`, pillar)],
	["recommendations", plain(`${place}.recommendations`, recommendations)],
	["policies", single(`${place}.policy`, policy)],
];

const ofNotice = ({ where }: Notice, place: string): References => [
	["items, recommendations, parts", plain(`${place}.where`, where)],
];

/** A tension needs two ends, and only one of its own recommendations can pull. */
function checkPull({ id, between, items = [], pulledBy }: Tension, index: number): Problem[] {
	const place = placeIn("tensions", index, id);
	const ends = between.length + items.length;
	const short = ends < 2 ? [problem("tooFew", `${place}.between`, { limit: 2, found: ends })] : [];
	if (pulledBy === undefined || between.includes(pulledBy)) return short;
	return [...short, problem("unknownReference", `${place}.pulledBy`, { found: pulledBy, expected: "between" })];
}

/**
 * Several lenses as one, so that all that is made of a lens is made of several: scores, plan, report and files. Pillars of the same id
 * are one; every other id of a lens after the first stands under the id of its lens.
 */
import type { AdvisorEntry, PolicyCheck } from "./checks.ts";
import type { DerivedFact, FactPreset, FormerFact, ProfileFact } from "./fact.ts";
import type { Incompatibility } from "./incompatibility.ts";
import type {
	ChecklistItem,
	FollowUp,
	ItemOption,
	ItemPart,
	Lens,
	Pillar,
	Recommendation,
	RecommendationLink,
	Remainder,
	SeverityShift,
	Tension,
	Tradeoff,
} from "./lens.ts";
import type { LensSource, Notice } from "./notice.ts";
import { namesOfPart, type PartNames, renewed, renewedEach } from "./partNames.ts";

/**
 * The lenses as one, in their order, under the id and version of the first; a lens alone is itself. Where the lens that the review was
 * begun with is out, all of them stand under their ids, as they did beside it.
 */
export function composeLens(lenses: readonly [Lens, ...Lens[]], isFirstOut = false): Lens {
	const [first, ...others] = lenses;
	if (others.length === 0 && !isFirstOut) return first;
	const parts = [isFirstOut ? asPart(first) : { ...first, items: first.items.map(bare) }, ...others.map(asPart)];
	const presets = parts.flatMap((part) => part.presets ?? []);
	const formerFacts = parts.flatMap((part) => part.formerFacts ?? []);
	const incompatibilities = parts.flatMap((part) => part.incompatibilities ?? []);
	return {
		schemaVersion: 1,
		id: first.id,
		version: first.version,
		languages: [...new Set(parts.flatMap(({ languages }) => languages))],
		...(first.edition && { edition: first.edition }),
		...(parts.length > 1 && { parts: parts.map(({ id, version }) => ({ id, version })) }),
		facts: parts.flatMap(({ facts }) => facts),
		...(presets.length > 0 && { presets }),
		...(formerFacts.length > 0 && { formerFacts }),
		derivedFacts: parts.flatMap(({ derivedFacts }) => derivedFacts),
		pillars: parts.flatMap(({ pillars }) => pillars).filter(isFirst),
		items: parts.flatMap(({ items }) => items),
		recommendations: parts.flatMap(({ recommendations }) => recommendations),
		tensions: parts.flatMap(({ tensions }) => tensions),
		...(incompatibilities.length > 0 && { incompatibilities }),
		policies: parts.flatMap(({ policies }) => policies),
		advisor: parts.flatMap(({ advisor }) => advisor),
		notices: parts.flatMap(({ notices }) => notices),
		sources: parts.flatMap(({ sources }) => sources),
	};
}

/** Whether the first of a composed lens stands under its id, too: the lens that its review was begun with is out. */
export const isFirstOutOf = ({ id, items }: Pick<Lens, "id" | "items">): boolean => items.some(({ from }) => from === id);

/** Of entries with one id, the first. */
const isFirst = <E extends { id: string }>({ id }: E, place: number, all: E[]): boolean =>
	all.findIndex((one) => one.id === id) === place;

const bare = ({ from: _, ...item }: ChecklistItem): ChecklistItem => item;

/** A lens after the first, by its names among several. */
function asPart(lens: Lens): Lens {
	const named = withNames(lens, namesOfPart(lens.id));
	return { ...named, items: named.items.map((item) => ({ ...item, from: lens.id })) };
}

/** A lens with other names for its ids, wherever one stands. */
export function withNames(lens: Lens, names: PartNames): Lens {
	const { id, ids, when, pillar } = names;
	return renewed(lens, {
		pillars: renewedEach<Pillar>({ id: pillar }),
		facts: renewedEach<ProfileFact>({ id, askWhen: when }),
		presets: renewedEach<FactPreset>({ id, facts: names.keys }),
		formerFacts: renewedEach<FormerFact>({ id, replacedBy: ids }),
		derivedFacts: renewedEach<DerivedFact>({ id, rule: when }),
		items: (items) => items.map((item) => itemAs(names, item)),
		recommendations: (rows) => rows.map((row) => rowAs(names, row)),
		tensions: renewedEach<Tension>({
			id,
			between: ids,
			items: ids,
			appliesWhen: when,
			pulledBy: id,
			exclusiveUnless: when,
			decideBy: ids,
		}),
		incompatibilities: renewedEach<Incompatibility>({ id, when, inPlace: ids, items: ids }),
		policies: renewedEach<PolicyCheck>({
			id,
			proves: renewedEach<PolicyCheck["proves"][number]>({ recommendation: id }),
			items: ids,
		}),
		advisor: renewedEach<AdvisorEntry>({ id, pillar, recommendations: ids, policy: id }),
		notices: renewedEach<Notice>({ id, where: ids, when }),
		sources: renewedEach<LensSource>({ id }),
	});
}

/** What carries weight, wherever it lies. */
const weighed = ({ id, when, pillar }: PartNames) => ({
	severity: (rule: Remainder["severity"]) => {
		const shifts = renewedEach<SeverityShift>({ when });
		return renewed(rule, { raise: shifts, lower: shifts });
	},
	// Our own judgement is no heading of an article.
	tradeoffs: renewedEach<Tradeoff>({ pillar, source: (source) => (source === "judgement" ? source : id(source)) }),
});

const itemAs = (names: PartNames, item: ChecklistItem): ChecklistItem => {
	const { id, ids, when, keys, pillar } = names;
	return renewed<ChecklistItem>(item, {
		id,
		pillar,
		topic: id,
		appliesWhen: when,
		remainder: (remainder) => renewed(remainder, weighed(names)),
		parts: renewedEach<ItemPart>({ id, appliesWhen: when, ...weighed(names) }),
		options: renewedEach<ItemOption>({ implies: keys }),
		recommendations: renewedEach<RecommendationLink>({ recommendation: id }),
		followUps: renewedEach<FollowUp>({ facts: when }),
		policies: ids,
	});
};

const rowAs = (names: PartNames, row: Recommendation): Recommendation => {
	const { id, ids, when, pillar } = names;
	return renewed(row, {
		id,
		pillar,
		askedIn: id,
		appliesWhen: when,
		...weighed(names),
		prerequisites: ids,
		prerequisiteItems: ids,
		sameActionAs: ids,
		alternativeTo: ids,
		policies: ids,
		advisor: ids,
	});
};

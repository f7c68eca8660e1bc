import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lensSchema } from "../src/parse/lensSchema.ts";

/** A schema as far as its fields are walked. */
interface Walked {
	type: string;
	entries?: Record<string, Walked>;
	item?: Walked;
	wrapped?: Walked;
	options?: Walked[];
}

/** Fields of a schema by their way from the outside in; what stands in lists stands under the list. */
function fieldsOf(schema: Walked, at = ""): string[] {
	const inside = [schema.wrapped, schema.item, ...(schema.type === "variant" ? (schema.options ?? []) : [])];
	const own = Object.entries(schema.entries ?? {}).flatMap(([key, entry]) => {
		const path = at === "" ? key : `${at}.${key}`;
		const below = fieldsOf(entry, path);
		return below.length > 0 ? below : [path];
	});
	return [...own, ...inside.flatMap((one) => (one ? fieldsOf(one, at) : []))];
}

const fields = [...new Set(fieldsOf(lensSchema as unknown as Walked))];

const shifts = (of: string) => ["raise", "lower"].flatMap((way) => [`${of}.severity.${way}.when`, `${of}.severity.${way}.to`]);

const tradeoffs = (of: string, keys: string[]) => keys.map((key) => `${of}.tradeoffs.${key}`);

const weighed = ["items.remainder", "items.parts", "recommendations"];

/** Fields by the form that writes them; of each that file or the change it makes has the name. */
const forms: Record<string, string[]> = {
	AddItem: ["items.kind"],
	AzureFields: ["changeImpact", "settings", "policies", "advisor"].map((key) => `recommendations.${key}`),
	AzureForms: [
		...["advisor.pillar", "advisor.policy", "advisor.recommendations", "policies.definitionId", "policies.release"],
		...["policies.proves.proves", "policies.proves.recommendation", "policies.items", "policies.hasCaveat"],
	],
	ChoicesCard: ["items.choices.isNoneOfThese"],
	DerivedFactForm: ["derivedFacts.rule"],
	FactForm: ["facts.type", "facts.values", "facts.askWhen"],
	FollowUpsCard: ["items.evidence", "items.followUps.facts", "items.followUps.stances"],
	ImpliedFields: ["items.options.implies"],
	ItemForm: ["items.pillar", "items.appliesWhen"],
	ItemMarks: ["coverage", "policies", "notApplicableNeedsReason"].map((key) => `items.${key}`),
	Languages: ["languages"],
	LensForm: ["version"],
	LevelFields: weighed.flatMap((of) => [`${of}.severity.level`, `${of}.effort`, `${of}.unjudged`]),
	LinksFields: ["items.choices.links.url", "recommendations.links.url", "notices.links.url"],
	NeedsFields: ["prerequisites", "prerequisiteItems", "sameActionAs", "alternativeTo"].map((key) => `recommendations.${key}`),
	OptionsCard: ["items.options.stance"],
	PartsFields: ["items.parts.appliesWhen"],
	PillarForm: ["pillars.spend"],
	RecommendationForm: ["recommendations.pillar", "recommendations.askedIn", "recommendations.appliesWhen"],
	RecommendationsCard: ["items.recommendations.recommendation", "items.recommendations.link"],
	RulesCard: ["items.rules.condition", "items.rules.risk"],
	ShiftsFields: weighed.flatMap(shifts),
	SideForms: [
		...["presets.facts", "incompatibilities.when", "incompatibilities.inPlace", "incompatibilities.items"],
		...["notices.kind", "notices.where", "notices.when"],
	],
	TensionForm: ["kind", "between", "items", "appliesWhen", "pulledBy", "exclusiveUnless", "decideBy", "unverified"].map(
		(key) => `tensions.${key}`,
	),
	TopicField: ["items.topic"],
	Tradeoffs: weighed.flatMap((of) => tradeoffs(of, ["pillar", "direction", "strength"])),
};

/** Why fields have no form. */
const reasons: Record<string, string[]> = {
	"An id is made with what bears it; IdField gives another one.": fields.filter((field) => /(^|[.])id$/.test(field)),
	"The format says it.": ["schemaVersion"],
	"Made when lenses are put together in a review.": ["parts.version", "items.from"],
	"It speaks of an earlier version of the same lens, which is no draft.": [
		...["formerFacts.type", "formerFacts.values", "formerFacts.replacedBy", "items.since", "items.options.was"],
	],
	"It comes from the document that a lens was read from: the line about its edition is what authors write.": [
		...["edition.stamp", "edition.lastChanged", "edition.read", "sources.dated", "sources.urls", "items.wafCodes"],
		...["pillars.code", "policies.edition", "items.choices.ruleId"],
	],
	"A new tradeoff is the judgement of the authors; a copy keeps the heading that it was read under.": weighed.map(
		(of) => `${of}.tradeoffs.source`,
	),
};

/** The text of a form, with the changes to a draft that it imports. */
const withDomain = (form: string): string =>
	[
		form,
		...Array.from(form.matchAll(/"[.][.]\/[.][.]\/(domain\/draft\/\w+[.]ts)"/g), ([, file]) =>
			readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8"),
		),
	].join("\n");

describe("the fields of a lens in its editor", () => {
	it("have a form or a reason to have none, each once", () => {
		const known = [...Object.values(forms), ...Object.values(reasons)].flat();
		expect(known.toSorted()).toEqual(fields.toSorted());
	});

	it("are named in the form that they have", () => {
		const lacking = Object.entries(forms).flatMap(([form, own]) => {
			const source = withDomain(readFileSync(new URL(`../src/features/editor/${form}.tsx`, import.meta.url), "utf8"));
			return own.filter((field) => !new RegExp(`\\b${field.split(".").at(-1)}\\b`).test(source));
		});
		expect(lacking).toEqual([]);
	});
});

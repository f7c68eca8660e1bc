/** What a field of a draft is called in its form, by where it stands. */
import { partAt, partName } from "../../domain/draft/parts.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { MessageKey } from "../../i18n/phrases.ts";

type Labels = Record<string, MessageKey>;

const requirement: Labels = {
	title: "editor.requirement.title",
	ask: "editor.requirement.ask",
	change: "editor.requirement.change",
	benefit: "editor.requirement.benefit",
	severityWhy: "editor.requirement.severityWhy",
	effortWhy: "editor.requirement.effortWhy",
	severity: "editor.severity",
	effort: "editor.effort",
	shiftWhy: "editor.shifts.why",
	unjudged: "editor.unjudged",
	tradeoffs: "editor.tradeoffs",
};

const item: Labels = {
	title: "editor.item.title",
	question: "editor.item.question",
	summary: "editor.item.summary",
	why: "editor.item.why",
	notApplicable: "editor.item.notApplicable",
	pillar: "editor.pillar",
	topic: "editor.topic",
	appliesWhen: "editor.appliesWhen",
	options: "editor.options",
	choices: "editor.choices",
	rules: "editor.rules",
	evidence: "editor.evidence",
	followUps: "editor.followUps",
	note: "editor.item.note",
	coverage: "editor.coverage",
	policies: "editor.policies",
	recommendations: "editor.recommendations",
};

/** By the list of a part; `lens` for the lens as a whole. */
const byList: Record<string, Labels> = {
	lens: {
		title: "editor.lens.title",
		inside: "editor.lens.inside",
		outside: "editor.lens.outside",
		edition: "editor.lens.edition",
		version: "library.version",
		languages: "editor.languages",
		topics: "editor.topic.name",
		items: "editor.questions",
	},
	pillars: { name: "editor.pillar.name", short: "editor.pillar.short", purpose: "editor.pillar.purpose" },
	items: item,
	recommendations: {
		...requirement,
		pillar: "editor.pillar",
		appliesWhen: "editor.appliesWhen",
		links: "editor.links",
		prerequisites: "editor.needs.prerequisites",
		prerequisiteItems: "editor.needs.prerequisiteItems",
		prerequisitesNote: "editor.needs.note",
		sameActionAs: "editor.partner",
		alternativeTo: "editor.partner",
		changeImpact: "editor.impact",
		impactNote: "editor.impact.note",
		settings: "editor.settings",
		policies: "editor.policies",
		advisor: "editor.advisor",
	},
	tensions: {
		note: "editor.tension.note",
		resolution: "editor.tension.resolution",
		between: "editor.tension.ends",
		items: "editor.tension.items",
		appliesWhen: "editor.appliesWhen",
		pulledBy: "editor.tension.pulledBy",
		exclusiveUnless: "editor.tension.exclusiveUnless",
		decideBy: "editor.tension.decideBy",
	},
	facts: {
		question: "editor.fact.question",
		short: "editor.fact.short",
		values: "editor.fact.values",
		askWhen: "editor.fact.askWhen",
	},
	presets: { facts: "editor.preset.facts" },
	incompatibilities: {
		title: "editor.lens.title",
		note: "editor.incompatibility.note",
		resolution: "editor.tension.resolution",
		when: "editor.incompatibility.when",
		inPlace: "editor.incompatibility.inPlace",
		items: "editor.incompatibility.items",
	},
	notices: { text: "editor.notice.text", where: "editor.notice.where", when: "editor.notice.when", links: "editor.links" },
	policies: {
		title: "editor.lens.title",
		definitionId: "editor.policy.definitionId",
		proves: "editor.policy.proves",
		items: "editor.policy.items",
		caveat: "editor.policy.caveat",
	},
	advisor: { title: "editor.lens.title", recommendations: "editor.recommendations", policy: "editor.one.policies" },
	derivedFacts: { short: "editor.fact.short", rule: "editor.fact.rule" },
};

/** The labels from the outside in, as far as fields have one. */
export function labelsAt(place: string, lens: Lens): MessageKey[] {
	const part = partAt(place, lens);
	const name = partName(part);
	const inside = name === "" ? place.replace(/^(lens|texts\.[^.]+)\.?/, "") : place.slice(place.indexOf(name) + name.length);
	const keys = inside.split(".").filter(Boolean);
	const isRequirement = keys[0] === "remainder" || keys[0] === "parts";
	const labels = isRequirement ? requirement : (byList[part.list] ?? {});
	const inOption = keys[0] === "options" || keys[0] === "choices" ? optionLabel(keys[0], keys.at(-1) ?? "") : undefined;
	const own = keys.flatMap((key) => (Object.hasOwn(labels, key) ? (labels[key] ?? []) : []));
	return [...(isRequirement ? (["editor.remainder"] as const) : []), ...own.slice(0, 1), ...(inOption ? [inOption] : [])];
}

function optionLabel(list: "options" | "choices", key: string): MessageKey | undefined {
	if (key === "label") return `editor.${list}.label`;
	if (key === "text") return `editor.${list}.text`;
	return key === "plan" ? "editor.choices.plan" : undefined;
}

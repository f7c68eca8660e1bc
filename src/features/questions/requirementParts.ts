import { evaluate, type Profile, severityOf, type Truth } from "../../domain/applicability.ts";
import type { Lens, Recommendation, SeverityRule } from "../../domain/lens.ts";
import type { LensTexts } from "../../domain/lensTexts.ts";
import type { Requirement } from "../../domain/requirement.ts";
import { textOf } from "./textOf.ts";

/** One row of a requirement, or an item's remainder, with its texts: what there is to read about it. */
export interface RequirementPart {
	id: string;
	pillar: string;
	applies: Truth;
	title: string;
	ask: string;
	change: string;
	benefit: string;
	severityWhy: string;
	/** Why the profile moved the severity; empty where it did not. */
	shiftWhy: string[];
	effortWhy: string;
	impactNote: string;
	prerequisitesNote: string;
	/** The row itself; a remainder has none. */
	row: Recommendation | null;
	links: { url: string; label: string }[];
}

type LensPart = Pick<Lens, "items" | "recommendations">;
type TextsPart = Pick<LensTexts, "items" | "recommendations">;

/** The parts of a requirement in row order; the one that names it is `namedBy`. */
export function partsOf(requirement: Requirement, lens: LensPart, texts: TextsPart, profile: Profile): RequirementPart[] {
	if (requirement.kind === "remainder") return remainderPart(requirement.id, lens, texts, profile);
	return lens.recommendations.filter(({ id }) => requirement.rows.includes(id)).map((row) => rowPart(row, texts, profile));
}

/** The title a requirement goes by. */
export function titleOf({ namedBy }: Pick<Requirement, "namedBy">, texts: TextsPart): string {
	return texts.recommendations[namedBy]?.title ?? texts.items[namedBy]?.remainder?.title ?? namedBy;
}

function remainderPart(id: string, lens: LensPart, texts: TextsPart, profile: Profile): RequirementPart[] {
	const item = lens.items.find((candidate) => candidate.id === id);
	const words = textOf(texts.items, id).remainder;
	if (!item?.remainder || !words) return [];
	const { shiftWhy, ...rest } = words;
	return [
		{
			...rest,
			id,
			pillar: item.pillar,
			applies: evaluate(item.appliesWhen, profile),
			shiftWhy: shiftReasons(item.remainder.severity, shiftWhy, profile),
			impactNote: "",
			prerequisitesNote: "",
			row: null,
			links: [],
		},
	];
}

function rowPart(row: Recommendation, texts: TextsPart, profile: Profile): RequirementPart {
	const { tradeoffs: _priced, links, shiftWhy, ...words } = textOf(texts.recommendations, row.id);
	return {
		impactNote: "",
		prerequisitesNote: "",
		...words,
		id: row.id,
		pillar: row.pillar,
		applies: evaluate(row.appliesWhen, profile),
		shiftWhy: shiftReasons(row.severity, shiftWhy, profile),
		row,
		links: (row.links ?? []).map(({ id, url }) => ({ url, label: links?.[id] ?? url })),
	};
}

/** The reasons of the shifts that gave the severity. Texts lie by position: raises first, then lowers. */
function shiftReasons(rule: SeverityRule, texts: string[] = [], profile: Profile): string[] {
	const severity = severityOf(rule, profile);
	if (severity === rule.level) return [];
	return [...(rule.raise ?? []), ...(rule.lower ?? [])].flatMap(({ when, to }, index) =>
		to === severity && evaluate(when, profile) === true ? (texts[index] ?? []) : [],
	);
}

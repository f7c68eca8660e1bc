import { type SeverityReason, severityReasons } from "../../domain/judge/severityReason.ts";
import { evaluate, type Profile, type Truth } from "../../domain/lens/applicability.ts";
import type { Expression } from "../../domain/lens/fact.ts";
import { findById } from "../../domain/lens/findById.ts";
import type { Lens, Recommendation } from "../../domain/lens/lens.ts";
import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import { type Requirement, remaindersOf } from "../../domain/lens/requirement.ts";
import { type RequirementTexts, requirementTexts } from "../../i18n/reportWords.ts";

/** One row of a requirement, or a part of an item that no row realizes, with what there is to read about it. */
export interface RequirementPart {
	id: string;
	pillar: string;
	/** Besides the item's own condition. */
	appliesWhen: Expression;
	applies: Truth;
	texts: RequirementTexts;
	/** None where no recommendation realizes it. */
	row: Recommendation | null;
	/** Absent for a row that the profile rules out while another applies. */
	severity: SeverityReason | undefined;
}

/** The parts of a requirement in row order; the one that names it is `namedBy`. */
export function partsOf(
	requirement: Pick<Requirement, "id" | "item" | "kind" | "rows">,
	lens: Pick<Lens, "items" | "recommendations">,
	texts: LensTexts,
	profile: Profile,
): RequirementPart[] {
	const severities = severityReasons(lens, requirement, profile);
	return subjectsOf(requirement, lens).flatMap(({ id, pillar, appliesWhen, row }) => {
		const words = requirementTexts(id, texts);
		const severity = severities.find((reason) => reason.id === id);
		return words ? [{ id, pillar, appliesWhen, applies: evaluate(appliesWhen, profile), texts: words, row, severity }] : [];
	});
}

/** The recommendations of a requirement, or the part of its item that none realizes. */
function subjectsOf(
	{ id, item, kind, rows }: Pick<Requirement, "id" | "item" | "kind" | "rows">,
	{ items, recommendations }: Pick<Lens, "items" | "recommendations">,
): (Pick<RequirementPart, "id" | "pillar" | "appliesWhen"> & { row: Recommendation | null })[] {
	if (kind !== "remainder") return recommendations.filter((row) => rows.includes(row.id)).map((row) => ({ ...row, row }));
	const asking = findById(items, item);
	const own = asking && remaindersOf(asking).find((part) => part.id === id);
	return own ? [{ id, pillar: asking.pillar, appliesWhen: own.appliesWhen ?? asking.appliesWhen, row: null }] : [];
}

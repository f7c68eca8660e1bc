import { type SeverityReason, severityReasons } from "../../domain/judge/severityReason.ts";
import { evaluate, type Profile, type Truth } from "../../domain/lens/applicability.ts";
import type { Lens, Recommendation } from "../../domain/lens/lens.ts";
import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import type { Requirement } from "../../domain/lens/requirement.ts";
import { type RequirementTexts, requirementTexts } from "../../i18n/reportWords.ts";

/** One row of a requirement, or an item's remainder, with what there is to read about it. */
export interface RequirementPart {
	id: string;
	pillar: string;
	applies: Truth;
	texts: RequirementTexts;
	/** A remainder has none. */
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
	const rows: (Recommendation | null)[] =
		requirement.kind === "remainder" ? [null] : lens.recommendations.filter(({ id }) => requirement.rows.includes(id));
	const item = lens.items.find(({ id }) => id === requirement.item);
	return rows.flatMap((row) => {
		const { id, pillar, appliesWhen } = row ?? item ?? {};
		const words = id === undefined ? undefined : requirementTexts(id, texts);
		if (id === undefined || pillar === undefined || appliesWhen === undefined || !words) return [];
		const severity = severities.find((reason) => reason.id === id);
		return [{ id, pillar, applies: evaluate(appliesWhen, profile), texts: words, row, severity }];
	});
}

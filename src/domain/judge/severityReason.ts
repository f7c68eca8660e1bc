/** Why a requirement has the severity it has: the lens's own level, and what the workload profile made of it. */
import { evaluate, type Profile, severityOf } from "../lens/applicability.ts";
import type { Lens, Level, SeverityRule } from "../lens/lens.ts";
import type { Requirement } from "../lens/requirement.ts";

/** The severity of one row of a requirement, or of an item's remainder. */
export interface SeverityReason {
	/** The recommendation, or the item of a remainder, whose texts tell it. */
	id: string;
	pillar: string;
	severity: Level;
	/** The lens's level before the profile moved it, and the position of the text that says why (raises first, then lowers). */
	moved: { from: Level; text: number } | null;
}

/** One reason per row that the profile leaves in; all rows where it rules every one of them out. */
export function severityReasons(
	lens: Pick<Lens, "items" | "recommendations">,
	requirement: Pick<Requirement, "kind" | "item" | "rows">,
	profile: Profile,
): SeverityReason[] {
	if (requirement.kind === "remainder") {
		const item = lens.items.find(({ id }) => id === requirement.item);
		return item?.remainder ? [reasonOf(item.id, item.pillar, item.remainder.severity, profile)] : [];
	}
	const rows = lens.recommendations.filter(({ id }) => requirement.rows.includes(id));
	const open = rows.filter((row) => evaluate(row.appliesWhen, profile) !== false);
	return (open.length > 0 ? open : rows).map((row) => reasonOf(row.id, row.pillar, row.severity, profile));
}

function reasonOf(id: string, pillar: string, rule: SeverityRule, profile: Profile): SeverityReason {
	const severity = severityOf(rule, profile);
	if (severity === rule.level) return { id, pillar, severity, moved: null };
	const shifts = [...(rule.raise ?? []), ...(rule.lower ?? [])];
	const text = shifts.findIndex(({ to, when }) => to === severity && evaluate(when, profile) === true);
	return { id, pillar, severity, moved: { from: rule.level, text } };
}

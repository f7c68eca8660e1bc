/** Why a requirement has the severity it has: the lens's own level, and what the workload profile made of it. */

import { evaluate, type Profile, severityOf } from "../lens/applicability.ts";
import { findById } from "../lens/findById.ts";
import type { Lens, Level, SeverityRule } from "../lens/lens.ts";
import { type Requirement, remaindersOf } from "../lens/requirement.ts";

/** The severity of one row of a requirement, or of a part of an item that no row realizes. */
export interface SeverityReason {
	/** The recommendation, or the requirement of an item, whose texts tell it. */
	id: string;
	pillar: string;
	severity: Level;
	/** The lens's level before the profile moved it, and the position of the text that says why (raises first, then lowers). */
	moved: { from: Level; text: number } | null;
}

/** One reason per row that the profile leaves in; all rows where it rules every one of them out. */
export function severityReasons(
	lens: Pick<Lens, "items" | "recommendations">,
	requirement: Pick<Requirement, "id" | "kind" | "item" | "rows">,
	profile: Profile,
): SeverityReason[] {
	if (requirement.kind === "remainder") {
		const item = findById(lens.items, requirement.item);
		if (!item) return [];
		const own = remaindersOf(item).filter(({ id }) => id === requirement.id);
		return own.map(({ id, severity }) => reasonOf(id, item.pillar, severity, profile));
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

/** A requirement of a review with all that reports count of it, made anew only when something of it changes. */
import { threatOf } from "../judge/band.ts";
import type { Gap } from "../judge/gap.ts";
import { type GapRow, gapIn, gapRow, type RequirementRow } from "../judge/requirementRow.ts";
import type { Rules } from "../judge/rules.ts";
import type { Weighing } from "../judge/weighing.ts";
import { changedPlaces, madeAgain } from "../kept.ts";
import type { Lens } from "../lens/lens.ts";
import { lately, remembered } from "../remembered.ts";
import { findPriority, type Priority, type Workload } from "../review/workload.ts";

/** Something not known yet, with what it would be worth if it were missing. */
export type Unknown = RequirementRow & { worth24: number };

export interface Judged extends Pick<RequirementRow, "credits" | "status" | "unjudged"> {
	row: RequirementRow;
	threat: ReturnType<typeof threatOf>;
	gap: GapRow | null;
	/** The gap as the orders compare it. */
	compared: Gap | null;
	unknown: Unknown | null;
}

/** How a team weighs a review. */
export interface TeamWeighing extends Weighing {
	pillars: { id: string; priority: Priority; spend?: true }[];
}

/** How a review weighs; the same object as long as lens, workload and rules are the same. */
export const weighingUnder = remembered((lens: Lens) =>
	remembered((workload: Workload) =>
		lately((rules: Rules): TeamWeighing => {
			const pillars = lens.pillars.map(({ id, spend }) => ({
				id,
				priority: findPriority(workload, id),
				...(spend && { spend }),
			}));
			return { criticality: workload.criticality, pillars, rules };
		}),
	),
);

/** What becomes of the rows of a lens under a weighing on an ISO day; what is not another row stays the same object. */
export function judgedRows(lens: Lens, rows: RequirementRow[], weighing: Weighing, today: string): Judged[] {
	const kept = keptOf(lens);
	const { last } = kept;
	const places = last?.weighing === weighing && last.today === today ? changedPlaces(last.rows, rows) : null;
	const make = (place: number) => judgedAt(rows[place], weighing, today);
	const judged = madeAgain(last?.judged ?? [], places, make, rows.length);
	kept.last = { rows, weighing, today, judged };
	return judged;
}

const keptOf = remembered(
	(_lens: Lens): { last: { rows: RequirementRow[]; weighing: Weighing; today: string; judged: Judged[] } | null } => ({
		last: null,
	}),
);

function judgedAt(row: RequirementRow | undefined, weighing: Weighing, today: string): Judged {
	if (!row) throw new Error("no row stands there");
	const { credits, status, unjudged } = row;
	const compared = status === "missing" || status === "partial" ? gapIn(row, status, weighing) : null;
	const gap = compared && gapRow(row, compared, weighing, today);
	const unknown = status === "unknown" ? { ...row, worth24: gapIn(row, "missing", weighing).worth24 } : null;
	const threat = threatOf(row, weighing);
	return { row, credits, status, ...(unjudged && { unjudged }), threat, gap, compared, unknown };
}

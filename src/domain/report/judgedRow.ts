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
export function judgedRows(lens: Lens, rows: RequirementRow[], { weighing, today }: JudgedUnder): Judged[] {
	const kept = keptOf(lens);
	const { last, alone } = kept;
	const places = last?.weighing === weighing && last.today === today ? changedPlaces(last.rows, rows) : null;
	const make = (place: number) => {
		const row = rowIn(rows, place);
		const known = alone.get(place);
		return known && isOf(known, { row, weighing, today }) ? known.judged : judgedOf(row, weighing, today);
	};
	const judged = madeAgain(last?.judged ?? [], places, make, rows.length);
	kept.last = { rows, weighing, today, judged };
	return judged;
}

/** What becomes of one row, by its position; the same object as among all of them. */
export function judgedRowAt(lens: Lens, place: number, of: JudgedUnder & { row: RequirementRow }): Judged {
	const { last, alone } = keptOf(lens);
	const { row, weighing, today } = of;
	const among = last && isOf({ ...last, row: last.rows[place] }, of) ? last.judged[place] : undefined;
	if (among) return among;
	const known = alone.get(place);
	if (known && isOf(known, of)) return known.judged;
	const judged = judgedOf(row, weighing, today);
	alone.set(place, { ...of, judged });
	return judged;
}

interface JudgedUnder {
	weighing: Weighing;
	/** ISO day. */
	today: string;
}

type Of = JudgedUnder & { row: RequirementRow | undefined };

const isOf = (former: Of, { row, weighing, today }: Of): boolean =>
	former.row === row && former.weighing === weighing && former.today === today;

interface Kept {
	last: (JudgedUnder & { rows: RequirementRow[]; judged: Judged[] }) | null;
	/** What became of single rows without the others, by position. */
	alone: Map<number, Of & { judged: Judged }>;
}

const keptOf = remembered((_lens: Lens): Kept => ({ last: null, alone: new Map() }));

function rowIn(rows: RequirementRow[], place: number): RequirementRow {
	const row = rows[place];
	if (!row) throw new Error("no row stands there");
	return row;
}

function judgedOf(row: RequirementRow, weighing: Weighing, today: string): Judged {
	const { credits, status, unjudged } = row;
	const compared = status === "missing" || status === "partial" ? gapIn(row, status, weighing) : null;
	const gap = compared && gapRow(row, compared, weighing, today);
	const unknown = status === "unknown" ? { ...row, worth24: gapIn(row, "missing", weighing).worth24 } : null;
	const threat = threatOf(row, weighing);
	return { row, credits, status, ...(unjudged && { unjudged }), threat, gap, compared, unknown };
}

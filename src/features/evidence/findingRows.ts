/** Findings as the rows of their table: what several resources have alike is judged once, and a row reads its place when it is drawn. */
import { filesAsMoved } from "../../domain/evidence/movedResources.ts";
import { findingsIn, type StandingFinding, type StandingGroup, standingGroups } from "../../domain/evidence/standing.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { findGroup } from "../../domain/lens/requirementIndex.ts";
import { remembered } from "../../domain/remembered.ts";
import { type KnownRisk, knownRisks } from "../../domain/report/acceptedRisks.ts";
import { isStale } from "../../domain/report/evidenceFigure.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Review } from "../../domain/review/review.ts";

/** What was found alike of several resources. */
export interface FindingSet {
	group: StandingGroup;
	/** Pillar of the question that its requirement stands in. */
	pillar: string;
	/** Item of that question. */
	item: string;
	/** Older than the team's limit: it is shown, and counts no more. */
	isStale: boolean;
	/** The acceptance of its gap. */
	known: KnownRisk | null;
}

/** One finding of a set. */
export interface FindingRow {
	key: string;
	set: FindingSet;
	/** Its position in the set. */
	at: number;
}

/** What stands, of what the lens has. */
export function findingSets(lens: Lens, review: Pick<Review, "evidence">, report: Report): FindingSet[] {
	const groups = requirementGroups(lens);
	const knownOf = knownRisks(report, lens);
	const items = new Map(lens.items.map((item) => [item.id, item]));
	const { evidence, today } = report;
	return standingGroups(review.evidence ? filesAsMoved(review.evidence) : none).flatMap((group): FindingSet[] => {
		const item = findGroup(groups, group.about)?.item ?? items.get(group.about);
		const stale = evidence !== undefined && isStale(group.seen, today, evidence.freshDays);
		return item ? [{ group, item: item.id, pillar: item.pillar, isStale: stale, known: knownOf(group) }] : [];
	});
}

const none: never[] = [];

/** A row for each finding. */
export const rowsOf = (sets: readonly FindingSet[]): FindingRow[] =>
	sets.flatMap((set) =>
		Array.from({ length: set.group.count }, (_, at): FindingRow => ({ key: `${set.group.key} ${at}`, set, at })),
	);

/** How many findings sets have together. */
export const countIn = (sets: readonly FindingSet[]): number => sets.reduce((sum, { group }) => sum + group.count, 0);

const allIn = remembered((group: StandingGroup): StandingFinding[] => findingsIn(group));

/** The finding of a row. */
export function findingOf({ set, at }: FindingRow): StandingFinding {
	const finding = allIn(set.group)[at];
	if (!finding) throw new Error(`finding ${at} of ${set.group.count}`);
	return finding;
}

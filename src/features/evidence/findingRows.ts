/** Findings as the rows of their table. */
import { type StandingFinding, standingFindings } from "../../domain/evidence/standing.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { findGroup } from "../../domain/lens/requirementIndex.ts";
import { type KnownRisk, knownRisks } from "../../domain/report/acceptedRisks.ts";
import { isStale } from "../../domain/report/evidenceFigure.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Review } from "../../domain/review/review.ts";

export interface FindingRow {
	finding: StandingFinding;
	/** Pillar of the question that its requirement stands in. */
	pillar: string;
	/** Item of that question. */
	item: string;
	/** Older than the team's limit: it is shown, and counts no more. */
	isStale: boolean;
	/** The acceptance of its gap. */
	known: KnownRisk | null;
}

/** What stands, of what the lens has. */
export function findingRows(lens: Lens, review: Pick<Review, "evidence">, report: Report): FindingRow[] {
	const groups = requirementGroups(lens);
	const knownOf = knownRisks(report, lens);
	const { evidence, today } = report;
	return standingFindings(review.evidence?.files ?? none).flatMap((finding): FindingRow[] => {
		const item = findGroup(groups, finding.about)?.item ?? lens.items.find(({ id }) => id === finding.about);
		const stale = evidence !== undefined && isStale(finding.seen, today, evidence.freshDays);
		return item ? [{ finding, item: item.id, pillar: item.pillar, isStale: stale, known: knownOf(finding) }] : [];
	});
}

const none: never[] = [];

import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import type { ItemProgress } from "../../domain/judge/status.ts";
import { lastChanges } from "../../domain/report/lastChange.ts";
import type { Report } from "../../domain/report/report.ts";
import { isToSay } from "../../domain/report/toSay.ts";
import type { Answer } from "../../domain/review/answer.ts";
import type { Review } from "../../domain/review/review.ts";

/** What the table shows of one question; flat, so that two versions compare field by field. */
export interface OverviewRow {
	item: string;
	pillar: string;
	/** Position among the pillar's items, from 1. */
	number: number;
	progress: ItemProgress;
	/** The very object of the review: the same as long as nothing in it changes. */
	answer: Answer;
	/** The requirements that its answer leaves open; the very same list where there are none. */
	toSay: RequirementRow[];
	/** ISO instant of the last change; empty: never. */
	changed: string;
}

const nothing: RequirementRow[] = [];

/** All questions of a report as rows, in lens order. */
export function rowsOf(report: Report, review: Pick<Review, "touched" | "stamps">): OverviewRow[] {
	const changes = lastChanges(report, review);
	const open = new Map<string, RequirementRow[]>();
	for (const row of report.toClarify.filter(isToSay)) open.set(row.item, [...(open.get(row.item) ?? []), row]);
	return report.questions.map(({ item, pillar, number, progress, answer }) => ({
		item,
		pillar,
		number,
		progress,
		answer,
		toSay: open.get(item) ?? nothing,
		changed: changes.get(item) ?? "",
	}));
}

/** Every owner that is named, once, in the order of a language. */
export function ownersOf(rows: OverviewRow[], language: string): string[] {
	const { compare } = new Intl.Collator(language);
	return [...new Set(rows.map(({ answer }) => answer.owner.trim()))].filter((owner) => owner !== "").toSorted(compare);
}

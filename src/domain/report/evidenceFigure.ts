/** What files of evidence say of a review: what they propose, what they confirm, and how old they are. */

import { filesAsMoved } from "../evidence/movedResources.ts";
import { type Proposal, proposalsOf } from "../evidence/proposal.ts";
import { type StandingGroup, standingGroups } from "../evidence/standing.ts";
import type { QuestionRow } from "../judge/questionRow.ts";
import type { ResolvedRequirement } from "../judge/status.ts";
import type { Lens } from "../lens/lens.ts";
import { severityWeight } from "../lens/requirement.ts";
import { lately, remembered } from "../remembered.ts";
import { type AcceptedFrom, type KeptFile, type ReviewEvidence, usualFreshDays } from "../review/evidence.ts";
import type { Review, Status } from "../review/review.ts";

/** A file as every report names it. */
export interface EvidenceFileFigure {
	name: string;
	hash: string;
	format: string;
	/** ISO day of the oldest finding that stands; empty: none stands. */
	seen: string;
	/** Older than the team's limit. */
	isStale: boolean;
}

export interface EvidenceFigure {
	files: EvidenceFileFigure[];
	/** After so many days evidence is to be brought anew. */
	freshDays: number;
	/** Requirements that hold a score and whose status files show, in lens order. */
	confirmed: string[];
	/** Whole percent of the severity weight of what is known: shown by files, vouched for by people, by nobody. Together a hundred. */
	share: { confirmed: number; attested: number; unvouched: number };
	/** What is proposed otherwise than the review says, or where it says nothing yet; in lens order. */
	proposed: { requirement: string; status: Status }[];
	/** Statuses that a person accepted from evidence and that still hold, with where they come from; in lens order. */
	accepted: (AcceptedFrom & { requirement: string })[];
	/** Statuses that were accepted from evidence that is no longer fresh, in lens order. */
	askedAgain: string[];
}

/** Days between two ISO days. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The limit of the team, in days. */
export const freshDaysOf = ({ evidence }: { evidence?: ReviewEvidence | undefined }): number =>
	evidence?.freshDays ?? usualFreshDays;

/** Whether something seen on a day is older than the limit. */
export const isStale = (seen: string, today: string, freshDays: number): boolean =>
	seen !== "" && daysBetween(seen, today) > freshDays;

const noFiles: readonly KeptFile[] = [];

const standingFiles = (evidence: ReviewEvidence | undefined): readonly KeptFile[] =>
	evidence ? filesAsMoved(evidence) : noFiles;

/** What fresh findings propose on an ISO day, requirement by requirement in lens order. */
export const freshProposals = lately((lens: Lens, evidence: ReviewEvidence | undefined, today: string) => {
	const limit = freshDaysOf({ evidence });
	const fresh = standingGroups(standingFiles(evidence)).filter(({ seen }) => !isStale(seen, today, limit));
	return fresh.length === 0 ? noProposals : proposalsOf(fresh, lens);
});

const noProposals: Proposal<StandingGroup>[] = [];

/** Whether any file was ever taken in. */
export const hasFiles = ({ evidence }: Pick<Review, "evidence">): boolean => Boolean(evidence?.files ?? evidence?.accepted);

interface Judged {
	review: Review;
	/** In lens order. */
	rows: readonly ResolvedRequirement[];
	questions: readonly QuestionRow[];
	proposals: readonly Proposal<StandingGroup>[];
	/** ISO day. */
	today: string;
}

export function evidenceFigure({ review, rows, questions, proposals, today }: Judged): EvidenceFigure {
	const { evidence = {} } = review;
	const freshDays = freshDaysOf(review);
	const proposed = new Map(proposals.map((proposal) => [proposal.requirement, proposal]));
	const accepted = (row: ResolvedRequirement) => evidence.accepted?.[row.id]?.status === row.status;
	const isConfirmed = (row: ResolvedRequirement) => {
		const proposal = proposed.get(row.id);
		return proposal?.status === row.status && (proposal.isCertain || accepted(row));
	};
	const known = rows.filter(({ status }) => status !== "unknown" && status !== "notApplicable");
	const confirmed = known.filter(isConfirmed);
	const applicable = new Set(rows.filter(({ status }) => status !== "notApplicable").map(({ id }) => id));
	const statusOf = new Map(rows.map(({ id, status }) => [id, status]));
	return {
		files: filesOf(review, today, freshDays),
		freshDays,
		confirmed: confirmed.map(({ id }) => id),
		share: shareOf(known, new Set(confirmed), vouchedItems(questions, review), accepted),
		proposed: proposals.flatMap(({ requirement, status }) =>
			applicable.has(requirement) && statusOf.get(requirement) !== status ? [{ requirement, status }] : [],
		),
		accepted: known.flatMap((row) => {
			const from = evidence.accepted?.[row.id];
			return from && accepted(row) ? [{ requirement: row.id, ...from }] : [];
		}),
		askedAgain: known.filter((row) => accepted(row) && !proposed.has(row.id)).map(({ id }) => id),
	};
}

/** By file, the day of the oldest finding that stands. */
const oldestIn = remembered((files: readonly KeptFile[]): ReadonlyMap<string, string> => {
	const oldest = new Map<string, string>();
	for (const { file, seen } of standingGroups(files)) {
		const known = oldest.get(file.id);
		if (known === undefined || seen < known) oldest.set(file.id, seen);
	}
	return oldest;
});

const filesOf = ({ evidence }: Review, today: string, freshDays: number): EvidenceFileFigure[] =>
	standingFiles(evidence).map(({ id, name, hash, format }) => {
		const seen = oldestIn(standingFiles(evidence)).get(id) ?? "";
		return { name, hash, format, seen, isStale: isStale(seen, today, freshDays) };
	});

/** Items of which somebody saw evidence or gave some. */
const vouchedItems = (questions: readonly QuestionRow[], { answers, evidence }: Review): ReadonlySet<string> =>
	new Set([
		...(evidence?.given ?? []).map(({ item }) => item),
		...questions.flatMap(({ item }) => {
			const answer = answers[item];
			return answer && (answer.evidenceSeen.length > 0 || answer.links.some((link) => link.trim() !== "")) ? [item] : [];
		}),
	]);

const weightOf = (rows: readonly ResolvedRequirement[]): number =>
	rows.flatMap(({ credits }) => credits).reduce((sum, { severity }) => sum + severityWeight[severity], 0);

function shareOf(
	known: readonly ResolvedRequirement[],
	confirmed: ReadonlySet<ResolvedRequirement>,
	vouched: ReadonlySet<string>,
	accepted: (row: ResolvedRequirement) => boolean,
): EvidenceFigure["share"] {
	const all = weightOf(known);
	if (all === 0) return { confirmed: 0, attested: 0, unvouched: 100 };
	const percent = (rows: readonly ResolvedRequirement[]) => Math.round((100 * weightOf(rows)) / all);
	const isVouched = (row: ResolvedRequirement) => confirmed.has(row) || accepted(row) || vouched.has(row.item);
	const own = percent([...confirmed]);
	const both = percent(known.filter(isVouched));
	return { confirmed: own, attested: both - own, unvouched: 100 - both };
}

/** Several assessors, each with a sheet of their own: how far they agree, and what to talk about first (scoring.md section 7). */

import { fraction } from "../judge/fraction.ts";
import { countProgress, type Progress, questionRows } from "../judge/questionRow.ts";
import type { RequirementRow } from "../judge/requirementRow.ts";
import { coverage, rounded } from "../judge/score.ts";
import { profileOf, type ResolvedRequirement, resolve } from "../judge/status.ts";
import type { Lens } from "../lens/lens.ts";
import { severityWeight } from "../lens/requirement.ts";
import { type Confidence, findAnswer } from "../review/answer.ts";
import type { Review, Sheet, Status } from "../review/review.ts";

/** What one assessor said of a requirement. */
export interface Opinion {
	/** Id of the sheet. */
	sheet: string;
	assessor: string;
	status: Status;
	/** How sure they were of the answer behind it. */
	confidence: Confidence | null;
}

export interface AgendaRow {
	/** Requirement id. */
	id: string;
	/** Agreement in halves, 0 to 2; null: fewer than two gave a status. */
	halves: number | null;
	/** In the order the sheets came in. */
	said: Opinion[];
}

export interface SheetFigure extends Pick<Sheet, "id" | "assessor" | "received"> {
	progress: Progress;
}

/** The sheets side by side. The review's own answers are the consensus: they count for nobody. */
export interface Agreement {
	sheets: SheetFigure[];
	/** What the profile rules out is left out. The widest and gravest disagreement first, what cannot be compared last. */
	agenda: AgendaRow[];
	/** Requirements on which at least two gave a status. */
	compared: number;
	/** Those of them on which all said the same. */
	same: number;
	/** Mean agreement over those compared, 0 to 100, rounded as scores are; null: nothing to compare. */
	mean: number | null;
}

/** Agreement of statuses in halves: 2 − (max c − min c); "not applicable" against a status is 0; null with fewer than two known. */
export function agreementOf(statuses: Status[]): number | null {
	const known = statuses.filter((status) => status !== "unknown");
	if (known.length < 2) return null;
	const covered = known.flatMap((status) => coverage[status]?.low ?? []);
	if (covered.length === 0) return 2;
	return covered.length < known.length ? 0 : 2 - (Math.max(...covered) - Math.min(...covered));
}

/** The sheets of a review compared; null where none came in. `rows` are the review's own requirements in lens order. */
export function compareSheets(lens: Lens, review: Review, rows: RequirementRow[]): Agreement | null {
	if (review.sheets.length === 0) return null;
	const apart = resolvedSheets(lens, review);
	const open = rows.flatMap((row, place) => (row.applies === false ? [] : [{ row, agenda: agendaRow(row, place, apart) }]));
	// Lens order breaks what is left: sorting is stable.
	const agenda = open.toSorted((a, b) => weight(b) - weight(a)).map((entry) => entry.agenda);
	const known = agenda.flatMap(({ halves }) => halves ?? []);
	const sum = known.reduce((total, halves) => total + halves, 0);
	return {
		sheets: apart.map(({ figure }) => figure),
		agenda,
		compared: known.length,
		same: known.filter((halves) => halves === 2).length,
		mean: known.length === 0 ? null : rounded(fraction(50 * sum, known.length)),
	};
}

interface ResolvedSheet {
	sheet: Sheet;
	resolved: ResolvedRequirement[];
	figure: SheetFigure;
}

interface Resolution {
	lens: Lens;
	facts: Review["workload"]["facts"];
	apart: ResolvedSheet[];
}

const resolutions = new WeakMap<Sheet[], Resolution>();

/** Resolved anew only for other sheets, facts or another lens: none of them changes while one types into the consensus. */
function resolvedSheets(lens: Lens, { sheets, workload }: Review): ResolvedSheet[] {
	const { facts } = workload;
	const known = resolutions.get(sheets);
	if (known?.lens === lens && known.facts === facts) return known.apart;
	const apart = sheets.map((sheet) => resolvedSheet(lens, facts, sheet));
	resolutions.set(sheets, { lens, facts, apart });
	return apart;
}

/** A sheet resolves by itself, under the profile of the review it belongs to. */
function resolvedSheet(lens: Lens, facts: Resolution["facts"], sheet: Sheet): ResolvedSheet {
	const part = { workload: { facts }, answers: sheet.answers, set: sheet.set };
	const resolved = resolve(lens, part);
	const progress = countProgress(questionRows(lens, part, profileOf(lens, part), resolved));
	const { id, assessor, received } = sheet;
	return { sheet, resolved, figure: { id, assessor, received, progress } };
}

/** `place` is the row's position, the same in every resolved sheet. */
function agendaRow(row: RequirementRow, place: number, apart: ResolvedSheet[]): AgendaRow {
	const said = apart.map(({ sheet, resolved }) => ({
		sheet: sheet.id,
		assessor: sheet.assessor,
		status: resolved[place]?.status ?? "unknown",
		confidence: findAnswer(sheet, row.item).confidence,
	}));
	return { id: row.id, halves: agreementOf(said.map(({ status }) => status)), said };
}

interface Weighed {
	row: Pick<RequirementRow, "topSeverity">;
	agenda: Pick<AgendaRow, "halves">;
}

/** Severity weight × (1 − agreement), in halves; below every other where there is nothing to compare. */
const weight = ({ row, agenda }: Weighed): number =>
	agenda.halves === null ? -1 : severityWeight[row.topSeverity] * (2 - agenda.halves);

/** Who gave a status other than the consensus; nobody while there is none. */
export const dissenters = ({ said }: AgendaRow, consensus: Status): Opinion[] =>
	consensus === "unknown" ? [] : said.filter(({ status }) => status !== "unknown" && status !== consensus);

/** Requirements on which assessors differ, in the agenda's order. */
export const disagreements = ({ agenda }: Agreement): AgendaRow[] => agenda.filter(({ halves }) => halves !== null && halves < 2);

/** Which gaps a view shows, in which order and under which heading. */

import { holdsWords } from "../../../domain/find/search.ts";
import { severityWeight } from "../../../domain/lens/requirement.ts";
import { treatments } from "../../../domain/report/treatment.ts";
import { type SortValue, sortRows } from "../../../ui/sortRows.ts";
import { type Filters, levels, type ReportView, type SortColumn, sortColumns } from "../view.ts";
import type { GapLine } from "./gapLines.ts";

/** Gaps under one heading, by their ids. */
export interface Section {
	/** A pillar, an owner or a risk; empty: gaps of nobody, or no groups at all. */
	key: string;
	ids: string[];
}

const confidenceRank = { guess: 0, fairly: 1, sure: 2 };

/** What each column sorts by; undefined comes last. */
export const sortValues: Record<SortColumn, (line: GapLine) => SortValue> = {
	gap: ({ title }) => title,
	risk: ({ gap }) => severityWeight[gap.risk],
	effort: ({ gap }) => gap.points,
	net: ({ gap }) => gap.net24,
	owner: ({ owner }) => owner.trim() || undefined,
	due: ({ due }) => due || undefined,
	severity: ({ gap }) => severityWeight[gap.topSeverity],
	confidence: ({ confidence }) => (confidence === null ? undefined : confidenceRank[confidence]),
	treatment: ({ gap }) => (gap.decision.treatment === null ? undefined : treatments.indexOf(gap.decision.treatment)),
	changed: ({ changed }) => changed || undefined,
};

/** Sections of a view. `pillars` in the order of the lens; inside a group the order is the view's own. */
export function arrange(lines: GapLine[], view: ReportView, pillars: string[], language: string): Section[] {
	const shown = sorted(
		lines.filter((line) => matches(line, view)),
		view,
		language,
	);
	if (view.group === "none") return [{ key: "", ids: idsOf(shown) }];
	const keyOf = groupKeys[view.group];
	const keys = groupOrder(view.group, [...new Set(shown.map(keyOf))], pillars, language);
	return keys.map((key) => ({ key, ids: idsOf(shown.filter((line) => keyOf(line) === key)) }));
}

const idsOf = (lines: GapLine[]) => lines.map(({ id }) => id);

/** Whether a gap passes every filter. */
function matches({ gap, owner, title, asked, confidence }: GapLine, filters: Filters): boolean {
	const { treatment, note, decision } = gap.decision;
	const passes = {
		pillar: (wanted: string) => gap.credits.some(({ pillar }) => pillar === wanted),
		risk: (wanted: string) => gap.risk === wanted,
		owner: (wanted: string) => owner.trim() === wanted.trim(),
		treatment: (wanted: string) => (wanted === "overdue" ? gap.overdue : (treatment ?? "open") === wanted),
		confidence: (wanted: string) => (confidence ?? "unsaid") === wanted,
		find: (wanted: string) => holdsWords([title, owner, note, decision, asked.note], wanted),
	};
	return (Object.keys(passes) as (keyof Filters)[]).every((name) => {
		const wanted = filters[name];
		return wanted === null || passes[name](wanted);
	});
}

function sorted(lines: GapLine[], { sort }: ReportView, language: string): GapLine[] {
	const column = sortColumns.find((id) => id === sort?.column);
	return sort && column ? sortRows(lines, sortValues[column], sort.falling, language) : lines;
}

const groupKeys = {
	pillar: ({ gap }: GapLine) => gap.credits[0]?.pillar ?? "",
	owner: ({ owner }: GapLine) => owner.trim(),
	risk: ({ gap }: GapLine) => gap.risk,
};

/** Pillars as the lens orders them, the highest risk first, owners by the alphabet and nobody last. */
function groupOrder(group: keyof typeof groupKeys, keys: string[], pillars: string[], language: string): string[] {
	if (group === "owner") return sortRows(keys, (key) => key || undefined, false, language);
	const order: string[] = group === "risk" ? levels : pillars;
	return keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

export const countOf = (sections: Section[]): number => sections.reduce((sum, { ids }) => sum + ids.length, 0);

/** The first so many gaps of some sections, each with the section it is from; what nothing is left for is left out. */
export function firstOf(sections: Section[], count: number): { section: Section; ids: string[] }[] {
	let left = count;
	return sections.flatMap((section) => {
		const ids = section.ids.slice(0, left);
		left -= ids.length;
		return ids.length > 0 ? [{ section, ids }] : [];
	});
}

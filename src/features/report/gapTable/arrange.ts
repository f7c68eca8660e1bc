/** How gaps are sorted, filtered and grouped: the rules by which the table arranges its lines. */

import { holdsWords } from "../../../domain/find/search.ts";
import { effortLevel } from "../../../domain/judge/gap.ts";
import { severityWeight } from "../../../domain/lens/requirement.ts";
import { treatments } from "../../../domain/report/treatment.ts";
import { treatmentInForce } from "../../../domain/review/decision.ts";
import type { SortValue } from "../../../ui/sortValue.ts";
import type { ModelColumn } from "../../../ui/tableModel.ts";
import { columnIds, type Filters, type Grouping, levels, type SortColumn } from "../view.ts";
import type { GapLine } from "./gapLines.ts";

/** Gaps under one heading, by their ids. */
export interface Section {
	/** A pillar, an owner or a risk; empty: gaps of nobody, or no groups at all. */
	key: string;
	ids: string[];
}

const confidenceRank = { guess: 0, fairly: 1, sure: 2 };

/** What each column sorts by; undefined comes last. */
const sortValues: Record<SortColumn, (line: GapLine) => SortValue> = {
	gap: ({ title }) => title,
	pillar: ({ pillars }) => pillars[0],
	status: ({ gap }) => (gap.status === "partial" ? 1 : 0),
	risk: ({ gap }) => severityWeight[gap.risk],
	effort: ({ gap }) => gap.points,
	net: ({ gap }) => gap.net24,
	owner: ({ owner }) => owner.trim() || undefined,
	due: ({ due }) => due || undefined,
	severity: ({ gap }) => severityWeight[gap.topSeverity],
	confidence: ({ confidence }) => (confidence === null ? undefined : confidenceRank[confidence]),
	treatment: ({ gap }) => {
		const treatment = treatmentInForce(gap.decision);
		return treatment === null ? undefined : treatments.indexOf(treatment);
	},
	changed: ({ changed }) => changed || undefined,
};

/** Whether a gap passes a filter; by the filter's name. */
const passes: Record<keyof Filters, (line: GapLine, wanted: string) => boolean> = {
	pillar: ({ gap }, wanted) => gap.credits.some(({ pillar }) => pillar === wanted),
	lens: ({ lenses }, wanted) => lenses.includes(wanted),
	risk: ({ gap }, wanted) => gap.risk === wanted,
	severity: ({ gap }, wanted) => gap.topSeverity === wanted,
	effort: ({ gap }, wanted) => effortLevel(gap.points) === wanted,
	owner: ({ owner }, wanted) => owner.trim() === wanted.trim(),
	treatment: ({ gap }, wanted) => (wanted === "overdue" ? gap.overdue : (treatmentInForce(gap.decision) ?? "open") === wanted),
	confidence: ({ confidence }, wanted) => (confidence ?? "unsaid") === wanted,
	find: ({ title, owner, gap, asked }, wanted) =>
		holdsWords([title, owner, gap.decision.note, gap.decision.decision, asked.note], wanted),
};

const groupKeys: Record<Exclude<Grouping, "none">, (line: GapLine) => string> = {
	pillar: ({ gap }) => gap.credits[0]?.pillar ?? "",
	owner: ({ owner }) => owner.trim(),
	risk: ({ gap }) => gap.risk,
};

/** The column a table is grouped by: one of its own, so that its groups keep their order whatever the table is sorted by. */
export const groupColumn = (group: Grouping): string | null => (group === "none" ? null : `group ${group}`);

/** Groups in their order: pillars as the lens orders them, the highest risk first, owners by the alphabet and nobody last. */
const groupColumns = (pillars: string[]): ModelColumn<GapLine>[] => {
	const orders: Record<keyof typeof groupKeys, (key: string) => SortValue> = {
		pillar: (key) => pillars.indexOf(key),
		risk: (key) => (levels as string[]).indexOf(key),
		owner: (key) => key || undefined,
	};
	return (["pillar", "risk", "owner"] as const).map((group) => ({
		id: `group ${group}`,
		groupBy: groupKeys[group],
		sortBy: (line) => orders[group](groupKeys[group](line)),
	}));
};

const fallsFirst: string[] = ["risk", "net", "severity", "changed"];

/** The columns as the table arranges by them, with the pillars in lens order; "find" and "number" are never sorted by. */
export const arrangedBy = (pillars: string[]): ModelColumn<GapLine>[] => [
	{ id: "number" },
	...(["gap", ...columnIds] as const).map(
		(id): ModelColumn<GapLine> => ({
			id,
			sortBy: id === "tradeoffs" ? undefined : sortValues[id],
			falling: fallsFirst.includes(id),
			passes: id in passes ? passes[id as keyof Filters] : undefined,
		}),
	),
	{ id: "find", passes: passes.find },
	{ id: "lens", passes: passes.lens },
	...groupColumns(pillars),
];

/** The filters of a view that are at work, by column. */
export const filtersOf = ({ find, ...choices }: Filters): Record<string, string> => ({
	...Object.fromEntries(
		(Object.keys(passes) as (keyof Filters)[]).flatMap((name) => {
			const wanted = name === "find" ? null : choices[name];
			return wanted === null ? [] : [[name, wanted]];
		}),
	),
	...(find.trim() !== "" && { find }),
});

export const countOf = (sections: Section[]): number => sections.reduce((sum, { ids }) => sum + ids.length, 0);

/** How many lines pass one filter. */
export const countWith = (lines: GapLine[], filter: keyof Filters, wanted: string): number =>
	lines.filter((line) => passes[filter](line, wanted)).length;

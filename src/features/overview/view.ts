/** Which questions the table shows, as it stands in the address. */

import type { ItemProgress } from "../../domain/judge/status.ts";
import { saysSomething } from "../../domain/report/confidence.ts";
import type { ModelColumn } from "../../ui/tableModel.ts";
import type { OverviewRow } from "./rows.ts";

export interface OverviewView {
	/** Null: all of them. */
	pillar: string | null;
	state: ItemProgress | null;
	/** Empty: nobody; null: whoever. */
	owner: string | null;
	flagged: boolean;
	/** Only answers that are a guess. */
	guess: boolean;
	/** "today", "week" (since this day a week ago) or an ISO day; null: whenever. */
	since: string | null;
}

export const everything: OverviewView = { pillar: null, state: null, owner: null, flagged: false, guess: false, since: null };

export const states: ItemProgress[] = ["open", "begun", "answered", "hidden"];

export const presets = ["today", "week"] as const;

/** Reads an address; what it does not know counts as not said. */
export function parseView(query: URLSearchParams, pillars: string[]): OverviewView {
	const since = query.get("since") ?? "";
	return {
		pillar: pillars.find((pillar) => pillar === query.get("pillar")) ?? null,
		state: states.find((state) => state === query.get("state")) ?? null,
		owner: query.get("owner"),
		flagged: query.get("flagged") === "yes",
		guess: query.get("guess") === "yes",
		since: presets.some((preset) => preset === since) || isDay(since) ? since : null,
	};
}

/** The query of a view; what is as usual is left out. */
export function queryOf({ pillar, state, owner, flagged, guess, since }: OverviewView): Record<string, string> {
	return {
		...(pillar !== null && { pillar }),
		...(state !== null && { state }),
		...(owner !== null && { owner }),
		...(flagged && { flagged: "yes" }),
		...(guess && { guess: "yes" }),
		...(since !== null && { since }),
	};
}

/** Whether a row passes what a view asks, by part; `since` is asked as the instant from which a change counts. */
const passes: Record<keyof OverviewView, (row: OverviewRow, wanted: string) => boolean> = {
	pillar: ({ pillar }, wanted) => pillar === wanted,
	state: ({ progress }, wanted) => progress === wanted,
	owner: ({ answer }, wanted) => answer.owner.trim() === wanted,
	flagged: ({ answer }) => answer.flagged,
	guess: ({ answer }) => answer.confidence === "guess" && saysSomething(answer.choice),
	since: ({ changed }, wanted) => changed !== "" && changed >= wanted,
};

/** The columns that a view filters by; rows held pass whatever is asked. */
export const filteredBy = (held: ReadonlySet<string>): ModelColumn<OverviewRow>[] =>
	Object.entries(passes).map(([id, pass]) => ({ id, passes: (row, wanted) => held.has(row.item) || pass(row, wanted) }));

/** The filters of a view that are at work, by column. `today` is an ISO day; days begin at midnight where the reader is. */
export const filtersOf = (view: OverviewView, today: string): Record<string, string> => ({
	...queryOf(view),
	...(view.since !== null && { since: startOf(view.since, today) }),
});

/** Whether a row passes all filters at work. */
export const fits = (row: OverviewRow, filters: Record<string, string>): boolean =>
	(Object.keys(passes) as (keyof OverviewView)[]).every((part) => {
		const wanted = filters[part];
		return wanted === undefined || passes[part](row, wanted);
	});

/** The instant, as ISO text in UTC, from which a change counts. */
function startOf(since: string, today: string): string {
	const preset = since === "today" || since === "week";
	const start = new Date(`${preset ? today : since}T00:00:00`);
	if (since === "week") start.setDate(start.getDate() - 7);
	return start.toISOString();
}

/** A 31st of February is read as a day in March: it must come back as it was written. */
function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00.000Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

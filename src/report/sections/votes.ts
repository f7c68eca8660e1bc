import type { Voter } from "../../domain/review/review.ts";
import { countingVotes, pointsGiven } from "../../domain/together/vote.ts";
import { type Block, cell, column, intro, type TableRow, table } from "../blocks.ts";
import { plain, soft, strong } from "../inline.ts";
import type { Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** How the pillars were weighed together: who gave which how many points, and the priorities that follow. */
export const votes: Section = { id: "votes", isIn: (report) => report.votes.voters.length > 0, tell };

function tell(telling: Telling): Block[] {
	const { words, report } = telling;
	const { t, lens } = words;
	const { voters, pillars } = report.votes;
	const columns = [
		column(t("export.votes.person"), 50),
		...report.pillars.map(({ id }) => column(lens.pillars[id]?.short ?? id, 120 / report.pillars.length, "field")),
	];
	return [
		...intro(t(pillars.length > 0 ? "export.votes.intro" : "export.votes.none")),
		...table(columns, [...voters.map((voter) => ballot(voter, telling)), ...tally(telling)]),
	];
}

function ballot(voter: Voter, { words, report }: Telling): TableRow {
	const { t, number } = words;
	const ids = report.pillars.map(({ id }) => id);
	const counts = countingVotes([voter], ids).length > 0;
	const note = soft(t("export.votes.not", { points: t("points.short", { n: pointsGiven(voter, ids) }) }));
	const name = plain(voter.name.trim() || t("common.notSaid"));
	return { cells: [counts ? [name] : [name, note], ...ids.map((id) => cell(number(voter.points[id] ?? 0)))] };
}

/** Mean, spread and priority; the priority that holds now only where it is another. */
function tally({ words, report }: Telling): TableRow[] {
	const { t, number } = words;
	const { pillars } = report.votes;
	if (pillars.length === 0) return [];
	const row = (label: string, texts: string[]) => ({ cells: [label, ...texts].map((text) => cell(strong(text))) });
	const now = report.pillars.map(({ priority }) => priority);
	const means = pillars.map(({ mean }) => number(mean, 1));
	const spreads = pillars.map(({ least, most }) => `${number(least)}–${number(most)}`);
	const priorities = pillars.map(({ priority }) => priority);
	const isOther = priorities.some((priority, index) => priority !== now[index]);
	return [
		row(t("export.votes.mean"), means),
		row(t("export.votes.spread"), spreads),
		row(
			t("export.votes.priority"),
			priorities.map((one) => number(one)),
		),
		...(isOther
			? [
					row(
						t("export.votes.now"),
						now.map((one) => number(one)),
					),
				]
			: []),
	];
}

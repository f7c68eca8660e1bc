/** How the pillars were weighed together: who gave which how many points, and the priorities that follow. */
import type { Voter } from "../../../domain/review/review.ts";
import { countingVotes, pointsGiven } from "../../../domain/together/vote.ts";
import { beginPart, prose } from "../engine/blocks.ts";
import { body, bold, small, soft } from "../engine/inline.ts";
import { textWidth } from "../engine/paper.ts";
import { type Content, type TableRow, table } from "../engine/table.ts";
import type { Work } from "./work.ts";

/** Writes the votes with their mean, spread and priorities. */
export function writeVotes(work: Work): void {
	const { sheet, words, report } = work;
	const { t, lens } = words;
	const { voters, pillars } = report.votes;
	beginPart(sheet, t("export.votes"), "votes");
	sheet.add(...prose(sheet, [soft(t(pillars.length > 0 ? "export.votes.intro" : "export.votes.none"))], { above: 0 }), {
		cells: [],
		pad: 1,
		keep: true,
	});
	const first = 50;
	const width = (textWidth - first) / report.pillars.length;
	const columns = [{ width: first }, ...report.pillars.map(() => ({ width, align: "center" as const }))];
	const head = [t("export.votes.person"), ...report.pillars.map(({ id }) => lens.pillars[id]?.short ?? id)];
	sheet.add(...table(sheet, columns, head, [...voters.map((voter) => ballot(voter, work)), ...tally(work)]));
}

function ballot(voter: Voter, { words, report }: Work): TableRow {
	const { t, number } = words;
	const ids = report.pillars.map(({ id }) => id);
	const counts = countingVotes([voter], ids).length > 0;
	const note = t("export.votes.not", { points: t("points", { n: pointsGiven(voter, ids) }) });
	const name = body(voter.name.trim() || t("common.notSaid"));
	return { cells: [[name, ...(counts ? [] : [small(note)])], ...ids.map((id) => number(voter.points[id] ?? 0))] };
}

/** Mean, spread and priority; the priority that holds now only where it is another. */
function tally({ words, report }: Work): TableRow[] {
	const { t, number } = words;
	const { pillars } = report.votes;
	if (pillars.length === 0) return [];
	const row = (label: string, figures: string[]): TableRow => ({
		cells: [[body(bold(label))], ...figures.map((figure): Content => [body(bold(figure))])],
	});
	const now = report.pillars.map(({ priority }) => priority);
	const mean = row(
		t("export.votes.mean"),
		pillars.map((pillar) => number(pillar.mean, 1)),
	);
	const spread = row(
		t("export.votes.spread"),
		pillars.map(({ least, most }) => `${number(least)}–${number(most)}`),
	);
	const priority = row(
		t("export.votes.priority"),
		pillars.map((pillar) => number(pillar.priority)),
	);
	const changed = pillars.some((pillar, index) => pillar.priority !== now[index]);
	return [
		mean,
		spread,
		priority,
		...(changed
			? [
					row(
						t("export.votes.now"),
						now.map((one) => number(one)),
					),
				]
			: []),
	];
}

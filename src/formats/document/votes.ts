import type { Voter } from "../../domain/review/review.ts";
import { countingVotes, pointsGiven } from "../../domain/together/vote.ts";
import { pillarName } from "../../i18n/reportWords.ts";
import { type Block, heading, paragraph, table } from "./blocks.ts";
import { type Inline, plain, rich } from "./inline.ts";
import type { Page } from "./page.ts";

/** Who gave which pillar how many points, and the priorities that follow. */
export function votes(page: Page): Block[] {
	const { report, words } = page;
	const { t, lens } = words;
	const { voters, pillars } = report.votes;
	if (voters.length === 0) return [];
	const head = [t("export.votes.person"), ...report.pillars.map(({ id }) => pillarName(id, lens))];
	return [
		heading(2, plain(t("export.votes"))),
		paragraph(plain(t(pillars.length > 0 ? "export.votes.intro" : "export.votes.none"))),
		table(
			head.map(plain),
			[...voters.map((voter) => ballot(voter, page)), ...tally(page)],
			report.pillars.map((_, index) => index + 1),
		),
	];
}

function ballot(voter: Voter, { report, words }: Page): Inline[] {
	const { t, number } = words;
	const ids = report.pillars.map(({ id }) => id);
	const name = voter.name.trim() || t("common.notSaid");
	const counts = countingVotes([voter], ids).length > 0;
	const note = t("export.votes.not", { points: t("points", { n: pointsGiven(voter, ids) }) });
	return [counts ? plain(name) : rich`${name} (${note})`, ...ids.map((id) => plain(number(voter.points[id] ?? 0)))];
}

/** Mean, spread and priority; the priority that holds now only where it is another. */
function tally({ report, words }: Page): Inline[][] {
	const { t, number } = words;
	const { pillars } = report.votes;
	if (pillars.length === 0) return [];
	const row = (label: string, cells: string[]) => [rich`**${label}**`, ...cells.map((cell) => rich`**${cell}**`)];
	const now = report.pillars.map(({ priority }) => priority);
	const changed = pillars.some(({ priority }, index) => priority !== now[index]);
	return [
		row(
			t("export.votes.mean"),
			pillars.map(({ mean }) => number(mean, 1)),
		),
		row(
			t("export.votes.spread"),
			pillars.map(({ least, most }) => `${number(least)}–${number(most)}`),
		),
		row(
			t("export.votes.priority"),
			pillars.map(({ priority }) => number(priority)),
		),
		...(changed
			? [
					row(
						t("export.votes.now"),
						now.map((priority) => number(priority)),
					),
				]
			: []),
	];
}

/** What becomes of the requirements of a review, each part worked out when it is first asked for: much of the app needs few of them. */
import type { GapRow, RequirementRow } from "../judge/requirementRow.ts";
import { requirementRowAt, requirementRows } from "../judge/requirementRow.ts";
import type { Rules } from "../judge/rules.ts";
import { scoresFrom } from "../judge/score.ts";
import { figureOf, type ScoreFigure } from "../judge/scoreFigure.ts";
import { type ResolvedRequirement, resolve } from "../judge/status.ts";
import { picked } from "../kept.ts";
import type { Lens, Level } from "../lens/lens.ts";
import { requirementGroups } from "../lens/requirement.ts";
import { placesOf } from "../lens/requirementIndex.ts";
import type { Review } from "../review/review.ts";
import { once } from "../whenRead.ts";
import { countedUnder } from "./counted.ts";
import { type Judged, judgedRowAt, judgedRows, type TeamWeighing, weighingUnder } from "./judgedRow.ts";
import { type Finder, noteFinder } from "./rowsOfReport.ts";
import type { Tally } from "./tally.ts";

export interface Judging {
	weighing: TeamWeighing;
	/** All requirements in lens order, as rows and judged are. */
	resolved: ResolvedRequirement[];
	rows: () => RequirementRow[];
	judged: () => Judged[];
	/** In lens order. */
	gaps: () => GapRow[];
	figures: () => Figures;
	find: Finder;
}

/** Scores and counts of risks, overall and by pillar. */
interface Figures extends Omit<PillarCounts, "score"> {
	overall: ScoreFigure | null;
	pillars: Map<string, PillarCounts>;
}

interface PillarCounts {
	score: ScoreFigure | null;
	risks: Record<Level, number>;
}

interface Judgeable {
	lens: Lens;
	review: Review;
	/** ISO day. */
	today: string;
	rules: Rules;
}

export function judgingOf({ lens, review, today, rules }: Judgeable): Judging {
	const weighing = weighingUnder(lens)(review.workload)(rules);
	const resolved = resolve(lens, review);
	const rows = once(() => requirementRows(lens, review, resolved, rules));
	let all: Judged[] | null = null;
	const judged = () => {
		all ??= judgedRows(lens, rows(), { weighing, today });
		return all;
	};
	const places = placesOf(requirementGroups(lens));
	const placeOf = (id: string): number | undefined => {
		const place = places.get(id);
		return place !== undefined && resolved[place]?.id === id ? place : undefined;
	};
	const judgedOf = (id: string): Judged | undefined => {
		const place = placeOf(id);
		if (all) return all[place ?? -1];
		const row = place === undefined ? undefined : requirementRowAt(lens, place, { resolved, review, rules });
		return place === undefined || !row ? undefined : judgedRowAt(lens, place, { row, weighing, today });
	};
	const find: Finder = {
		row: (id) => {
			const found = judgedOf(id);
			return found && (found.gap ?? found.unknown ?? found.row);
		},
		gap: (id) => judgedOf(id)?.gap ?? undefined,
		status: (id) => resolved[placeOf(id) ?? -1]?.status,
	};
	const gaps = once(() => {
		const found = picked(judged(), ({ gap }) => gap);
		noteFinder(found, find);
		return found;
	});
	const figures = once(() => figuresOf(countedUnder(weighing).tally(judged()), weighing));
	return { weighing, resolved, rows, judged, gaps, figures, find };
}

/** The tally is mended with the next version of the review: what is told of it is copied at once. */
function figuresOf({ whole, pillars }: Tally, weighing: TeamWeighing): Figures {
	const sums = new Map([...pillars].map(([id, counts]) => [id, counts.sums]));
	const scores = scoresFrom({ whole: whole.sums, pillars: sums }, weighing);
	return {
		overall: figureOf(scores.overall),
		risks: { ...whole.risks },
		pillars: new Map(
			[...pillars].map(([id, { risks }]) => [id, { score: figureOf(scores.pillars[id] ?? null), risks: { ...risks } }]),
		),
	};
}

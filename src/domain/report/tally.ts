/** What reports count over requirements: by pillar and overall, mended where requirements change. All of it is whole numbers. */
import { addSums, noSums, type Sums } from "../judge/score.ts";
import { changedPlaces } from "../kept.ts";
import type { Level } from "../lens/lens.ts";
import type { Judged } from "./judgedRow.ts";

interface Counts {
	sums: Sums;
	risks: Record<Level, number>;
}

export interface Tally {
	/** Each requirement once. */
	whole: Counts;
	pillars: Map<string, Counts>;
}

const noCounts = (): Counts => ({ sums: noSums(), risks: { high: 0, medium: 0, low: 0 } });

/** Counts what was judged; the counts that were found last are mended where entries are others than then. */
export function keptTally(pillars: { id: string }[]): (judged: Judged[]) => Tally {
	const start = (): Tally => ({ whole: noCounts(), pillars: new Map(pillars.map(({ id }) => [id, noCounts()])) });
	let last: { judged: Judged[]; tally: Tally } = { judged: [], tally: start() };
	return (judged) => {
		const changed = changedPlaces(last.judged, judged);
		const tally = changed ? last.tally : start();
		for (const place of changed ?? []) add(tally, last.judged[place], -1);
		for (const place of changed ?? judged.keys()) add(tally, judged[place], 1);
		last = { judged, tally };
		return tally;
	};
}

/** Adds a requirement, or takes it away again. */
function add({ whole, pillars }: Tally, one: Judged | undefined, sign: 1 | -1): void {
	if (!one) return;
	const { credits, threat, gap, status, unjudged } = one;
	const noted = unjudged && { unjudged };
	addSums(whole.sums, { credits: [], status, threat }, sign);
	if (gap) whole.risks[gap.risk] += sign;
	for (const pillar of new Set(credits.map((credit) => credit.pillar))) {
		const counts = pillars.get(pillar);
		if (!counts) continue;
		const own = credits.filter((credit) => credit.pillar === pillar);
		addSums(counts.sums, { credits: own, status, threat, ...noted }, sign);
		if (gap) counts.risks[gap.risk] += sign;
	}
}

/** What becomes of a lens in a file of another format: it is read again, and compared part by part. */
import type { Lens } from "../lens/lens.ts";
import type { WrittenTexts } from "../lens/lensTexts.ts";
import type { WholeLens } from "./draft.ts";
import { compareItem } from "./itemLosses.ts";
import { type Count, differ, fewer, type Loss, type LossKind, lossKinds, same } from "./loss.ts";

/** What is lost between a lens and what is read from its file; nothing only where both say the same to the letter. */
export function lossesBetween(before: WholeLens, after: WholeLens, ids: ReadonlyMap<string, string>): Loss[] {
	const counts = new Map<LossKind, number>();
	const count = (what: LossKind, n: number) => n > 0 && counts.set(what, (counts.get(what) ?? 0) + n);
	compareWhole(before, after, count);
	comparePillars(before, after, ids, count);
	for (const item of before.lens.items) compareItem(item, before, after, ids, count);
	const isSame = same([before.lens, rest(before.texts)], [after.lens, rest(after.texts)]);
	if (counts.size === 0 && !isSame) count("other", 1);
	return lossKinds.flatMap((what) => (counts.has(what) ? [{ what, n: counts.get(what) ?? 0 }] : []));
}

/** The line about its edition is made of the name of the file. */
const rest = ({ scope: { edition: _, ...scope }, ...texts }: WrittenTexts) => ({ ...texts, scope });

const factsIn = ({ facts, derivedFacts, presets = [], formerFacts = [] }: Lens): unknown[] => [
	...facts,
	...derivedFacts,
	...presets,
	...formerFacts,
];

const tensionsIn = ({ tensions, incompatibilities = [] }: Lens): unknown[] => [...tensions, ...incompatibilities];

const sourcesIn = ({ policies, advisor, notices, sources }: Lens): unknown[] => [...policies, ...advisor, ...notices, ...sources];

function compareWhole(
	{ lens, texts, ...before }: WholeLens,
	{ lens: read, texts: readTexts, ...after }: WholeLens,
	count: Count,
) {
	count("lensId", differ(lens.id, read.id));
	count("version", differ(lens.version, read.version));
	count("languages", fewer(lens.languages, read.languages));
	count("language", differ(lens.languages[0], read.languages[0]));
	count("scope", differ([texts.title, rest(texts).scope], [readTexts.title, rest(readTexts).scope]));
	count("facts", fewer(factsIn(lens), factsIn(read)));
	count("tensions", fewer(tensionsIn(lens), tensionsIn(read)));
	count("sources", fewer(sourcesIn(lens), sourcesIn(read)));
	count("licence", differ([before.licence, before.attribution], [after.licence, after.attribution]));
}

/** A pillar is the one that its first item is in. */
function comparePillars(before: WholeLens, after: WholeLens, ids: ReadonlyMap<string, string>, count: Count) {
	for (const { id, ...pillar } of before.lens.pillars) {
		const item = before.lens.items.find((one) => one.pillar === id);
		const other = item && after.lens.items.find((one) => one.id === ids.get(item.id))?.pillar;
		const read = after.lens.pillars.find((one) => one.id === other);
		if (!read) count("pillars", 1);
		else {
			const { id: readId, ...readPillar } = read;
			count("ids", differ(id, readId));
			count("pillars", differ([pillar, before.texts.pillars[id]], [readPillar, after.texts.pillars[readId]]));
		}
	}
}

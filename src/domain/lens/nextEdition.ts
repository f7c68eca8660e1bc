/** A newer edition of a kept lens: what it asks otherwise, told item by item, and the lens as reviews of the former one take it up. */
import type { ChecklistItem, Lens } from "./lens.ts";
import type { WrittenTexts } from "./lensTexts.ts";
import { isOlder } from "./takeUpLens.ts";

export interface Edition {
	lens: Lens;
	texts: WrittenTexts;
}

/** Ids of items, in the order of the edition that has them. */
export interface EditionChange {
	added: string[];
	changed: string[];
	removed: string[];
}

/** What a later edition asks otherwise; an item is changed where a word of it, of its statements or of what it is judged by is another. */
export function editionChange(former: Edition, next: Edition): EditionChange {
	const [before, after] = [askedBy(former), askedBy(next)];
	return {
		added: [...after.keys()].filter((id) => !before.has(id)),
		changed: [...after].flatMap(([id, asked]) => (before.has(id) && before.get(id) !== asked ? [id] : [])),
		removed: [...before.keys()].filter((id) => !after.has(id)),
	};
}

/** All that an item asks, as one text, by its id. */
function askedBy({ lens, texts }: Edition): Map<string, string> {
	const rowsOf = new Map<string, Lens["recommendations"]>();
	for (const row of lens.recommendations) rowsOf.set(row.askedIn, [...(rowsOf.get(row.askedIn) ?? []), row]);
	return new Map(
		lens.items.map(({ since: _, ...item }) => {
			const rows = rowsOf.get(item.id) ?? [];
			return [item.id, JSON.stringify([item, texts.items[item.id], rows, rows.map(({ id }) => texts.recommendations[id])])];
		}),
	);
}

/**
 * The later edition under a version after that of the former one, its changed items marked with it: whoever answered them before is asked
 * again, and keeps every other answer. An edition that is older by its numbers stays as it is.
 */
export function asNextEdition<E extends Edition>(former: Edition, next: E): E {
	if (isOlder(next.lens.version, former.lens.version)) return next;
	const { added, changed, removed } = editionChange(former, next);
	if (added.length + changed.length + removed.length === 0) return next;
	const version = versionAfter(former.lens.version, next.lens.version);
	const sinces = new Map(former.lens.items.map(({ id, since }) => [id, since]));
	const asked = new Set(changed);
	const items = next.lens.items.map((item): ChecklistItem => {
		const since = asked.has(item.id) ? version : (item.since ?? sinces.get(item.id));
		return since === undefined ? item : { ...item, since };
	});
	return { ...next, lens: { ...next.lens, version, items } };
}

/** The version itself where its numbers are later; else the next after the former, with what followed the numbers of its own. */
function versionAfter(former: string, version: string): string {
	if (isOlder(former, version)) return version;
	const [major = 0, minor = 0, patch = 0] = (former.split("-")[0] ?? "").split(".").map((part) => Number(part) || 0);
	const rest = version.slice(version.split("-")[0]?.length ?? 0);
	return `${major}.${minor}.${patch + 1}${rest}`;
}

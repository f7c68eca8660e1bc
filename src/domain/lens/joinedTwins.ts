/**
 * Requirements of two lenses that a team takes for one: they become a pair of the composed lens (scoring.md section 1), twins where
 * their pillars differ, alternatives where they lie in one. The pair is asked in the question of the first, and the other question goes.
 */
import type { ChecklistItem, Lens, Recommendation } from "./lens.ts";
import type { WrittenTexts } from "./lensTexts.ts";

/** By the id of the recommendation whose question goes: that of the one in whose question both are asked. */
export type JoinedTwins = Record<string, string>;

/** A recommendation with the question that it alone is asked in. */
export interface Asked {
	row: Recommendation;
	item: ChecklistItem;
}

const isAlone = ({ sameActionAs = [], alternativeTo = [] }: Recommendation): boolean =>
	sameActionAs.length + alternativeTo.length === 0;

/** What can stay asked: in a question of every workload, and in no pair. */
export const canHost = ({ row, item }: Asked): boolean =>
	item.kind !== "choices" && item.appliesWhen === "always" && isAlone(row);

/** What can be asked elsewhere: all that its question decides, in no pair, and nothing else of the lens leans on it. */
export function canGo({ row, item }: Asked, leanedOn: ReadonlySet<string>): boolean {
	const { remainder, parts = [], recommendations = [] } = item;
	const isWhole = !remainder && parts.length === 0 && recommendations.every(({ recommendation }) => recommendation === row.id);
	const leans = (row.prerequisites ?? []).length + (row.prerequisiteItems ?? []).length > 0;
	return canHost({ row, item }) && isWhole && !leans && !leanedOn.has(row.id) && !leanedOn.has(item.id);
}

/** Ids that other parts of a lens speak of. */
export function leanedOn(lens: Lens): Set<string> {
	const links = lens.items.flatMap(({ id, recommendations = [] }) => recommendations.map((link) => ({ id, ...link })));
	const askedIn = new Map(lens.recommendations.map(({ id, askedIn: item }) => [id, item]));
	return new Set([
		...lens.recommendations.flatMap(({ prerequisites = [], prerequisiteItems = [] }) => [...prerequisites, ...prerequisiteItems]),
		...lens.tensions.flatMap(({ between, items = [] }) => [...between, ...items]),
		...(lens.incompatibilities ?? []).flatMap(({ inPlace = [], items = [] }) => [...inPlace, ...items]),
		...lens.policies.flatMap(({ items = [] }) => items),
		...lens.notices.flatMap(({ where = [] }) => where),
		...links.flatMap(({ id, recommendation }) => (askedIn.get(recommendation) === id ? [] : [recommendation])),
	]);
}

/** Every recommendation that is asked by itself in its question, by id. */
export function askedAlone(lens: Lens): Map<string, Asked> {
	const items = new Map(lens.items.map((item) => [item.id, item]));
	const counts = new Map<string, number>();
	for (const { askedIn } of lens.recommendations) counts.set(askedIn, (counts.get(askedIn) ?? 0) + 1);
	return new Map(
		lens.recommendations.flatMap((row): [string, Asked][] => {
			const item = items.get(row.askedIn);
			return item && counts.get(row.askedIn) === 1 ? [[row.id, { row, item }]] : [];
		}),
	);
}

/** The lens with what the team joined. What cannot be joined as the lens stands now is left apart. */
export function withTwinsJoined(lens: Lens, joined: JoinedTwins = {}): Lens {
	return Object.entries(joined).reduce((now, [second, first]) => joinPair(now, first, second), lens);
}

/**
 * A lens whose own requirements are joined, before it is kept: what it asks twice it then asks once. Joined as above; the order of the
 * pairs does not matter.
 */
export function withOwnTwinsJoined(lens: Lens, joined: JoinedTwins): Lens {
	return Object.entries(joined).reduce((now, [second, first]) => joinPair(now, first, second, true), lens);
}

/** The pairs of a kept edition that an edition read anew asks apart again. */
export function ownTwinsOf(former: Lens, next: Lens): JoinedTwins {
	const apart = askedAlone(next);
	const hostOf = new Map(former.items.map(({ id, recommendations = [] }) => [id, recommendations[0]?.recommendation]));
	return Object.fromEntries(
		former.recommendations.flatMap(({ id, askedIn, sameActionAs = [], alternativeTo = [] }): [string, string][] => {
			const first = hostOf.get(askedIn);
			const isJoined = first !== undefined && [...sameActionAs, ...alternativeTo].includes(first);
			return isJoined && apart.has(id) && apart.has(first) ? [[id, first]] : [];
		}),
	);
}

function joinPair(lens: Lens, first: string, second: string, isOwn = false): Lens {
	const rows = askedAlone(lens);
	const [host, guest] = [rows.get(first), rows.get(second)];
	if (!host || !guest || first === second || (!isOwn && host.item.from === guest.item.from)) return lens;
	if (!canHost(host) || !canGo(guest, leanedOn(lens))) return lens;
	const kind = host.row.pillar === guest.row.pillar ? "alternativeTo" : "sameActionAs";
	const paired = (row: Recommendation): Recommendation => {
		if (row.id === first) return { ...row, [kind]: [second] };
		return row.id === second ? { ...row, [kind]: [first], askedIn: host.item.id } : row;
	};
	const asking = (item: ChecklistItem): ChecklistItem[] => {
		if (item.id === guest.item.id) return [];
		if (item.id !== host.item.id) return [item];
		return [{ ...item, recommendations: [...(item.recommendations ?? []), { recommendation: second, link: "direct" }] }];
	};
	return { ...lens, items: lens.items.flatMap(asking), recommendations: lens.recommendations.map(paired) };
}

/** The texts of a lens without those of questions that went. */
export function textsOfJoined(texts: WrittenTexts, lens: Pick<Lens, "items">): WrittenTexts {
	const items = new Set(lens.items.map(({ id }) => id));
	const topics = new Set(lens.items.map(({ topic }) => topic));
	const kept = <T>(entries: Record<string, T>, stays: ReadonlySet<string | undefined>) =>
		Object.fromEntries(Object.entries(entries).filter(([id]) => stays.has(id)));
	return { ...texts, items: kept(texts.items, items), topics: kept(texts.topics, topics) };
}

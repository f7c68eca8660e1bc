/**
 * Requirements of two lenses that a team takes for one: they become a pair of the composed lens (scoring.md section 1), twins where
 * their pillars differ, alternatives where they lie in one. The pair is asked in the question of the first, and the other question goes.
 */
import type { ChecklistItem, Lens, Recommendation } from "./lens.ts";
import type { LensTexts, WrittenTexts } from "./lensTexts.ts";
import { shareOf, wordsOf } from "./words.ts";

/** By the id of the recommendation whose question goes: that of the one in whose question both are asked. */
export type JoinedTwins = Record<string, string>;

/** Two requirements of different lenses that say nearly the same. */
export interface ProposedTwins {
	/** Of the lens that comes first: it goes on being asked. */
	first: string;
	second: string;
	/** Words that their titles share, in hundredths. */
	share: number;
}

/** Below so many hundredths of shared words two requirements are not proposed. */
const leastTwinShare = 60;

interface Asked {
	row: Recommendation;
	item: ChecklistItem;
}

const isAlone = ({ sameActionAs = [], alternativeTo = [] }: Recommendation): boolean =>
	sameActionAs.length + alternativeTo.length === 0;

/** What can stay asked: in a question of every workload, and in no pair. */
const canHost = ({ row, item }: Asked): boolean => item.kind !== "choices" && item.appliesWhen === "always" && isAlone(row);

/** What can be asked elsewhere: all that its question decides, in no pair, and nothing else of the lens leans on it. */
function canGo({ row, item }: Asked, leanedOn: ReadonlySet<string>): boolean {
	const { remainder, parts = [], recommendations = [] } = item;
	const isWhole = !remainder && parts.length === 0 && recommendations.every(({ recommendation }) => recommendation === row.id);
	const leans = (row.prerequisites ?? []).length + (row.prerequisiteItems ?? []).length > 0;
	return canHost({ row, item }) && isWhole && !leans && !leanedOn.has(row.id) && !leanedOn.has(item.id);
}

/** Ids that other parts of a lens speak of. */
function leanedOn(lens: Lens): Set<string> {
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
function askedAlone(lens: Lens): Map<string, Asked> {
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

/** Pairs that a person may join, the most alike first; each requirement is in one at most. */
export function proposeTwins(lens: Lens, titles: Pick<LensTexts, "recommendations">): ProposedTwins[] {
	if (!lens.parts) return [];
	const [rows, leaned] = [[...askedAlone(lens).values()], leanedOn(lens)];
	const order = new Map(lens.parts.map(({ id }, place) => [id, place]));
	const placeOf = ({ item }: Asked) => order.get(item.from ?? lens.id) ?? 0;
	const words = new Map(rows.map(({ row }) => [row.id, new Set(wordsOf(titles.recommendations[row.id]?.title ?? ""))]));
	const byWord = new Map<string, Asked[]>();
	for (const host of rows.filter(canHost)) {
		for (const one of words.get(host.row.id) ?? []) byWord.set(one, [...(byWord.get(one) ?? []), host]);
	}
	const pairs = rows
		.filter((row) => canGo(row, leaned))
		.flatMap((guest) => {
			const own = words.get(guest.row.id) ?? new Set();
			const hosts = new Set([...own].flatMap((one) => byWord.get(one) ?? []));
			return [...hosts].flatMap((host): ProposedTwins[] => {
				const share = shareOf(own, words.get(host.row.id) ?? new Set());
				return placeOf(host) < placeOf(guest) && share >= leastTwinShare
					? [{ first: host.row.id, second: guest.row.id, share }]
					: [];
			});
		});
	const taken = new Set<string>();
	return pairs
		.toSorted((a, b) => b.share - a.share)
		.filter(({ first, second }) => {
			if (taken.has(first) || taken.has(second)) return false;
			taken.add(first).add(second);
			return true;
		});
}

/** The lens with what the team joined. What cannot be joined as the lens stands now is left apart. */
export function withTwinsJoined(lens: Lens, joined: JoinedTwins = {}): Lens {
	return Object.entries(joined).reduce((now, [second, first]) => joinPair(now, first, second), lens);
}

function joinPair(lens: Lens, first: string, second: string): Lens {
	const rows = askedAlone(lens);
	const [host, guest] = [rows.get(first), rows.get(second)];
	if (!host || !guest || host.item.from === guest.item.from) return lens;
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

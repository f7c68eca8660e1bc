/** Pairs of requirements that a person may join (`joinedTwins.ts`): found by the words that their titles share. */
import { askedAlone, canGo, canHost, leanedOn } from "./joinedTwins.ts";
import type { Lens } from "./lens.ts";
import type { LensTexts, WrittenTexts } from "./lensTexts.ts";
import { plainSentence } from "./plainSentence.ts";
import { shareOf, wordsOf } from "./words.ts";

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

/** A requirement that can be one of a pair, by the words of its title. */
interface Titled {
	id: string;
	words: ReadonlySet<string>;
	/** Of its lens among several. */
	place: number;
}

/** What of a lens can stay asked, by each word of its title, and what can be asked elsewhere. */
interface Sides {
	hosts: Map<string, Titled[]>;
	guests: Titled[];
}

/** A search that can rest after each requirement, so that a page does not wait for it. */
export type TwinSearch = Generator<void, ProposedTwins[], void>;

function* sidesOf(lens: Lens, titleOf: (id: string) => string): Generator<void, Sides, void> {
	const [rows, leaned] = [askedAlone(lens).values(), leanedOn(lens)];
	const order = new Map((lens.parts ?? []).map(({ id }, place) => [id, place]));
	const sides: Sides = { hosts: new Map(), guests: [] };
	for (const asked of rows) {
		const { row, item } = asked;
		const words = new Set(wordsOf(titleOf(row.id)));
		const titled: Titled = { id: row.id, words, place: order.get(item.from ?? lens.id) ?? 0 };
		if (canHost(asked)) addHost(sides.hosts, titled);
		if (canGo(asked, leaned)) sides.guests.push(titled);
		yield;
	}
	return sides;
}

function addHost(hosts: Sides["hosts"], host: Titled): void {
	for (const word of host.words) {
		const known = hosts.get(word);
		if (known) known.push(host);
		else hosts.set(word, [host]);
	}
}

/** Of the words of a title so many of a hundred are in any that is alike enough, however short that is. */
const leastOwn = 42;

/** The pairs of one requirement with all that share enough words with it: one of its rarer words is among them. */
function pairsOf(guest: Titled, hosts: Sides["hosts"], fits: (host: Titled) => boolean): ProposedTwins[] {
	const byRarity = [...guest.words].map((word) => hosts.get(word) ?? []).toSorted((a, b) => a.length - b.length);
	const searched = byRarity.slice(0, byRarity.length - Math.ceil((byRarity.length * leastOwn) / 100) + 1);
	const seen = new Set<Titled>();
	const pairs: ProposedTwins[] = [];
	for (const bucket of searched) {
		for (const host of bucket) {
			if (seen.has(host) || !isOfSize(guest, host) || !fits(host)) continue;
			seen.add(host);
			const share = shareOf(guest.words, host.words);
			if (share >= leastTwinShare) pairs.push({ first: host.id, second: guest.id, share });
		}
	}
	return pairs;
}

/** Whether the shorter title could be alike enough if all its words were in the longer one. */
const isOfSize = ({ words: one }: Titled, { words: other }: Titled): boolean =>
	200 * Math.min(one.size, other.size) >= (leastTwinShare - 1) * (one.size + other.size);

/** The most alike first; each requirement is in one pair at most. */
function mostAlike(pairs: ProposedTwins[]): ProposedTwins[] {
	const taken = new Set<string>();
	return pairs
		.toSorted((a, b) => b.share - a.share)
		.filter(({ first, second }) => {
			if (taken.has(first) || taken.has(second)) return false;
			taken.add(first).add(second);
			return true;
		});
}

/** Pairs of a composed lens; of a lens alone none. */
export function* searchTwins(lens: Lens, titles: Pick<LensTexts, "recommendations">): TwinSearch {
	if (!lens.parts) return [];
	const { hosts, guests } = yield* sidesOf(lens, (id) => titles.recommendations[id]?.title ?? "");
	const later = guests.filter(({ place }) => place > 0);
	return yield* pairsOfAll(later, (guest) => pairsOf(guest, hosts, ({ place }) => place < guest.place));
}

function* pairsOfAll(guests: readonly Titled[], pairsWith: (guest: Titled) => ProposedTwins[]): TwinSearch {
	const pairs: ProposedTwins[] = [];
	for (const guest of guests) {
		pairs.push(...pairsWith(guest));
		yield;
	}
	return mostAlike(pairs);
}

/** A lens as its library holds it. */
export interface ReadTexts {
	lens: Lens;
	texts: Pick<WrittenTexts, "recommendations">;
}

const sidesRead = new WeakMap<Lens, Sides>();

function* sidesOfRead({ lens, texts }: ReadTexts): Generator<void, Sides, void> {
	const known = sidesRead.get(lens);
	if (known) return known;
	const sides = yield* sidesOf(lens, (id) => plainSentence(texts.recommendations[id]?.title));
	sidesRead.set(lens, sides);
	return sides;
}

/** Pairs that a review over both lenses would be offered, the first of each by its id in the first lens, the second in the second. */
export function* searchTwinsBetween(first: ReadTexts, second: ReadTexts): TwinSearch {
	const { hosts } = yield* sidesOfRead(first);
	const { guests } = yield* sidesOfRead(second);
	return yield* pairsOfAll(guests, (guest) => pairsOf(guest, hosts, () => true));
}

/** Pairs of one lens that lie in one pillar and in different topics, as an item of a guide and a row of its table do; the first is asked before the second. */
export function* searchTwinsWithin(read: ReadTexts): TwinSearch {
	const { hosts, guests } = yield* sidesOfRead(read);
	const items = new Map(read.lens.items.map(({ id, topic }, place) => [id, { topic, place }]));
	const asked = new Map(
		read.lens.recommendations.flatMap(({ id, askedIn, pillar }) => {
			const item = items.get(askedIn);
			return item ? [[id, { ...item, pillar }] as const] : [];
		}),
	);
	const fits = (guest: Titled) => {
		const there = asked.get(guest.id);
		return ({ id }: Titled) => {
			const here = asked.get(id);
			return !!here && !!there && here.place < there.place && here.pillar === there.pillar && here.topic !== there.topic;
		};
	};
	return yield* pairsOfAll(guests, (guest) => pairsOf(guest, hosts, fits(guest)));
}

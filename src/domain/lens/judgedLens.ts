/** What a team judged in a review, as a lens of its own: the same ids, so that answers fit both. */
import { ownEntry } from "../review/parts.ts";
import type { Rating } from "../review/rating.ts";
import type { Lens, SeverityRule, Unjudged } from "./lens.ts";
import type { WrittenTexts } from "./lensTexts.ts";
import { requirementGroups } from "./requirement.ts";

interface Whole {
	lens: Lens;
	texts: WrittenTexts;
}

interface Named {
	id: string;
	version: string;
	title: string;
	/** Why a severity or an effort is what it is, in the language of the texts. */
	why: (rating: Rating) => string;
}

/** What carries severity and effort: a recommendation, a remainder or a part. */
interface Weighed {
	severity: SeverityRule;
	effort: Lens["recommendations"][number]["effort"];
	unjudged?: Unjudged[];
}

interface Said {
	severityWhy: unknown;
	effortWhy: unknown;
	shiftWhy?: unknown;
}

/** The lens with these ratings in the place of its own severities and efforts, in the one language of the texts. */
export function judgedLens(
	{ lens: { parts: _, ...lens }, texts: { parts: __, ...texts } }: Whole,
	ratings: Record<string, Rating>,
	named: Named,
): Whole {
	const ratingOf = ratingsByOwner(lens, ratings);
	const structure = <W extends Weighed>(owner: string, weighed: W): W => withRating(weighed, ratingOf(owner));
	const words = <S extends Said>(owner: string, said: S): S => withReasons(said, ratingOf(owner), named.why);
	const items = lens.items.map(({ from: ___, ...item }) => ({
		...item,
		...(item.remainder && { remainder: structure(item.id, item.remainder) }),
		...(item.parts && { parts: item.parts.map((part) => structure(part.id, part)) }),
	}));
	const itemTexts = mapped(texts.items, (id, item) => ({
		...item,
		...(item.remainder && { remainder: words(id, item.remainder) }),
		...(item.parts && { parts: mapped(item.parts, words) }),
	}));
	const recommendations = lens.recommendations.map((row) => structure(row.id, row));
	return {
		lens: { ...lens, id: named.id, version: named.version, languages: [texts.language], items, recommendations },
		texts: { ...texts, title: named.title, items: itemTexts, recommendations: mapped(texts.recommendations, words) },
	};
}

/** By recommendation, or by the requirement of an item: what was rated of the requirement it belongs to. */
function ratingsByOwner(lens: Lens, ratings: Record<string, Rating>): (owner: string) => Rating | undefined {
	const groups = requirementGroups(lens);
	const requirementOf = new Map(groups.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)].map((owner) => [owner, id])));
	return (owner) => ownEntry(ratings, requirementOf.get(owner) ?? "");
}

function withRating<W extends Weighed>(weighed: W, rating: Rating | undefined): W {
	if (!rating) return weighed;
	const { unjudged = [], ...rest } = weighed;
	const open = unjudged.filter((what) => rating[what] === null);
	return {
		...rest,
		severity: rating.severity === null ? weighed.severity : { level: rating.severity },
		effort: rating.effort ?? weighed.effort,
		...(open.length > 0 && { unjudged: open }),
	} as W;
}

/** A severity that the team says has no reason why a profile moves it. */
function withReasons<S extends Said>(said: S, rating: Rating | undefined, why: Named["why"]): S {
	if (!rating) return said;
	const { shiftWhy, ...rest } = said;
	return {
		...rest,
		...(rating.severity === null ? shiftWhy !== undefined && { shiftWhy } : { severityWhy: why(rating) }),
		...(rating.effort !== null && { effortWhy: why(rating) }),
	} as S;
}

const mapped = <V>(entries: Record<string, V>, change: (id: string, value: V) => V): Record<string, V> =>
	Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, change(id, value)]));

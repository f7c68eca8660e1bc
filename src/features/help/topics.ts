import type { HelpTopic } from "../../paths.ts";

/** The help from the first question one asks to the last. The compiler holds that no topic is forgotten. */
const places: Record<HelpTopic, number> = {
	score: 1,
	interval: 2,
	band: 3,
	risk: 4,
	worth: 5,
	effort: 6,
	order: 7,
	pressure: 8,
	plan: 9,
	confidence: 10,
	agreement: 11,
};

const isTopic = (name: string): name is HelpTopic => Object.hasOwn(places, name);

export const topics: HelpTopic[] = Object.keys(places)
	.filter(isTopic)
	.toSorted((a, b) => places[a] - places[b]);

/** The topic an address asks for, if there is one of that name. */
export const topicOf = (query: URLSearchParams): HelpTopic | null => topics.find((topic) => topic === query.get("topic")) ?? null;

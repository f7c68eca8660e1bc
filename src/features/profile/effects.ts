import { profileOf } from "../../domain/judge/status.ts";
import { evaluate, factsBehind } from "../../domain/lens/applicability.ts";
import type { Expression } from "../../domain/lens/fact.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Words } from "../../i18n/phrases.ts";

/** A question that the profile rules out, with the facts that do. */
export interface FallenAway {
	item: string;
	pillar: string;
	facts: string[];
}

/** A fact nobody has answered, with the questions whose applicability waits for it. */
export interface OpenFact {
	fact: string;
	items: string[];
}

export interface Effects {
	fallenAway: FallenAway[];
	/** How many questions are not confirmed. */
	unconfirmed: number;
	/** Those that most questions wait for come first. */
	openFacts: OpenFact[];
}

/** What the profile does to the questions. */
export function effectsOf(lens: Lens, review: Review, report: Report): Effects {
	const profile = profileOf(lens, review);
	const rules = new Map(lens.items.map(({ id, appliesWhen }): [string, Expression] => [id, appliesWhen]));
	const factsOf = (item: string) => factsBehind(rules.get(item) ?? "always", profile);
	const open = report.questions.filter(({ applies }) => applies === null);
	const waiting = new Map<string, string[]>();
	for (const { item } of open) {
		for (const fact of factsOf(item)) waiting.set(fact, [...(waiting.get(fact) ?? []), item]);
	}
	return {
		fallenAway: report.questions
			.filter(({ applies }) => applies === false)
			.map(({ item, pillar }) => ({ item, pillar, facts: factsOf(item) })),
		unconfirmed: open.length,
		openFacts: [...waiting].map(([fact, items]) => ({ fact, items })).toSorted((a, b) => b.items.length - a.items.length),
	};
}

/** A plain or derived fact with its value in words: “Trains models: no”. */
export function factText(
	id: string,
	review: Review,
	{ derivedFacts }: Pick<Lens, "derivedFacts">,
	{ lens: texts, t }: Words,
): string {
	const fact = texts.facts[id]?.short ?? texts.derivedFacts[id]?.short ?? id;
	const stored = review.workload.facts[id];
	if (typeof stored === "string") return t("profile.fact", { fact, value: texts.facts[id]?.values?.[stored] ?? stored });
	const truth = evaluate(id, profileOf({ derivedFacts }, review));
	const value = t(truth === null ? "profile.inside.unknown" : truth ? "profile.inside.yes" : "profile.inside.no");
	return t("profile.fact", { fact, value });
}

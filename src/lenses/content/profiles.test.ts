/** Advice follows the profile: over every pair of facts, no sentence that a workload is shown names a service it has ruled out. */
import { describe, expect, it } from "vitest";
import { evaluate, type Profile } from "../../domain/lens/applicability.ts";
import type { Expression } from "../../domain/lens/fact.ts";
import type { LensTexts, WrittenTexts } from "../../domain/lens/lensTexts.ts";
import { textsFor } from "../../domain/lens/textsFor.ts";
import type { FactValue } from "../../domain/review/workload.ts";
import { leaves } from "./leaves.ts";
import { english, italian, lens } from "./read.ts";

/** A service, the fact that says a workload has it, the words that name it, and where it is what is advised, whether or not one has it. */
const services: { has: Expression; words: Record<string, RegExp>; advised?: RegExp }[] = [
	{
		has: "usesAks",
		words: { English: /\bAKS\b|Kubernetes|\bnode pools?\b/, Italian: /\bAKS\b|Kubernetes|\bpool di nodi\b/ },
	},
	{ has: "usesBatchInference", words: { English: /\bbatch\b/i, Italian: /\bbatch\b/i } },
	{
		has: { not: { fact: "networkModel", in: ["managed-vnet"] } },
		words: {
			English: /\bnetwork of your(s| own)\b|\bown virtual network\b/i,
			Italian: /\brete (propria|vostra)\b|\bpropria rete\b/i,
		},
	},
	{
		has: "usesManagedOnlineEndpoints",
		words: { English: /\bmanaged (online )?endpoints?\b/i, Italian: /\bendpoint (online )?gestit[oi]\b/i },
	},
	{
		has: "usesComputeClusters",
		words: { English: /\bclusters?\b/i, Italian: /\bcluster\b/i },
		advised: /^(items\.perf-training-compute|recommendations\.rec-perf-training-compute-selection)\./,
	},
	{ has: { any: ["deploysModels", "trainsModels"] }, words: { English: /\bSpark\b/, Italian: /\bSpark\b/ } },
	{ has: "usesModelCatalog", words: { English: /\bfoundation models?\b/i, Italian: /\bmodell[oi] di base\b/i } },
];

const values = lens.facts.flatMap(({ id, type, values = [] }): [string, FactValue][] =>
	(type === "enum" ? values : [true, false]).map((value) => [id, value]),
);

/** Every two facts with every value of each, nothing else known. */
const pairs = values.flatMap((a, index) =>
	values.slice(index + 1).flatMap((b) => (a[0] === b[0] ? [] : [Object.fromEntries([a, b])])),
);

/** The texts that a workload with this profile can come to read. */
function shown(texts: LensTexts, profile: Profile): Partial<LensTexts> {
	const stands = (when: Expression | undefined) => when === undefined || evaluate(when, profile) !== false;
	const pick = <T>(all: Record<string, T>, of: { id: string; appliesWhen?: Expression }[]) =>
		Object.fromEntries(of.flatMap(({ id, appliesWhen }) => (stands(appliesWhen) && all[id] ? [[id, all[id]]] : [])));
	const items = Object.entries(pick(texts.items, lens.items)).map(([id, told]) => {
		const { followUps = [] } = lens.items.find((item) => item.id === id) ?? {};
		const asked = followUps.flatMap((one) => (stands(one.facts) ? [[one.id, told.followUps[one.id] ?? ""]] : []));
		return [id, { ...told, followUps: Object.fromEntries(asked) }] as const;
	});
	return {
		items: Object.fromEntries(items),
		recommendations: pick(texts.recommendations, lens.recommendations),
		tensions: pick(texts.tensions, lens.tensions),
	};
}

/** Where a language names a service to workloads that have ruled it out, each place once. */
function strays(language: string, written: WrittenTexts): string[] {
	const found = pairs.flatMap((facts) => {
		const profile = { facts, derivedFacts: lens.derivedFacts };
		const ruledOut = services.filter(({ has }) => evaluate(has, profile) === false);
		if (ruledOut.length === 0) return [];
		return [...leaves(shown(textsFor(written, profile), profile))].flatMap(([place, text]) =>
			ruledOut.flatMap(({ words, advised }) => {
				const word = advised?.test(place) ? undefined : text.match(words[language] ?? /^$/)?.[0];
				return word ? [`${place}: ${word}`] : [];
			}),
		);
	});
	return [...new Set(found)].toSorted();
}

describe("advice", () => {
	it.each<[string, WrittenTexts]>([
		["English", english],
		["Italian", italian],
	])("in %s names no service that the profile rules out", (language, texts) => {
		expect(strays(language, texts)).toEqual([]);
	});

	it("is found where it does", () => {
		const item = english.items["rel-zone-redundant-deployment"];
		if (!item) throw new Error("the lens lacks an item");
		const items = { ...english.items, "rel-zone-redundant-deployment": { ...item, why: "Spread the node pools." } };
		expect(strays("English", { ...english, items })).toContain("items.rel-zone-redundant-deployment.why: node pools");
	});
});

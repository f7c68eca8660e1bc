/** What a lens that is written from nothing begins with, and what each new entry of it has. */
import type { ChecklistItem, Lens, Recommendation, Remainder } from "../lens/lens.ts";
import type { ItemTexts, RemainderTexts, WrittenTexts } from "../lens/lensTexts.ts";
import type { Sentence } from "../lens/sentence.ts";
import type { LensDraft } from "./draft.ts";

export type ItemKind = ChecklistItem["kind"];

/** What stands in a text until somebody writes another, in one language; given by whoever speaks it. */
export interface Starters {
	ask: string;
	notApplicable: string;
	outside: string;
	/** Why a severity or an effort is what it is. */
	judged: string;
	options: Record<"none" | "some" | "all" | "open" | "fulfilled", { label: string; text: string }>;
	noneOfThese: string;
}

/** A lens with a first pillar, in one language. */
export function newDraft(id: string, language: string, edition: string, starters: Starters): LensDraft {
	const lens: Lens = {
		...{ schemaVersion: 1, id, version: "1.0.0", languages: [language], facts: [], derivedFacts: [] },
		...{
			pillars: [{ id: "p1" }],
			items: [],
			recommendations: [],
			tensions: [],
			policies: [],
			advisor: [],
			notices: [],
			sources: [],
		},
	};
	const texts: WrittenTexts = {
		...{ language, title: "", scope: { inside: "", outside: starters.outside, edition } },
		...{ facts: {}, derivedFacts: {}, pillars: { p1: { name: "", short: "", purpose: "" } }, topics: {} },
		...{ items: {}, recommendations: {}, tensions: {}, policies: {}, advisor: {}, notices: {}, tradeoffSources: {}, sources: {} },
	};
	return { lens, texts: { [language]: texts }, licence: "", attribution: "" };
}

const ends = { scale: ["none", "some", "all"], checklist: ["open", "fulfilled"] } as const;
const implied = { none: "missing", some: "partial", all: "inPlace", open: "missing", fulfilled: "inPlace" } as const;

/** A new item, that is one requirement of its own. */
export function newItem(kind: ItemKind, id: string, pillar: string): ChecklistItem {
	const asked = { id, pillar, appliesWhen: "always" };
	const remainder: Remainder = { severity: { level: "medium" }, effort: "medium" };
	if (kind === "choices") {
		const choices = [{ id: `${ruleName(id)}_1` }, { id: `${ruleName(id)}_no`, isNoneOfThese: true }];
		const rules = [
			{ condition: `${ruleName(id)}_1`, risk: "NO_RISK" as const },
			{ condition: "default", risk: "HIGH_RISK" as const },
		];
		return { ...asked, kind, options: [], choices, rules, remainder: { ...remainder, severity: { level: "high" } } };
	}
	const options = ends[kind].map((option) => ({ id: option, implies: { [id]: implied[option] } }));
	return { ...asked, kind, options, remainder };
}

/** An id in the letters that rules have for names. */
export const ruleName = (id: string): string => id.replace(/[^A-Za-z0-9_]/g, "_");

/** Its texts in one language; those of a further language begin with nothing but what we speak. */
export function newItemTexts({ kind, ...item }: ChecklistItem, starters: Starters | null): ItemTexts<Sentence> {
	const words = (option: string) => starters?.options[option as keyof Starters["options"]] ?? { label: "", text: "" };
	const choices = "choices" in item ? item.choices : [];
	return {
		...{ title: "", question: "", summary: "", why: "", evidence: {}, followUps: {} },
		options: Object.fromEntries(item.options.map(({ id }) => [id, words(id)])),
		...(kind === "choices" && {
			choices: Object.fromEntries(
				choices.map(({ id, isNoneOfThese }) => [id, { label: isNoneOfThese ? (starters?.noneOfThese ?? "") : "" }]),
			),
		}),
		notApplicable: starters?.notApplicable ?? "",
		remainder: newRemainderTexts(starters),
	};
}

/** What is said of a new requirement. */
export const newRemainderTexts = (starters: Starters | null): RemainderTexts<Sentence> => ({
	...{ title: "", ask: starters?.ask ?? "", change: "", benefit: "" },
	...{ severityWhy: starters?.judged ?? "", effortWhy: starters?.judged ?? "" },
});

/** A new recommendation, asked in an item. */
export const newRecommendation = (id: string, { id: askedIn, pillar }: ChecklistItem): Recommendation => ({
	...{ id, pillar, askedIn, appliesWhen: "always", severity: { level: "medium" }, effort: "medium", tradeoffs: [] },
});

/** Items of a checklist box and rows of a table: what each is called, what it is about, and what it says. */
import type { Nodes, PhrasingContent } from "mdast";
import { textHash } from "../../domain/textHash.ts";
import { slugOf } from "../foreign/keys.ts";
import type { GuideEntry } from "./azureGuide.ts";
import { lineOf, linksOf, textOf } from "./nodeText.ts";

/** An entry before its key is known. */
export type Draft = Omit<GuideEntry, "key">;

/** Longest title of an item, and of a recommendation, that is made of its first sentence. */
export const titleLengths = { item: 120, recommendation: 160 };

/** An entry from the words it begins with, in one paragraph or cell, and all that it holds. */
export function draftOf(first: PhrasingContent[], all: Nodes[], longest: number, group: string | null): Draft {
	const { scope, lead } = openingOf(first);
	const text = textOf(all);
	const rest = lineOf(first)
		.slice(scope === null ? 0 : scope.length + 2)
		.trim();
	const title = lead ?? (firstSentence(rest || text.replaceAll("\n", " "), longest) || "…");
	return { title, lead, scope, text, links: linksOf(all), group, hash: textHash(text) };
}

/** `(Scope)` and the bold words that an entry begins with. */
function openingOf(first: PhrasingContent[]): { scope: string | null; lead: string | null } {
	const [start, ...others] = first;
	const [, scope, behind] = (start?.type === "text" && /^\s*\(([^()]{1,80})\)\s*([\s\S]*)$/.exec(start.value)) || [];
	if (scope === undefined) return { scope: null, lead: leadIn(first) };
	return { scope: scope.replace(/\s+/g, " ").trim(), lead: behind === "" ? leadIn(others) : null };
}

/** Bold words, whatever wraps them as a whole, up to their colon or full stop. */
function leadIn(nodes: PhrasingContent[]): string | null {
	const first = nodes.find((node) => node.type !== "text" || node.value.trim() !== "");
	if (first?.type === "link" || first?.type === "emphasis") return first.children.length === 1 ? leadIn(first.children) : null;
	if (first?.type !== "strong") return null;
	return lineOf(first).replace(/\s*[:.]+$/, "") || null;
}

/** Where a full stop ends no sentence. */
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|incl|approx|no)|\b[A-Z])\.$/;

/** The first sentence, cut at a word with "…" where it is too long. */
export function firstSentence(text: string, longest: number): string {
	let sentence = text;
	for (const { index } of text.matchAll(/[.!?。！？](?=["'”’)]*(?:\s|$))|[。！？]/g)) {
		const candidate = text.slice(0, index + 1);
		if (abbreviation.test(candidate)) continue;
		sentence = candidate;
		break;
	}
	if (sentence.length <= longest) return sentence.replace(/[.。]$/, "");
	const cut = sentence.slice(0, longest - 1);
	const space = cut.lastIndexOf(" ");
	return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:]+$/, "").replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * Gives each entry a key of section and title. Of several with one title every key also has the group, the scope and the words
 * that follow, so that an entry added between them moves no answer to another one.
 */
export function withKeys<T extends Draft>(prefix: string, drafts: T[], keyOf: (id: string) => string): (T & { key: string })[] {
	const bases = drafts.map(({ title }) => slugOf(title));
	const counts = new Map<string, number>();
	for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1);
	return drafts.map((draft, index) => {
		const base = bases[index] ?? "";
		const more = (counts.get(base) ?? 0) > 1 ? `-${slugOf(wordsAround(draft))}` : "";
		return { ...draft, key: keyOf(`${prefix}-${base}${more}`) };
	});
}

/** What tells it from others with the same title: group, scope, and the first words behind the title. */
function wordsAround({ text, title, group, scope }: Draft): string {
	const at = text.indexOf(title);
	const rest = at < 0 ? text : text.slice(at + title.length);
	const words = rest
		.split(/[\s:.,;]+/)
		.filter(Boolean)
		.slice(0, 6);
	return [group ?? "", scope ?? "", ...words].join(" ");
}

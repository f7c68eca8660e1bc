/** Finding something in a review: questions and their answers, recommendations, what the team wrote, pillars. */

import type { Lens } from "../lens/lens.ts";
import { findRequirementTexts, type LensTexts } from "../lens/lensTexts.ts";
import { givenFor } from "../report/given.ts";
import type { Place } from "../report/place.ts";
import type { Report } from "../report/report.ts";
import { allRequirements } from "../report/reportRows.ts";
import type { Answer } from "../review/answer.ts";
import type { Decision } from "../review/decision.ts";
import type { Review } from "../review/review.ts";
import { type Piece, plain, snippetOf, wordsOf } from "./search.ts";

/** Something that can be found. "said": what the team wrote about it. */
export interface Entry {
	kind: "question" | "recommendation" | "said" | "pillar";
	/** Null: of no pillar alone. */
	pillar: string | null;
	title: string;
	texts: string[];
	place: Place;
}

interface Indexed {
	entry: Entry;
	/** As they are compared. */
	title: string;
	body: string;
}

/** Entries made ready for one search after another. */
export type SearchIndex = readonly Indexed[];

/** A thing found, its title and a part of its text cut where the words are. */
export interface Hit {
	entry: Entry;
	title: Piece[];
	snippet: Piece[];
}

interface Searched {
	lens: Lens;
	texts: LensTexts;
	review: Review;
	report: Report;
}

/** All that can be found in a review, in one language. */
export function indexReview(searched: Searched): SearchIndex {
	const entries = [questions(searched), requirements(searched), said(searched), pillars(searched)].flat();
	return entries.map((entry) => ({ entry, title: plain(entry.title), body: plain(entry.texts.join("\n")) }));
}

/**
 * What holds every word looked for: first what holds most of them in its title, then what holds more of them at the beginning of
 * a word. Looking for nothing finds nothing. `count` is that of all hits, of which the first `limit` are given.
 */
export function searchIndex(index: SearchIndex, wanted: string, limit: number): { hits: Hit[]; count: number } {
	const words = wordsOf(wanted);
	if (words.length === 0) return { hits: [], count: 0 };
	const found = index
		.filter((indexed) => isFound(indexed, words))
		.map((indexed) => ({ entry: indexed.entry, rank: rankOf(indexed, words) }))
		.toSorted((a, b) => b.rank - a.rank);
	return { hits: found.slice(0, limit).map(({ entry }) => hitOf(entry, words)), count: found.length };
}

/** What the team wrote is found by some of its own words, not by the title of what it is about alone. */
function isFound({ entry, title, body }: Indexed, words: string[]): boolean {
	const inBody = words.filter((word) => body.includes(word));
	const isAbout = entry.kind !== "said" || entry.texts.length === 0 || inBody.length > 0;
	return isAbout && words.every((word) => inBody.includes(word) || title.includes(word));
}

function rankOf({ title, body }: Indexed, words: string[]): number {
	const inTitle = words.filter((word) => title.includes(word)).length;
	const begun = words.filter((word) => beginsWord(inTitle > 0 ? title : body, word)).length;
	return inTitle * (words.length + 1) + begun;
}

function beginsWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
	}
	return false;
}

/** The snippet comes from the text that holds most of the words. */
function hitOf(entry: Entry, words: string[]): Hit {
	const held = entry.texts.map((text) => words.filter((word) => plain(text).includes(word)).length);
	const best = entry.texts[held.indexOf(Math.max(...held))] ?? "";
	return { entry, title: snippetOf(entry.title, words), snippet: snippetOf(best, words) };
}

function questions({ lens, texts }: Searched): Entry[] {
	return lens.items.map(({ id, pillar }) => {
		const item = texts.items[id];
		const options = Object.values(item?.options ?? {}).map(({ label, text }) => `${label}. ${text}`);
		const place: Place = { screen: "question", item: id };
		return { kind: "question", pillar, title: item?.title ?? id, texts: present([item?.question, ...options]), place };
	});
}

function requirements({ lens, texts, report }: Searched): Entry[] {
	const settings = new Map(lens.recommendations.map(({ id, settings: names }) => [id, (names ?? []).join(", ")]));
	const gaps = new Set(report.gaps.map(({ id }) => id));
	return allRequirements(report).flatMap(({ id, item, rows, credits }) => {
		const place: Place = gaps.has(id) ? { screen: "gap", requirement: id } : { screen: "question", item };
		const pillar = credits[0]?.pillar ?? null;
		return (rows.length > 0 ? rows : [id]).flatMap((row): Entry[] => {
			const told = findRequirementTexts(row, texts);
			const found = present([told?.benefit, told?.change, settings.get(row)]);
			return told ? [{ kind: "recommendation", pillar, title: told.title, texts: found, place }] : [];
		});
	});
}

const answerTexts = ({ note, owner, decision, dissent, choice }: Answer): string[] =>
	present([note, decision, dissent, owner, choice?.kind === "notApplicable" ? choice.reason : ""]);

/** Links, notes and names of files. */
const givenTexts = (report: Report, item: string): string[] =>
	present(givenFor(report, item).flatMap(({ text, file }) => [text, file?.name]));

const decisionTexts = ({ owner, note, decision, reason, approver, compensating, wonWhy }: Decision): string[] =>
	present([note, decision, reason, compensating, wonWhy, owner, approver]);

/** What the team wrote: on questions, on requirements, on tensions, and the names of its plans. */
function said({ lens, texts, review, report }: Searched): Entry[] {
	const titleOf = (id: string) => findRequirementTexts(id, texts)?.title ?? id;
	const onQuestions = report.questions.map(({ item, pillar, answer }): Entry => {
		const title = texts.items[item]?.title ?? item;
		const written = [...answerTexts(answer), ...givenTexts(report, item)];
		return { kind: "said", pillar, title, texts: written, place: { screen: "question", item } };
	});
	const gaps = new Set(report.gaps.map(({ id }) => id));
	const onRequirements = allRequirements(report).map(({ id, item, namedBy, credits, decision }): Entry => {
		const place: Place = gaps.has(id) ? { screen: "gap", requirement: id } : { screen: "question", item };
		const pillar = credits[0]?.pillar ?? null;
		return { kind: "said", pillar, title: titleOf(namedBy), texts: decisionTexts(decision), place };
	});
	const onTensions = lens.tensions.map(({ id, between }): Entry => {
		const title = between.map(titleOf).join(" – ");
		return { kind: "said", pillar: null, title, texts: present([review.tensionNotes[id]]), place: { screen: "report" } };
	});
	const written = [...onQuestions, ...onRequirements, ...onTensions].filter((entry) => entry.texts.length > 0);
	return [...written, ...plans(review)];
}

function plans({ planning }: Review): Entry[] {
	const names = present([planning.adopted?.name, ...planning.scenarios.map(({ name }) => name)]);
	return [...new Set(names)].map((title) => ({ kind: "said", pillar: null, title, texts: [], place: { screen: "plan" } }));
}

function pillars({ lens, texts }: Searched): Entry[] {
	return lens.pillars.map(({ id }) => {
		const place: Place = { screen: "pillar", pillar: id };
		return {
			kind: "pillar",
			pillar: id,
			title: texts.pillars[id]?.name ?? id,
			texts: present([texts.pillars[id]?.purpose]),
			place,
		};
	});
}

const present = (texts: (string | undefined)[]): string[] => texts.flatMap((text) => (text && text.trim() !== "" ? [text] : []));

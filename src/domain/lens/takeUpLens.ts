/** A review of an earlier version of its lens, read by the version at hand: every answer is kept, and only what changed is asked again. */

import type { Answer } from "../review/answer.ts";
import { withLensVersions } from "../review/changes.ts";
import { lensesOf, type Review } from "../review/review.ts";
import { type Lens, partsOf } from "./lens.ts";

type LensAtHand = Pick<Lens, "id" | "version" | "parts" | "items">;

/** Whether one version comes before another, by its numbers; what follows them (a draft, a date) does not count. */
export function isOlder(version: string, than: string): boolean {
	const [a, b] = [numbersOf(version), numbersOf(than)];
	const at = [0, 1, 2].find((place) => (a[place] ?? 0) !== (b[place] ?? 0));
	return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0);
}

const numbersOf = (version: string): number[] => version.split("-")[0]?.split(".").map(Number) ?? [];

/**
 * The review as the lens at hand means it: options that were merged are named as they are now, on every sheet, and items asked otherwise
 * since are asked again. The same review where its lens is not an earlier version of this one.
 */
export function withLensTakenUp(review: Review, lens: LensAtHand): Review {
	const later = laterParts(review, lens);
	if (later.size === 0) return review;
	const renamed = renamedOptions(lens);
	const answers = withOptionsOfNow(review.answers, renamed);
	const sheets = review.sheets.map((sheet) => ({ ...sheet, answers: withOptionsOfNow(sheet.answers, renamed) }));
	const changed = lens.items.flatMap(({ id, since, from = lens.id }) => {
		const version = later.get(from);
		return since !== undefined && version !== undefined && isOlder(version, since) ? [id] : [];
	});
	return withLensVersions({ ...review, answers, sheets }, partsOf(lens), changed);
}

/** The version that the review knows of each of its lenses that is here in a later one. */
const laterParts = (review: Review, lens: LensAtHand): Map<string, string> =>
	new Map(
		lensesOf(review).flatMap(({ id, version }): [string, string][] => {
			const here = partsOf(lens).find((part) => part.id === id);
			return here && isOlder(version, here.version) ? [[id, version]] : [];
		}),
	);

/** By item, the option of now for each option of earlier versions. */
const renamedOptions = ({ items }: LensAtHand): Map<string, Map<string, string>> =>
	new Map(items.map(({ id, options }) => [id, new Map(options.flatMap((one) => (one.was ?? []).map((was) => [was, one.id])))]));

const withOptionsOfNow = (answers: Record<string, Answer>, renamed: Map<string, Map<string, string>>): Record<string, Answer> =>
	Object.fromEntries(
		Object.entries(answers).map(([item, answer]) => {
			const now = answer.choice?.kind === "option" ? renamed.get(item)?.get(answer.choice.option) : undefined;
			return [item, now === undefined ? answer : { ...answer, choice: { kind: "option", option: now } }];
		}),
	);

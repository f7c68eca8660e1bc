/** What a review or sheet says of what its lens does not have: it is kept and counts for nothing, and is said before it is taken. */
import { type Lens, partsOf } from "../domain/lens/lens.ts";
import { requirementGroups } from "../domain/lens/requirement.ts";
import { isOlder } from "../domain/lens/takeUpLens.ts";
import type { Answer } from "../domain/review/answer.ts";
import { lensesOf, type NamesLenses, type Review } from "../domain/review/review.ts";
import type { Warn } from "./foreign/warning.ts";

/** The part of a review or sheet that speaks of a lens. */
export type Speaking = NamesLenses & Pick<Review, "answers" | "set"> & Partial<Pick<Review, "decisions" | "sheets" | "planning">>;

/** Notes answers, statuses and decisions that the lens at hand cannot place. An earlier version may have had them. */
export function noteStray(said: Speaking, lens: Lens, warn: Warn): void {
	for (const id of said.planning?.wish.pinIn ?? []) {
		if (said.planning?.wish.pinOut.includes(id)) warn("pinnedBoth", "planning.wish", { id });
	}
	const versions = lensesOf(said).map(({ id, version }) => ({
		version,
		here: partsOf(lens).find((part) => part.id === id)?.version ?? "",
	}));
	for (const { version, here } of versions) {
		if (isOlder(here, version)) warn("newerLens", "lens", { found: version, known: here });
	}
	if (versions.some(({ version, here }) => version !== here)) return;
	const known = new Set([
		...requirementGroups(lens).flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]),
		...lens.items.map(({ id }) => id),
	]);
	for (const part of ["set", "decisions"] as const) {
		for (const id of Object.keys(said[part] ?? {})) if (!known.has(id)) warn("notInLens", part, { found: id });
	}
	noteAnswers(said.answers, lens, "answers", warn);
	for (const [index, { answers }] of (said.sheets ?? []).entries()) noteAnswers(answers, lens, `sheets[${index}].answers`, warn);
}

function noteAnswers(answers: Record<string, Answer>, { items }: Lens, place: string, warn: Warn): void {
	const byId = new Map(items.map((item) => [item.id, item]));
	for (const [id, { choice }] of Object.entries(answers)) {
		const item = byId.get(id);
		if (!item) {
			warn("notInLens", place, { found: id });
			continue;
		}
		const ids = new Set([...item.options, ...(item.kind === "choices" ? item.choices : [])].map((one) => one.id));
		for (const found of chosenIn(choice)) if (!ids.has(found)) warn("notInLens", `${place}.${id}`, { found });
	}
}

function chosenIn(choice: Answer["choice"]): string[] {
	if (choice?.kind === "option") return [choice.option];
	return choice?.kind === "selection" ? [...choice.selected, ...choice.notApplicable] : [];
}

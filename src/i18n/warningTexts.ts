import type { Problem } from "../domain/result.ts";
import type { Phrases } from "./phrases.ts";
import { problemText } from "./problemText.ts";

/** Problems of one kind. */
interface Counted {
	count: number;
	cases: readonly Problem[];
}

/** Warnings as sentences: each kind once, by its first case, with how many more there are. */
export const warningTexts = (warnings: readonly Counted[], phrases: Phrases): string[] =>
	warnings.flatMap(({ count, cases: [first] }) => {
		if (!first) return [];
		const told = problemText(first, phrases);
		return [count > 1 ? `${told} (${phrases.t("library.more", { n: count - 1 })})` : told];
	});

import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { evaluate, factsBehind, type Profile } from "../../domain/lens/applicability.ts";
import type { Expression } from "../../domain/lens/fact.ts";
import type { Words } from "../../i18n/phrases.ts";
import { factText } from "../../i18n/reportWords.ts";

/** The names of facts nobody has said yet, as a list. */
export function openFactNames(expressions: Expression[], profile: Profile, { lens, list }: Words): string {
	const open = expressions.filter((expression) => evaluate(expression, profile) === null);
	const ids = new Set(open.flatMap((expression) => factsBehind(expression, profile)));
	return list([...ids].map((id) => lens.facts[id]?.short ?? id));
}

/** The facts that rule something out, each with its value, as a list. */
export function rulingFacts(expressions: Expression[], profile: Profile, words: Words): string {
	const ruling = expressions.filter((expression) => evaluate(expression, profile) === false);
	const ids = new Set(ruling.flatMap((expression) => factsBehind(expression, profile)));
	return words.list([...ids].map((id) => factText({ id, value: profile.facts[id] ?? evaluate(id, profile) }, words)));
}

/** A status in a word, or that nobody has said anything yet. */
export function statusWord({ status, reason }: RequirementRow, { t }: Words): string {
	if (status !== "unknown" || reason === "byHand" || reason === "dontKnow") return t(`status.${status}`);
	return t("reason.unanswered");
}

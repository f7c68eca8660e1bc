import { evaluate, type Profile } from "../../domain/applicability.ts";
import type { Expression } from "../../domain/lens.ts";
import type { RequirementRow } from "../../domain/report.ts";
import type { MessageKey, Words } from "../../i18n/phrases.ts";
import { decidingFacts } from "./decidingFacts.ts";

/** The names of facts nobody has said yet, as a list. */
export function openFactNames(expressions: Expression[], profile: Profile, { lens, list }: Words): string {
	const open = expressions.filter((expression) => evaluate(expression, profile) === null);
	const ids = [...new Set(open.flatMap((expression) => decidingFacts(expression, profile)))];
	return list(ids.map((id) => lens.facts[id]?.short ?? id));
}

/** The facts that rule something out, each with its value, as a list. */
export function rulingFacts(expressions: Expression[], profile: Profile, words: Words): string {
	const ruling = expressions.filter((expression) => evaluate(expression, profile) === false);
	const ids = [...new Set(ruling.flatMap((expression) => decidingFacts(expression, profile)))];
	return words.list(ids.map((id) => factText(id, profile, words)));
}

function factText(id: string, profile: Profile, { lens, t }: Words): string {
	const fact = lens.facts[id]?.short ?? lens.derivedFacts[id]?.short ?? id;
	const said = profile.facts[id];
	const value = typeof said === "string" ? (lens.facts[id]?.values?.[said] ?? said) : t(yesOrNo(evaluate(id, profile) === true));
	return t("questions.fact", { fact, value });
}

const yesOrNo = (truth: boolean): MessageKey => (truth ? "questions.yes" : "questions.no");

/** A status in a word, or that nobody has said anything yet. */
export function statusWord({ status, reason }: RequirementRow, { t }: Words): string {
	if (status !== "unknown" || reason === "byHand" || reason === "dontKnow") return t(`status.${status}`);
	return t("reason.unanswered");
}

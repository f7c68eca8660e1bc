/** Wording of how sure answers are and what was seen for them, shared by the screen and every export. */

import type { QuestionRow } from "../domain/judge/questionRow.ts";
import type { LensTexts } from "../domain/lens/lensTexts.ts";
import type { ConfidenceFigure } from "../domain/report/confidence.ts";
import type { Selection } from "../domain/review/answer.ts";
import type { Phrases, Words } from "./phrases.ts";

const kinds = ["sure", "fairly", "guess", "notSaid"] as const;

/** "Answers: 11 sure, 4 guesses and 3 not said. 12 % of the weight rests on guesses."; empty where nothing is answered. */
export function confidenceSummary({ counts, guessPercent }: ConfidenceFigure, { t, list }: Phrases): string {
	const said = kinds.filter((kind) => counts[kind] > 0);
	if (said.length === 0) return "";
	if (said.every((kind) => kind === "notSaid")) return t("confidence.unsaid");
	const answers = t("confidence.answers", {
		counts: list(said.map((kind) => t(`confidence.count.${kind}`, { n: counts[kind] }))),
	});
	return counts.guess > 0 ? `${answers} ${t("confidence.share", { percent: guessPercent })}` : answers;
}

/** How sure one answer is; empty where nothing is answered or nothing is said of it. */
export function confidenceText({ answer: { choice, confidence } }: Pick<QuestionRow, "answer">, { t }: Phrases): string {
	return choice !== null && choice.kind !== "dontKnow" && confidence ? t(`confidence.${confidence}`) : "";
}

/** "2 of 3: the alert rule; the last test": what somebody has seen of the lens's evidence for a question; empty where nothing. */
export function evidenceText({ item, answer }: Pick<QuestionRow, "item" | "answer">, { t, lens }: Words): string {
	const texts = lens.items[item]?.evidence ?? {};
	const seen = Object.entries(texts).filter(([id]) => answer.evidenceSeen.includes(id));
	if (seen.length === 0) return "";
	const values = { seen: seen.length, all: Object.keys(texts).length, texts: seen.map(([, text]) => text).join("; ") };
	return t("evidence.seen.of", values);
}

/** The choices that were selected, and those that do not apply, as one sentence. */
export function selectionText(
	{ selected, notApplicable }: Selection,
	item: string,
	lens: LensTexts,
	{ t, list }: Phrases,
): string {
	const labels = (ids: string[]) => ids.map((id) => lens.items[item]?.choices?.[id]?.label ?? id);
	const said = selected.length > 0 ? list(labels(selected)) : t("answer.noneSelected");
	if (notApplicable.length === 0) return said;
	return t("answer.selectedAndOut", { selected: said, out: list(labels(notApplicable)) });
}

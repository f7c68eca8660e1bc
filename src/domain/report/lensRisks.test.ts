import { expect, it } from "vitest";
import type { QuestionRow } from "../judge/questionRow.ts";
import type { ChecklistItem } from "../lens/lens.ts";
import { type Choice, emptyAnswer } from "../review/answer.ts";
import { countLensRisks } from "./lensRisks.ts";

const item = (id: string): ChecklistItem => ({
	...{ id, kind: "choices", pillar: "rel", appliesWhen: "always", options: [], choices: [{ id: "backup" }] },
	rules: [
		{ condition: "backup", risk: "NO_RISK" },
		{ condition: "!backup", risk: "HIGH_RISK" },
	],
	remainder: { severity: { level: "high" }, effort: "medium" },
});

const row = (id: string, choice: Choice | null, more: Partial<QuestionRow> = {}): QuestionRow => ({
	...{ item: id, pillar: "rel", number: 1, progress: "open" as QuestionRow["progress"], applies: true, requirements: [] },
	answer: { ...emptyAnswer, choice },
	...more,
});

const none: Choice = { kind: "selection", selected: [], notApplicable: [] };

it("counts the questions that are asked by their own rules; of a lens without any there is nothing to count", () => {
	const items = ["a", "b", "c", "d", "e"].map(item);
	const rows = [
		row("a", none),
		row("b", { ...none, selected: ["backup"] }),
		row("c", null),
		row("d", none, { leftOut: true }),
		row("e", none, { applies: false }),
	];
	expect(countLensRisks({ items }, rows)).toEqual({
		...{ HIGH_RISK: 1, MEDIUM_RISK: 0, NO_RISK: 1 },
		...{ UNDETERMINED: 0, UNANSWERED: 1, NOT_APPLICABLE: 1 },
	});
	expect(countLensRisks({ items: [] }, rows)).toBe(null);
});

/** What a review over several lenses comes to by one of them alone. */
import type { Progress, QuestionRow } from "../judge/questionRow.ts";
import { countProgress } from "../judge/questionRow.ts";
import type { GapRow, RequirementRow } from "../judge/requirementRow.ts";
import { score } from "../judge/score.ts";
import { figureOf, type ScoreFigure } from "../judge/scoreFigure.ts";
import type { Weighing } from "../judge/weighing.ts";
import { type Lens, type LensPart, type Level, partsOf } from "../lens/lens.ts";
import { lensesOfRequirement } from "../lens/partNames.ts";

export interface LensFigure extends LensPart {
	/** Over all its pillars; null: nothing applicable to score. */
	score: ScoreFigure | null;
	risks: Record<Level, number>;
	progress: Progress;
}

interface Counted {
	rows: RequirementRow[];
	gaps: GapRow[];
	questions: QuestionRow[];
	weighing: Weighing;
}

/** One for each lens, in their order; none where there is one lens alone. */
export function lensFigures(lens: Lens, { rows, gaps, questions, weighing }: Counted): LensFigure[] {
	if (!lens.parts) return [];
	const lensOf = new Map(lens.items.map(({ id, from = lens.id }) => [id, from]));
	return partsOf(lens).map((part) => {
		const isOwn = ({ item }: { item: string }) => lensOf.get(item) === part.id;
		// A pair that was joined of two lenses is a requirement of both.
		const counts = (row: RequirementRow) => lensesOfRequirement(row, partsOf(lens)).includes(part.id);
		const risks = { high: 0, medium: 0, low: 0 };
		for (const { risk } of gaps.filter(counts)) risks[risk] += 1;
		const { overall } = score(rows.filter(counts), weighing);
		return { ...part, score: figureOf(overall), risks, progress: countProgress(questions.filter(isOwn)) };
	});
}

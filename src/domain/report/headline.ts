/** The report's headline as parts that words are put to later: what holds the workload back, and what is still open. */
import type { Level } from "../lens/lens.ts";

export type Headline =
	| { code: "nothingYet" }
	/** Everything was answered "not applicable" or ruled out. */
	| { code: "nothingApplies" }
	| { code: "heldBack"; pillar: string; high: number }
	| { code: "noHighRisk"; pillar: string; shown: string }
	| { code: "allInPlace" }
	| { code: "openAnswers"; count: number; points: number }
	| { code: "needsDecision"; count: number };

interface Figures {
	overall: { lowShown: number; highShown: number } | null;
	pillars: { id: string; score: { low: number; shown: string } | null; risks: Record<Level, number> }[];
	progress: { answered: number };
	toClarify: number;
	needsDecision: number;
}

/** Two or three sentences' worth of parts, in the order they are told. */
export function headlineOf({ overall, pillars, progress, toClarify, needsDecision }: Figures): Headline[] {
	if (!overall && progress.answered > 0) return [{ code: "nothingApplies" }];
	if (!overall || (progress.answered === 0 && overall.lowShown === 0 && overall.highShown === 100))
		return [{ code: "nothingYet" }];
	const parts: Headline[] = [weakest(pillars)];
	if (toClarify > 0) parts.push({ code: "openAnswers", count: toClarify, points: overall.highShown - overall.lowShown });
	if (needsDecision > 0) parts.push({ code: "needsDecision", count: needsDecision });
	return parts;
}

/** The pillar with most high risks (the lower score on a tie), or the lowest score where no high risk is open. */
function weakest(pillars: Figures["pillars"]): Headline {
	const scored = pillars.flatMap((pillar) => (pillar.score ? [{ ...pillar, score: pillar.score }] : []));
	const sorted = scored.toSorted((a, b) => b.risks.high - a.risks.high || a.score.low - b.score.low);
	const worst = sorted[0];
	if (!worst || scored.every((pillar) => pillar.score.low === 100)) return { code: "allInPlace" };
	if (worst.risks.high > 0) return { code: "heldBack", pillar: worst.id, high: worst.risks.high };
	return { code: "noHighRisk", pillar: worst.id, shown: worst.score.shown };
}

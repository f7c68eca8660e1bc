/** What the questions of custom lenses come to by their own rules. */
import type { LensRisk } from "../domain/judge/kinds/selection.ts";
import { lensRisks } from "../domain/report/lensRisks.ts";
import type { Phrases } from "./phrases.ts";

/** The three levels always, the rest where there are such questions. */
const always: readonly LensRisk[] = ["HIGH_RISK", "MEDIUM_RISK", "NO_RISK"];

/** Each risk with its number, in one line; empty where no question has such rules. */
export const lensRiskText = (counts: Record<LensRisk, number> | null, { t, list }: Pick<Phrases, "t" | "list">): string =>
	counts === null
		? ""
		: list(
				lensRisks
					.filter((risk) => counts[risk] > 0 || always.includes(risk))
					.map((risk) => t(`report.lensRisks.${risk}`, { n: counts[risk] })),
			);

/** The rules of evidence of the built-in lens, read by their parser. */
import evidence from "../../content/lenses/azure-machine-learning/evidence.json";
import lens from "../../content/lenses/azure-machine-learning/lens.json";
import type { EvidenceRules } from "../domain/evidence/evidenceRules.ts";
import type { Lens } from "../domain/lens/lens.ts";
import { parseEvidenceRules } from "../parse/evidence/rules.ts";
import { parseLens } from "../parse/lens.ts";

function required<T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

export const builtInLens: Lens = required(parseLens(lens));
export const builtInRules: EvidenceRules = required(parseEvidenceRules(evidence, builtInLens));

/** The rules of evidence of the built-in lens, and our verdicts in the words of the documents. */
import { readFileSync } from "node:fs";
import type { EvidenceRules } from "../../src/domain/evidence/evidenceRules.ts";
import { parseEvidenceRules } from "../../src/parse/evidence/rules.ts";
import { parseLens } from "../../src/parse/lens.ts";

const folder = "content/lenses/azure-machine-learning";

const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));

function loadRules(): EvidenceRules {
	const lens = parseLens(read("lens.json"));
	const rules = lens.ok ? parseEvidenceRules(read("evidence.json"), lens.value) : lens;
	if (!rules.ok) throw new Error(JSON.stringify(rules.problems));
	return rules.value;
}

/** The rules of the built-in lens. */
export const rules = loadRules();

/** Our verdicts in the words of the document. */
export const verdictWords = { inPlace: "implemented", missing: "not-implemented", unknown: "unknown" } as const;

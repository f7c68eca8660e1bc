/** The parser of milestones, stored or from a file. */
import * as v from "valibot";
import type { LegendEntry } from "../domain/evidence/mask.ts";
import { rulesOf } from "../domain/judge/rules.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import { frozenRules, type SealedMilestone } from "../domain/milestone/milestone.ts";
import { buildReport } from "../domain/report/report.ts";
import { failure, type Problem, problem, type Result, success } from "../domain/result.ts";
import { parseLens } from "./lens.ts";
import { parseLensTexts } from "./lensTexts.ts";
import { legendSchema, sealedSchema } from "./milestoneSchema.ts";
import { parseWith, within } from "./problems.ts";
import { parseReview } from "./review.ts";

/** The newest format version this app writes. */
const known = 1;

/**
 * A milestone with its parts read by their own parsers. The report is built anew from review, lens and day, by the rules it was frozen
 * under: whether the stored one says the same is for the check of its seals to tell. Problems name their place.
 */
export function parseMilestone(data: unknown): Result<SealedMilestone> {
	const newer = versionOf(data);
	if (newer > known) return failure(problem("tooNew", "milestone.formatVersion", { found: newer, known }));
	const sealed = parseWith(sealedSchema, data);
	if (!sealed.ok) return sealed;
	const { milestone, seal, signOffs } = sealed.value;
	const review = within("milestone.review", parseReview(milestone.review));
	const structure = within("milestone.lens.structure", parseLens(milestone.lens.structure));
	if (!review.ok) return review;
	if (!structure.ok) return structure;
	const texts = parseTexts(milestone.lens.texts, structure.value);
	if (!texts.ok) return texts;
	const lens = { ...milestone.lens, structure: structure.value, texts: texts.value };
	const report = buildReport(structure.value, review.value, milestone.day, rulesOf(frozenRules(milestone.report)));
	return success({ milestone: { ...milestone, review: review.value, lens, report }, seal, signOffs });
}

/** What stands behind the marks of a milestone's evidence, where this device froze it; nothing where that cannot be read. */
export function parseLegend(data: unknown): LegendEntry[] {
	const read = v.safeParse(v.object({ legend: legendSchema }), data);
	return read.success ? read.output.legend : [];
}

function versionOf(data: unknown): number {
	if (typeof data !== "object" || data === null || !("milestone" in data)) return 0;
	const { milestone } = data;
	const hasVersion = typeof milestone === "object" && milestone !== null && "formatVersion" in milestone;
	return hasVersion && typeof milestone.formatVersion === "number" ? milestone.formatVersion : 0;
}

function parseTexts(
	texts: Record<string, unknown>,
	structure: Parameters<typeof parseLensTexts>[1],
): Result<Record<string, WrittenTexts>> {
	const entries = Object.entries(texts);
	if (entries.length === 0) return failure(problem("tooFew", "milestone.lens.texts", { limit: 1, found: 0 }));
	const parsed = entries.map(
		([language, text]) => [language, within(`milestone.lens.texts.${language}`, parseLensTexts(text, structure))] as const,
	);
	const problems = parsed.flatMap(([, result]): Problem[] => (result.ok ? [] : result.problems));
	if (problems.length > 0) return { ok: false, problems };
	return success(Object.fromEntries(parsed.flatMap(([language, result]) => (result.ok ? [[language, result.value]] : []))));
}

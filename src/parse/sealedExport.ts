/** The parser of what an exported file carries of a milestone. */
import type { SealedExport } from "../domain/milestone/milestone.ts";
import { failure, problem, type Result, success } from "../domain/result.ts";
import { parseCarriedFiles } from "./carriedFiles.ts";
import { parseMilestone } from "./milestone.ts";
import { exportSchema } from "./milestoneSchema.ts";
import { parseWith } from "./problems.ts";

/** The newest format version this app writes. */
const known = 2;

/** A milestone with its sign-offs and both seals; `frozen` is the milestone as it was found. Problems name their place. */
export function parseSealedExport(data: unknown): Result<SealedExport> {
	const found = typeof data === "object" && data !== null ? { ...data } : {};
	const version = "formatVersion" in found ? Number(found.formatVersion) : 0;
	if (version > known) return failure(problem("tooNew", "formatVersion", { found: version, known }));
	const around = parseWith(exportSchema, data);
	if (!around.ok) return around;
	const sealed = parseMilestone(data);
	if (!sealed.ok) return sealed;
	const frozen = "milestone" in found ? found.milestone : null;
	const attachments = parseCarriedFiles(data);
	const made = "made" in found ? found.made : null;
	return success({ ...sealed.value, ...around.value, frozen, made, ...(attachments && { attachments }) });
}

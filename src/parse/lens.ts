/** The parser of lenses, built in or imported. */
import type { Lens } from "../domain/lens/lens.ts";
import type { Result } from "../domain/result.ts";
import { checkLens } from "./lensChecks.ts";
import { lensSchema } from "./lensSchema.ts";
import { parseWith } from "./problems.ts";

/** A lens whose shape is right, whose references resolve and whose options keep their laws. */
export function parseLens(data: unknown): Result<Lens> {
	const lens = parseWith(lensSchema, data);
	if (!lens.ok) return lens;
	const problems = checkLens(lens.value);
	return problems.length > 0 ? { ok: false, problems } : lens;
}

/** What a lens must hold beyond its shape. */
import type { Lens } from "../domain/lens/lens.ts";
import type { Problem } from "../domain/result.ts";
import { findCycles } from "./lensCycles.ts";
import { findDuplicates } from "./lensDuplicates.ts";
import { checkExpressions } from "./lensExpressions.ts";
import { checkOptions } from "./lensOptions.ts";
import { checkPairs } from "./lensPairs.ts";
import { checkReferences } from "./lensReferences.ts";
import { checkSeverities } from "./lensSeverities.ts";

/** Every broken rule of a lens with its place. */
export function checkLens(lens: Lens): Problem[] {
	const broken = [...findDuplicates(lens), ...checkReferences(lens), ...checkExpressions(lens)];
	// The other checks follow references and would stumble over broken ones.
	return broken.length > 0 ? broken : [...checkSeverities(lens), ...checkPairs(lens), ...findCycles(lens), ...checkOptions(lens)];
}

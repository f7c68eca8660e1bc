import type { SealedExport, SealedMilestone } from "../domain/milestone/milestone.ts";
import { isSealedBy, sealOf } from "./seal.ts";

/**
 * What a file of a milestone shows and carries. `made`: how the file is made, as JSON. `frozen` is the milestone as it was sealed; where
 * an older version of the app sealed it, it may hold other things than what this one reads from it.
 */
export async function sealExport(
	{ milestone, seal, signOffs }: SealedMilestone,
	made: unknown,
	frozen: unknown = milestone,
): Promise<SealedExport> {
	const fileSeal = await sealOf({ milestone: frozen, seal, signOffs, made });
	return { formatVersion: 2, milestone, frozen, made, seal, signOffs, fileSeal };
}

/** Whether the second seal is over these sign-offs, as they were found, and the rest. Version 1 left out how the file was made. */
export function isFileSealed({ formatVersion, frozen, seal, made, fileSeal }: SealedExport, signOffs: unknown): Promise<boolean> {
	const always = { milestone: frozen, seal, signOffs };
	return isSealedBy(formatVersion === 1 ? always : { ...always, made }, fileSeal);
}

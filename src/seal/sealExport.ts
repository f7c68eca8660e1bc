import type { SealedExport, SealedMilestone } from "../domain/milestone/milestone.ts";
import { sealOf } from "./seal.ts";

/**
 * What a file of a milestone shows and carries. `frozen` is the milestone as it was sealed; where an older version of the app
 * sealed it, it may hold other things than what this one reads from it. `appVersion` is of the app that makes the file.
 */
export async function sealExport(
	{ milestone, seal, signOffs }: SealedMilestone,
	frozen: unknown = milestone,
	appVersion = milestone.appVersion,
): Promise<SealedExport> {
	return {
		formatVersion: 1,
		milestone,
		frozen,
		appVersion,
		seal,
		signOffs,
		fileSeal: await fileSealOf({ milestone: frozen, seal, signOffs }),
	};
}

/** The second seal: over a milestone, its seal and its sign-offs, each as it was found. */
export const fileSealOf = ({ milestone, seal, signOffs }: Record<"milestone" | "seal" | "signOffs", unknown>): Promise<string> =>
	sealOf({ milestone, seal, signOffs });

import type { SealedExport } from "../domain/milestone/milestone.ts";
import { checkMilestone, type MilestoneCheck } from "./checkMilestone.ts";
import { fileSealOf } from "./sealExport.ts";

/** What a look at both seals of a file shows. */
export interface ExportCheck extends MilestoneCheck {
	/** Milestone and sign-offs equal what the file was made with. */
	fileSealHolds: boolean;
}

/** Checks the data of a file as they were found (`raw`) against both its seals. */
export async function checkExport(raw: unknown, read: SealedExport): Promise<ExportCheck> {
	const { frozen: milestone, seal } = read;
	const signOffs = typeof raw === "object" && raw !== null && "signOffs" in raw ? raw.signOffs : null;
	const fileSealHolds = (await fileSealOf({ milestone, seal, signOffs })) === read.fileSeal;
	return { ...(await checkMilestone(raw, read)), fileSealHolds };
}

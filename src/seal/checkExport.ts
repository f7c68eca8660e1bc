import type { SealedExport } from "../domain/milestone/milestone.ts";
import { type AttachmentCheck, checkAttachments } from "./checkAttachments.ts";
import { checkMilestone, type MilestoneCheck } from "./checkMilestone.ts";
import { isFileSealed } from "./sealExport.ts";

/** What a look at both seals of a file shows. */
export interface ExportCheck extends MilestoneCheck {
	/** Milestone, sign-offs and how the file was made equal what was sealed; in version 1 milestone and sign-offs alone. */
	fileSealHolds: boolean;
	/** Files attached to the review. */
	attachments: AttachmentCheck[];
}

/** Checks the data of a file as they were found (`raw`) against both its seals. */
export async function checkExport(raw: unknown, read: SealedExport): Promise<ExportCheck> {
	const signOffs = typeof raw === "object" && raw !== null && "signOffs" in raw ? raw.signOffs : null;
	const attachments = await checkAttachments(read);
	return { ...(await checkMilestone(raw, read)), fileSealHolds: await isFileSealed(read, signOffs), attachments };
}

import type { SealedExport } from "../domain/milestone/milestone.ts";
import type { AttachedFile } from "../domain/review/given.ts";
import { attachedTo } from "../domain/review/givenChanges.ts";
import { hashOfBytes } from "./seal.ts";

/** What a file carries of one that is attached to the sealed review, or carries beside. */
export interface AttachmentCheck {
	/** As the sealed review has it; null: it names none with this hash. */
	file: AttachedFile | null;
	hash: string;
	/** Whole and what was sealed; other bytes; not carried, so that its hash alone is there; of no file that was sealed. */
	found: "whole" | "other" | "absent" | "unnamed";
}

/** Each attached file of a sealed review by the hash that was sealed with it, then what else the file carries. */
export async function checkAttachments({ milestone, attachments = {} }: SealedExport): Promise<AttachmentCheck[]> {
	const named = attachedTo(milestone.review);
	const checks = await Promise.all(
		named.map(async (file): Promise<AttachmentCheck> => {
			const { hash } = file;
			if (!Object.hasOwn(attachments, hash)) return { file, hash, found: "absent" };
			return { file, hash, found: (await hasHash(attachments[hash] ?? "", hash)) ? "whole" : "other" };
		}),
	);
	const known = new Set(named.map(({ hash }) => hash));
	const others = Object.keys(attachments).filter((hash) => !known.has(hash));
	return [...checks, ...others.map((hash): AttachmentCheck => ({ file: null, hash, found: "unnamed" }))];
}

async function hasHash(base64: string, hash: string): Promise<boolean> {
	try {
		return (await hashOfBytes(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)))) === hash;
	} catch {
		return false;
	}
}

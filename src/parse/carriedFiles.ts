/** The field `attachments` of a file that carries attached files. What is not of its shape is left out: it is missing then, and said so. */
import type { CarriedFiles } from "../domain/review/given.ts";

/** Undefined: it carries none. */
export function parseCarriedFiles(data: unknown): CarriedFiles | undefined {
	if (typeof data !== "object" || data === null || !("attachments" in data)) return undefined;
	const { attachments } = data;
	if (typeof attachments !== "object" || attachments === null) return undefined;
	const files = Object.entries(attachments).filter(
		(entry): entry is [string, string] => /^[0-9a-f]{64}$/.test(entry[0]) && typeof entry[1] === "string",
	);
	return files.length === 0 ? undefined : Object.fromEntries(files);
}

/** The bytes of a carried file; null where they are no Base64. */
export function carriedBytes(base64: string): Uint8Array<ArrayBuffer> | null {
	try {
		return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
	} catch {
		return null;
	}
}

import { failure, problem, type Result, success } from "../domain/result.ts";
import { firstBadByte } from "../domain/utf8.ts";

/** Far above any lens, and above any review with the files that it carries; a file beyond it would freeze the page. */
export const largestMegabytes = 64;
/** Of a backup, which holds many. */
export const largestBackupMegabytes = 200;
const megabyte = 1024 * 1024;

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const anchor = document.createElement("a");
	anchor.href = url;
	anchor.download = name;
	anchor.click();
	// The download starts after this task; a revoked address would stop it.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A picture for the page to draw, until it is released. `type`: a media type that its bytes were checked for. */
export function pictureUrl(bytes: Uint8Array<ArrayBuffer>, type: string): { picture: string; release: () => void } {
	const picture = URL.createObjectURL(new Blob([bytes], { type }));
	return { picture, release: () => URL.revokeObjectURL(picture) };
}

/** The bytes of a file, unless it is too large to be one of ours. */
export async function readBytes(file: File, limit = largestMegabytes): Promise<Result<Uint8Array<ArrayBuffer>>> {
	if (file.size > limit * megabyte) {
		return failure(problem("tooLarge", "", { limit, found: Math.ceil(file.size / megabyte) }));
	}
	return success(new Uint8Array(await file.arrayBuffer()));
}

/** The text of a file in UTF-8, its byte order mark dropped. */
export async function readText(file: File, limit?: number): Promise<Result<string>> {
	const bytes = await readBytes(file, limit);
	if (!bytes.ok) return bytes;
	const offset = firstBadByte(bytes.value);
	return offset === null ? success(new TextDecoder().decode(bytes.value)) : failure(problem("encoding", "", { offset }));
}

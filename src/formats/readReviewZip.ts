import { failure, problem, type Result } from "../domain/result.ts";
import type { CarriedFiles } from "../domain/review/given.ts";
import { firstBadByte } from "../domain/utf8.ts";
import { readArchive, shownName } from "../parse/archive.ts";
import type { Warn } from "../parse/foreign/warning.ts";
import { hashOfBytes } from "../seal/seal.ts";
import { binaryString } from "./binaryString.ts";
import { type FileContent, readFile } from "./readFile.ts";
import { zippedName } from "./review-json/zipped.ts";

/** Unpacked at most: a small archive can hold a very large file. */
const largest = { bytes: 64 * 1024 * 1024, files: 5000 };

/**
 * The review of a ZIP with all that lies beside it, by the hash of its bytes: no name but that of the review is asked. What lies beside
 * it and cannot be read is left out, and said.
 */
export async function readReviewZip(bytes: Uint8Array, warn: Warn): Promise<Result<FileContent>> {
	const archive = readArchive(bytes, () => true, largest);
	if (!archive.ok) return archive;
	const review = archive.value.find(({ name }) => name === zippedName);
	if (!review) return failure(problem("notOurs", "", {}));
	const text = review.read();
	if (!text.ok) return text;
	const offset = firstBadByte(text.value);
	if (offset !== null) return failure(problem("encoding", "", { offset }));
	const read = readFile(new TextDecoder().decode(text.value), warn);
	if (!read.ok || read.value.kind !== "review") return read;
	const beside: Uint8Array<ArrayBuffer>[] = [];
	for (const { name, read: readOther } of archive.value) {
		if (name === zippedName) continue;
		const other = readOther();
		if (other.ok) beside.push(other.value);
		else warn("entryLeftOut", "", { name: shownName(name) });
	}
	return { ok: true, value: { ...read.value, attachments: await carriedOf(beside) } };
}

async function carriedOf(files: Uint8Array<ArrayBuffer>[]): Promise<CarriedFiles> {
	const hashed = files.map(async (file) => [await hashOfBytes(file), btoa(binaryString(file))] as const);
	return Object.fromEntries(await Promise.all(hashed));
}

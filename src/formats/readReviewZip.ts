import { unzipSync } from "fflate";
import { failure, problem, type Result } from "../domain/result.ts";
import type { CarriedFiles } from "../domain/review/given.ts";
import { firstBadByte } from "../domain/utf8.ts";
import { hashOfBytes } from "../seal/seal.ts";
import { binaryString } from "./binaryString.ts";
import { type FileContent, readFile } from "./readFile.ts";
import { zippedName } from "./review-json/zipped.ts";

/** Bytes that are unpacked at most, of one entry and of all: a small archive can hold a very large file. */
const largest = 64 * 1024 * 1024;

/** The review of a ZIP with all that lies beside it, by the hash of its bytes: no name but that of the review is asked. */
export async function readReviewZip(bytes: Uint8Array): Promise<Result<FileContent>> {
	const entries = unzipped(bytes);
	if (!entries) return failure(problem("notOurs", "", {}));
	// Not by its place: names that are numbers come before all others, wherever they stood.
	const { [zippedName]: first, ...others } = entries;
	if (!first) return failure(problem("notOurs", "", {}));
	const offset = firstBadByte(first);
	if (offset !== null) return failure(problem("encoding", "", { offset }));
	const read = readFile(new TextDecoder().decode(first));
	if (!read.ok || read.value.kind !== "review") return read;
	return { ok: true, value: { ...read.value, attachments: await carriedOf(Object.values(others)) } };
}

/** Null: damaged, or too large. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | null {
	let size = 0;
	try {
		return unzipSync(bytes, {
			filter: ({ originalSize, name }) => {
				size += originalSize;
				if (size > largest) throw new Error("too large");
				return !name.endsWith("/");
			},
		});
	} catch {
		return null;
	}
}

async function carriedOf(files: Uint8Array[]): Promise<CarriedFiles> {
	const hashed = files.map(async (file) => [await hashOfBytes(Uint8Array.from(file)), btoa(binaryString(file))] as const);
	return Object.fromEntries(await Promise.all(hashed));
}

/** Attached files: taken in, kept by their hash, shown and handed out again. Nothing of them is ever run or opened as a page. */
import { holdAttachments, openAttachmentRecords, whileNobodyHolds } from "../../browser/attachments.ts";
import { pictureUrl, readBytes } from "../../browser/files.ts";
import { measureStorage } from "../../browser/storage.ts";
import { failure, problem, type Result, success } from "../../domain/result.ts";
import { type AttachedFile, type CarriedFiles, mostBackedUp } from "../../domain/review/given.ts";
import { attachedTo } from "../../domain/review/givenChanges.ts";
import type { Review } from "../../domain/review/review.ts";
import { binaryString } from "../../formats/binaryString.ts";
import { carriedBytes } from "../../parse/carriedFiles.ts";
import { pictureType } from "../../parse/pictureType.ts";
import { hashOfBytes } from "../../seal/seal.ts";
import type { ShownAttachment } from "../../ui/attachments.ts";
import { deliver } from "../secret/deliver.ts";
import { unlocked } from "../secret/unlocked.ts";

/** The most that one attached file may have, in MB. */
export const largestAttachment = 20;

const records = openAttachmentRecords();

let held: Promise<void> | null = null;

/** Once a page: clears out what nothing names any more, then holds what this page's steps to undo may name. */
export function holding(): Promise<void> {
	held ??= whileNobodyHolds(() => records.clearOut()).then(holdAttachments);
	return held;
}

/** Keeps a file on this device and describes it; what is too large, empty or finds no room is told. */
export async function keepAttachment(file: File): Promise<Result<AttachedFile>> {
	const read = await readBytes(file, largestAttachment);
	if (!read.ok) return read;
	const bytes = read.value;
	if (bytes.length === 0) return failure(problem("emptyFile", "", {}));
	try {
		await holding();
		const hash = await hashOfBytes(bytes);
		if (!(await records.keep(hash, bytes))) return failure(problem("noRoom", "", await roomFor(bytes)));
		return success({ name: plainName(file.name), type: pictureType(bytes), bytes: bytes.length, hash });
	} catch {
		return failure(problem("notKept", "", {}));
	}
}

/** Keeps a file that was saved here under a passphrase as what it was before; any other as it is. */
export async function bringAttachment(file: File): Promise<Result<AttachedFile>> {
	// Encrypting adds some bytes to a file that may be as large as one can be.
	const plain = await unlocked(file, largestAttachment + 1);
	return plain ? keepAttachment(plain) : failure(problem("noPassphrase", "", {}));
}

const megabyte = 1024 * 1024;

async function roomFor(bytes: Uint8Array): Promise<{ needed: number; free: number }> {
	const { used, allowed } = await measureStorage();
	const free = Math.max(0, (allowed ?? 0) - (used ?? 0));
	return { needed: Math.ceil(bytes.length / megabyte), free: Math.floor(free / megabyte) };
}

/** Without signs that are invisible or turn the direction of what stands beside them. */
const plainName = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").slice(0, 200) || "file";

/** The bytes of an attached file, where this device has them and they are what the hash says. */
async function findBytes({ hash }: AttachedFile): Promise<Uint8Array<ArrayBuffer> | null> {
	const bytes = await records.find(hash).catch(() => undefined);
	return bytes && (await hashOfBytes(bytes)) === hash ? bytes : null;
}

/** An attached file to be shown: a picture by what its bytes are, whatever its name or a review says; null: it is not on this device. */
export async function showAttachment(file: AttachedFile): Promise<ShownAttachment | null> {
	const bytes = await findBytes(file);
	if (!bytes) return null;
	const type = pictureType(bytes);
	return type === "" ? { picture: null, release: () => undefined } : pictureUrl(bytes, type);
}

/**
 * Hands an attached file to the downloads, as bytes that no browser opens by themselves, under a passphrase where that is asked for; false:
 * it is not on this device.
 */
export async function saveAttachment(file: AttachedFile, isProtected: boolean): Promise<boolean> {
	const bytes = await findBytes(file);
	if (bytes) await deliver(plainName(file.name), new Blob([bytes], { type: "application/octet-stream" }), isProtected);
	return bytes !== null;
}

/** Those of the files that are not on this device. */
export async function lackingAttachments(files: readonly AttachedFile[]): Promise<AttachedFile[]> {
	const found = await Promise.all(files.map(findBytes));
	return files.filter((_, place) => found[place] === null);
}

/** The files attached to a review that this device has, to be carried by another file. */
export async function carriedFiles(review: Pick<Review, "evidence">): Promise<CarriedFiles> {
	const found = attachedTo(review).map(async (file) => [file.hash, await findBytes(file)] as const);
	const there = (await Promise.all(found)).flatMap(([hash, bytes]) =>
		bytes ? [[hash, btoa(binaryString(bytes))] as const] : [],
	);
	return Object.fromEntries(there);
}

/** Keeps the files that a file carried along with a review, those alone that it names and whose bytes are theirs; answers those that found no room. */
export async function keepCarried(review: Pick<Review, "evidence">, carried: CarriedFiles): Promise<AttachedFile[]> {
	const left: AttachedFile[] = [];
	await holding();
	for (const file of attachedTo(review)) {
		const bytes = carriedBytes(carried[file.hash] ?? "");
		const isTheirs = bytes !== null && bytes.length > 0 && (await hashOfBytes(bytes)) === file.hash;
		if (isTheirs && !(await records.keep(file.hash, bytes).catch(() => false))) left.push(file);
	}
	return left;
}

/** How many files are kept, and how many bytes they have together. */
export async function measureAttachments(): Promise<{ count: number; bytes: number }> {
	const all = await records.measure().catch(() => []);
	return { count: all.length, bytes: all.reduce((sum, one) => sum + one.bytes, 0) };
}

/** Every file that is kept, for a backup: the smallest first, as far as one carries them. Rejects where they cannot be read. */
export async function allAttachments(): Promise<CarriedFiles> {
	const all = await records.measure();
	const carried: Record<string, string> = {};
	let size = 0;
	for (const { hash, bytes } of all.toSorted((a, b) => a.bytes - b.bytes)) {
		size += bytes;
		const found = size <= mostBackedUp ? await records.find(hash) : undefined;
		if (found) carried[hash] = btoa(binaryString(found));
	}
	return carried;
}

/** Keeps the files of a backup whose bytes are what their hash says; answers how many found no room. */
export async function bringAttachments(carried: CarriedFiles): Promise<number> {
	await holding();
	let lost = 0;
	for (const [hash, base64] of Object.entries(carried)) {
		const bytes = carriedBytes(base64);
		const isTheirs = bytes !== null && (await hashOfBytes(bytes).catch(() => "")) === hash;
		if (isTheirs && !(await records.keep(hash, bytes).catch(() => false))) lost += 1;
	}
	return lost;
}

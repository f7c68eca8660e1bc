/**
 * ZIP archives (PKWARE APPNOTE 6.3.10), read by their list of entries. What an entry says of itself is held against what it is: names,
 * sizes, sums. Nothing is unpacked beyond the size that it states.
 */
import { Inflate } from "fflate";
import { failure, type Problem, problem, type Result, success } from "../domain/result.ts";

/** A file of an archive; `read` unpacks it, or tells what stands against it. */
export interface ArchivedFile {
	/** With its path, as it stands there: nothing is ever written by it. */
	name: string;
	read: () => Result<Uint8Array<ArrayBuffer>>;
}

export interface ArchiveLimits {
	/** Of all files together, unpacked. */
	bytes: number;
	files: number;
}

/** Of files that a screen takes in an archive: more is a mistake, such as a disk or what was installed. */
export const archiveLimits: ArchiveLimits = { bytes: 200 * 1024 * 1024, files: 5000 };

interface Entry {
	name: string;
	flags: number;
	method: number;
	sum: number;
	packedSize: number;
	size: number;
	/** Where its bytes begin. */
	start: number;
}

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];
/** Bytes of the end record, of an entry in the list and of one before its file, without their texts (4.3.16, 4.3.12, 4.3.7). */
const [endLength, entryLength, localLength] = [22, 46, 30];
const longestComment = 0xffff;
const [encrypted, utf8Names] = [1, 1 << 11];
const [stored, deflated] = [0, 8];

/** Whether bytes begin as a ZIP archive does that holds something. */
export const isArchive = ([p, k, three, four]: Uint8Array): boolean => p === 0x50 && k === 0x4b && three === 3 && four === 4;

/** Its files whose names `takes` takes, in the order of their list; fails as a whole where what is in it cannot be told. */
export function readArchive(bytes: Uint8Array, takes: (name: string) => boolean, limits: ArchiveLimits): Result<ArchivedFile[]> {
	const listed = entriesOf(bytes);
	if (!listed) return failure(problem("brokenArchive", "", {}));
	const entries = listed.filter(({ name }) => !name.endsWith("/") && takes(name));
	const names = new Set<string>();
	for (const { name } of entries) {
		if (names.has(name)) return failure(problem("entryTwice", "", { name: shownName(name) }));
		names.add(name);
	}
	const [size, packed] = [sumOf(entries, "size"), sumOf(entries, "packedSize")];
	if (size > limits.bytes || entries.length > limits.files)
		return failure(problem("archiveTooLarge", "", { limit: limits.bytes / 1024 / 1024, files: limits.files }));
	// Several entries over the same bytes: a bomb.
	if (packed > bytes.length) return failure(problem("brokenArchive", "", {}));
	return success(entries.map((entry) => ({ name: entry.name, read: () => contentOf(bytes, entry) })));
}

const sumOf = (entries: Entry[], field: "size" | "packedSize"): number => entries.reduce((sum, { [field]: one }) => sum + one, 0);

/** A name as a message says it. */
export const shownName = (name: string): string => (name.length > 80 ? `${name.slice(0, 79)}…` : name);

/** Null: no list, or one that does not hold. Lists that only ZIP64 can state are not read: none of them fits the limits. */
function entriesOf(bytes: Uint8Array): Entry[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === null) return null;
	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
		if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return null;
		const [nameLength, more, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
		const next = at + entryLength + nameLength + more + comment;
		if (next > end) return null;
		const [size, packedSize, offset] = numbersOf(view, at, at + entryLength + nameLength, more);
		const start = startOf(view, offset);
		if (start === null) return null;
		const flags = view.getUint16(at + 8, true);
		entries.push({
			name: nameOf(bytes.subarray(at + entryLength, at + entryLength + nameLength), flags),
			flags,
			method: view.getUint16(at + 10, true),
			sum: view.getUint32(at + 16, true),
			packedSize,
			size,
			start,
		});
		at = next;
	}
	return entries;
}

const inZip64 = 0xffffffff;

/** The size of an entry, that of its bytes, and where it begins: those that say so stand behind it in 64 bits, in this order (4.5.3). */
function numbersOf(view: DataView, at: number, moreAt: number, moreLength: number): [number, number, number] {
	const numbers = [24, 20, 42].map((field) => view.getUint32(at + field, true)) as [number, number, number];
	if (!numbers.includes(inZip64)) return numbers;
	for (let field = moreAt; field + 4 <= moreAt + moreLength; field += 4 + view.getUint16(field + 2, true)) {
		if (view.getUint16(field, true) !== 1) continue;
		let next = field + 4;
		return numbers.map((number) => {
			if (number !== inZip64 || next + 8 > moreAt + moreLength) return number;
			next += 8;
			return Number(view.getBigUint64(next - 8, true));
		}) as [number, number, number];
	}
	return numbers;
}

/** Where the end record stands; a comment may follow it. */
function endOf(view: DataView): number | null {
	const first = Math.max(0, view.byteLength - endLength - longestComment);
	for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
	return null;
}

/** Where the bytes of an entry begin, behind what is said before them. */
function startOf(view: DataView, at: number): number | null {
	if (at + localLength > view.byteLength || view.getUint32(at, true) !== localMark) return null;
	return at + localLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

const nameOf = (bytes: Uint8Array, flags: number): string =>
	new TextDecoder(flags & utf8Names ? "utf-8" : "latin1").decode(bytes);

function contentOf(bytes: Uint8Array, entry: Entry): ReturnType<ArchivedFile["read"]> {
	const { name, flags, method, start, packedSize, size, sum } = entry;
	const refused = (code: Problem["code"] & ("lockedEntry" | "packedOtherwise" | "brokenEntry")) =>
		failure(problem(code, "", { name: shownName(name) }));
	if (flags & encrypted) return refused("lockedEntry");
	if (method !== stored && method !== deflated) return refused("packedOtherwise");
	const packed = bytes.subarray(start, start + packedSize);
	const content = method === stored ? new Uint8Array(packed) : inflated(packed, size);
	return content?.length === size && sumOfBytes(content) === sum ? success(content) : refused("brokenEntry");
}

/** Bytes that are unpacked at a time, so that one that grows beyond its size is stopped soon. */
const step = 2 * 1024;

/** Null: damaged, or more than `size` bytes. */
function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
	const content = new Uint8Array(size);
	let filled = 0;
	const inflate = new Inflate((part) => {
		if (filled + part.length > size) throw new RangeError("larger than it says");
		content.set(part, filled);
		filled += part.length;
	});
	try {
		for (let at = 0; at < packed.length; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch {
		return null;
	}
	return filled === size ? content : null;
}

/** CRC-32 (ISO 3309) of every byte, as ZIP has it. */
const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

function sumOfBytes(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0);
	return ~crc >>> 0;
}

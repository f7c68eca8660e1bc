/** The text of a file from elsewhere: UTF-8, or UTF-16 with its mark, as Windows PowerShell writes it. */
import { failure, problem, type Result, success } from "../../domain/result.ts";
import { firstBadByte } from "../../domain/utf8.ts";
import { encodingProblem } from "./encodingOf.ts";
import { largestFile } from "./limits.ts";

const megabyte = 1024 * 1024;

/** A text, and whether it was UTF-16. */
export interface Decoded {
	text: string;
	isUtf16: boolean;
}

/** The text of a file of at most so many bytes; or too large, empty, an archive, or in another encoding. Nothing is repaired. */
export function decodeText(bytes: Uint8Array, largest = largestFile): Result<Decoded> {
	if (bytes.length > largest) {
		return failure(problem("tooLarge", "", { limit: largest / megabyte, found: Math.ceil(bytes.length / megabyte) }));
	}
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 0x09) return failure(problem("archive", "", {}));
	const decoded = textIn(bytes);
	if (!decoded.ok || decoded.value.text.trim() !== "") return decoded;
	return failure(problem("emptyFile", "", {}));
}

function textIn(bytes: Uint8Array): Result<Decoded> {
	const encoding = markedUtf16(bytes);
	const offset = encoding ? badUtf16(bytes, encoding === "utf-16le") : firstBadByte(bytes);
	if (offset !== null) return failure(encodingProblem(bytes, offset));
	return success({ text: new TextDecoder(encoding ?? "utf-8").decode(bytes), isUtf16: encoding !== null });
}

/** Told by the byte order mark alone. */
function markedUtf16([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
	if (first === 0xff && second === 0xfe) return "utf-16le";
	return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** The offset of the first half of a pair that stands alone, or of a byte left over; null: all is well. */
function badUtf16(bytes: Uint8Array, isLittle: boolean): number | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const unitAt = (at: number) => (at + 1 < bytes.length ? view.getUint16(at, isLittle) : 0);
	for (let at = 0; at + 1 < bytes.length; at += 2) {
		const unit = unitAt(at);
		if ((unit & 0xf800) !== 0xd800) continue;
		if (unit > 0xdbff || (unitAt(at + 2) & 0xfc00) !== 0xdc00) return at;
		at += 2;
	}
	return bytes.length % 2 === 1 ? bytes.length - 1 : null;
}

/** Which encoding a file is in that is not the UTF-8 it should be: told by its first bytes, or by what they would make. */
import { type Problem, problem } from "../../domain/result.ts";

/** Bytes that are looked at. */
const looked = 1024;

/** Share of all pairs of bytes that hold a zero in one place, where a text is UTF-16: letters of Europe do. */
const mostPairs = 0.6;

/** Of a file whose first bad byte is at an offset. */
export function encodingProblem(bytes: Uint8Array, offset: number): Problem {
	const found = marked(bytes) ?? unmarkedUtf16(bytes) ?? singleBytes(bytes, offset);
	return found === null ? problem("encoding", "", { offset }) : problem("otherEncoding", "", { found, offset });
}

/** By a byte order mark. */
function marked([a, b, c, d]: Uint8Array): string | null {
	if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32LE" : "UTF-16LE";
	if (a === 0xfe && b === 0xff) return "UTF-16BE";
	return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "UTF-32BE" : null;
}

/** An encoding that is known and not read: UTF-32, and UTF-16 without its mark. */
export function unreadEncoding(bytes: Uint8Array): string | null {
	const mark = marked(bytes);
	return mark?.startsWith("UTF-32") ? mark : unmarkedUtf16(bytes);
}

/** To a reader of UTF-8 it is letters with zeros between them. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
	const head = bytes.subarray(0, Math.min(looked, bytes.length - (bytes.length % 2)));
	const zeros = [0, 0];
	for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const pairs = head.length / 2;
	if (pairs < 2) return null;
	if (odd > mostPairs * pairs && even === 0) return "UTF-16LE";
	return even > mostPairs * pairs && odd === 0 ? "UTF-16BE" : null;
}

/** Letters of Western Europe, one byte each: such a byte stands alone between others of ASCII. */
function singleBytes(bytes: Uint8Array, offset: number): string | null {
	const near = [bytes[offset - 1] ?? 0x20, bytes[offset + 1] ?? 0x20];
	return near.every((byte) => byte >= 0x09 && byte < 0x80) ? "Windows-1252 / ISO 8859-1" : null;
}

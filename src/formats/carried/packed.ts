/** What a text file carries, packed: the data of a report are mostly words, and take a fifth of their room so. */
import { Gunzip, gzipSync, strToU8 } from "fflate";
import { binaryString } from "../binaryString.ts";

/** Bytes that are unpacked at most: a small block can hold a very large text. */
const largest = 64 * 1024 * 1024;

const lineLength = 76;

/** As gzip (RFC 1952) in Base64 (RFC 4648), in lines; the same text gives the same lines. */
export function packed(text: string): string {
	const letters = btoa(binaryString(gzipSync(strToU8(text), { level: 9, mtime: 0 })));
	return letters.replace(new RegExp(`.{${lineLength}}(?=.)`, "g"), "$&\n");
}

/** The text again, as far as it can be unpacked; null where nothing can, or where it would be too much. */
export function unpacked(lines: string): string | null {
	const bytes = bytesOf(lines.replace(/\s/g, ""));
	const decoder = new TextDecoder();
	let text = "";
	let size = 0;
	const reader = new Gunzip((chunk) => {
		size += chunk.length;
		if (size <= largest) text += decoder.decode(chunk, { stream: true });
	});
	try {
		// In steps, so that what lies past the limit is not unpacked at once.
		for (let at = 0; at < bytes.length && size <= largest; at += 8192)
			reader.push(bytes.subarray(at, at + 8192), at + 8192 >= bytes.length);
	} catch {
		// Cut short or damaged: what was read is what there is.
	}
	return text === "" || size > largest ? null : text;
}

/** As many bytes as there are whole groups of letters. */
function bytesOf(letters: string): Uint8Array {
	const [whole = ""] = /^[A-Za-z\d+/]*={0,2}/.exec(letters) ?? [];
	return Uint8Array.from(atob(whole.slice(0, whole.length - (whole.length % 4))), (sign) => sign.charCodeAt(0));
}

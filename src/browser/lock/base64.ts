/** Bytes as text for local storage, which holds nothing else. */

/** Signs in one call: a call takes only so many arguments. */
const atOnce = 0x8000;

export function toBase64(bytes: Uint8Array): string {
	let text = "";
	for (let start = 0; start < bytes.length; start += atOnce)
		text += String.fromCharCode(...bytes.subarray(start, start + atOnce));
	return btoa(text);
}

/** Throws where the text is no Base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

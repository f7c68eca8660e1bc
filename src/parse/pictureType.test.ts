import { expect, it } from "vitest";
import { pictureType } from "./pictureType.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
	["image/png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"],
	["image/jpeg", "\u00ff\u00d8\u00ff\u00e0"],
	["image/gif", "GIF89a\u0001"],
	["image/webp", "RIFF\u0001\u0002\u0003\u0004WEBPVP8 "],
	["", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"],
	["", "<!doctype html>"],
	["", "%PDF-1.7"],
	["", "RIFF\u0001\u0002\u0003\u0004WAVEfmt "],
	["", "\u0089PNG"],
	["", ""],
])("says %j of bytes alone (%#)", (type, text) => {
	expect(pictureType(bytesOf(text))).toBe(type);
});

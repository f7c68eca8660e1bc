import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstBadByte } from "./utf8.ts";

describe("the first byte that is not UTF-8", () => {
	it.each([
		["Windows-1252", [0x7b, 0xfc, 0x7d], 1],
		["a character cut in two", [0x61, 0xe2, 0x82], 1],
		["half of a surrogate pair", [0xed, 0xa0, 0x80], 0],
		["more bytes than needed", [0xc0, 0xaf], 0],
		["beyond Unicode", [0x61, 0xf4, 0x90, 0x80, 0x80], 1],
		["well-formed", [...new TextEncoder().encode("aé€𐍈")], null],
	])("%s", (_, bytes, offset) => {
		expect(firstBadByte(Uint8Array.from(bytes))).toBe(offset);
	});

	it("says what TextDecoder says, of any bytes", () => {
		const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
		const isSound = (bytes: Uint8Array) => {
			try {
				decoder.decode(bytes);
				return true;
			} catch {
				return false;
			}
		};
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
				expect(firstBadByte(bytes) === null).toBe(isSound(bytes));
			}),
		);
	});
});

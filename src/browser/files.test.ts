import { describe, expect, it } from "vitest";
import { readText } from "./files.ts";

const fileOf = (...bytes: number[]) => new File([new Uint8Array(bytes)], "review.json");

describe("readText", () => {
	it("reads UTF-8 with or without its mark", async () => {
		expect(await readText(fileOf(0xc3, 0x9c))).toEqual({ ok: true, value: "Ü" });
		expect(await readText(fileOf(0xef, 0xbb, 0xbf, 0xc3, 0x9c))).toEqual({ ok: true, value: "Ü" });
	});

	it.each([
		["Windows-1252", [0xdc, 0x62], 0],
		["UTF-16", [0xff, 0xfe, 0xdc, 0x00], 0],
		["a character cut in two", [0x61, 0xc3], 1],
	])("names the encoding, and lets no replacement characters in: %s", async (_name, bytes, offset) => {
		const problems = [{ code: "encoding", place: "", values: { offset } }];
		expect(await readText(fileOf(...bytes))).toEqual({ ok: false, problems });
	});

	it("refuses what would freeze the page", async () => {
		const file = new File([new Uint8Array(64 * 1024 * 1024 + 1)], "large.json");
		expect(await readText(file)).toEqual({
			ok: false,
			problems: [{ code: "tooLarge", place: "", values: { limit: 64, found: 65 } }],
		});
	});
});

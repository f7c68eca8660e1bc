import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packed, unpacked } from "./packed.ts";

describe("packed text", () => {
	it("is the same text again, for us and for other programs, in short lines", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 3000 }), (text) => {
				const lines = packed(text);
				expect(Math.max(...lines.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(76);
				expect(gunzipSync(Buffer.from(lines, "base64")).toString()).toBe(text.toWellFormed());
				expect(unpacked(lines)).toBe(text.toWellFormed());
			}),
		);
	});

	it("is read as far as it goes where it was cut short", () => {
		const text = JSON.stringify(Array.from({ length: 5000 }, (_, index) => `${index * 7919}`));
		const lines = packed(text);
		const read = unpacked(lines.slice(0, lines.length / 2)) ?? "";
		expect(read.length).toBeGreaterThan(1000);
		expect(text.startsWith(read)).toBe(true);
	});

	it("is nothing where it was never packed", () => {
		for (const other of ["", "{}", "AAAA", "no letters of Base64 ", "H4sI"]) expect(unpacked(other)).toBeNull();
	});

	it("is not unpacked without end", () => {
		const bomb = gzipSync(new Uint8Array(80 * 1024 * 1024), { level: 9 });
		expect(unpacked(Buffer.from(bomb).toString("base64"))).toBeNull();
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textHash } from "../../domain/textHash.ts";
import { decodeText } from "./decodeText.ts";
import { keyMaker, slugOf } from "./keys.ts";
import { largestFile } from "./limits.ts";
import { readLinks, webUrl } from "./links.ts";
import { plainLine, plainText } from "./plainText.ts";
import { collectWarnings } from "./warning.ts";

const decoded = (...bytes: number[]) => decodeText(Uint8Array.from(bytes));
const firstProblem = (bytes: Uint8Array) => {
	const result = decodeText(bytes);
	return result.ok ? null : result.problems[0];
};

describe("the text of a file", () => {
	it("is UTF-8 with or without its mark, or UTF-16 with its mark in either order", () => {
		expect(decoded(0xef, 0xbb, 0xbf, 0xc3, 0x9c)).toEqual({ ok: true, value: { text: "Ü", isUtf16: false } });
		expect(decoded(0xff, 0xfe, 0xdc, 0)).toEqual({ ok: true, value: { text: "Ü", isUtf16: true } });
		expect(decoded(0xfe, 0xff, 0, 0xdc)).toEqual({ ok: true, value: { text: "Ü", isUtf16: true } });
	});

	it.each([
		["nothing", [], "emptyFile", undefined],
		["white space alone", [0x20, 0x0d, 0x0a], "emptyFile", undefined],
		["a byte order mark alone", [0xef, 0xbb, 0xbf], "emptyFile", undefined],
		["Windows-1252", [0x61, 0xfc, 0x62], "otherEncoding", 1],
		["half a pair of UTF-16", [0xff, 0xfe, 0x61, 0, 0x00, 0xd8, 0x62, 0], "otherEncoding", 4],
		["the second half first", [0xff, 0xfe, 0x00, 0xdc], "otherEncoding", 2],
		["a byte left over", [0xff, 0xfe, 0x61, 0, 0x62], "otherEncoding", 4],
		["an archive", [0x50, 0x4b, 3, 4], "archive", undefined],
	])("is refused: %s", (_, bytes, code, offset) => {
		expect(firstProblem(Uint8Array.from(bytes))).toMatchObject({ code, values: offset === undefined ? {} : { offset } });
	});

	it("is refused beyond 20 MB", () => {
		expect(firstProblem(new Uint8Array(largestFile + 1))).toMatchObject({ code: "tooLarge", values: { limit: 20, found: 21 } });
	});

	it("comes through UTF-16 unharmed, whatever it is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
				const units = [...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8]);
				const result = decodeText(Uint8Array.from([0xff, 0xfe, ...units]));
				if (text.replaceAll("\uFEFF", "").trim() !== "") expect(result).toEqual({ ok: true, value: { text, isUtf16: true } });
			}),
		);
	});
});

describe("texts of strangers", () => {
	it("keep what they say, without what would change the text around them", () => {
		expect(plainText("  <b>a</b> \u202Eb\u2066c\u200B\u0000\u0093\r\nd\te\u2028f ")).toBe("<b>a</b> bc\nd\te\nf");
		expect(plainText("\u200Da\u200Db\u200D")).toBe("a\u200Db");
		expect(plainText("a\uD800b")).toBe("a\uFFFDb");
		expect(plainLine("a \n\t b")).toBe("a b");
	});

	it("are never longer than they were, and plain already when they have been made so", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const plain = plainText(text);
				expect(plainText(plain)).toBe(plain);
				expect(plain.length).toBeLessThanOrEqual(text.length);
				expect(plain).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/);
			}),
		);
	});
});

describe("addresses of strangers", () => {
	it.each([
		["https://example.com/a?b=c#d", true],
		["HTTP://example.com", true],
		["javascript:alert(1)", false],
		["JaVaScRiPt:alert(1)", false],
		["java\nscript:alert(1)", false],
		["\u0001javascript:alert(1)", false],
		["data:text/html,<script>", false],
		["//example.com", false],
		["https://", false],
		["https://exa mple.com", false],
		["https:example.com", false],
		["http://[", false],
		["https://example.com/\u202E", false],
	])("%j can be clicked: %s", (text, isLink) => {
		expect(webUrl(text) !== null).toBe(isLink);
	});

	it("may be several in one field, or a text", () => {
		expect(readLinks(" https://a.example, https://b.example ").map(({ url }) => url)).toEqual([
			"https://a.example",
			"https://b.example",
		]);
		expect(readLinks("Best practice")).toEqual([{ text: "Best practice", url: null }]);
		expect(readLinks("see https://a.example")).toEqual([{ text: "see https://a.example", url: null }]);
		expect(readLinks("  ")).toEqual([]);
	});

	it("parse as http or https, whatever is made of them", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.webUrl(),
					fc.string({ unit: "binary" }),
					fc.string().map((end) => `https://${end}`),
				),
				(text) => {
					for (const { url } of readLinks(text)) if (url) expect(["http:", "https:"]).toContain(new URL(url).protocol);
				},
			),
		);
	});
});

describe("ids of what strangers name", () => {
	it("are unique, and follow the rules of our own", () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom("a", "a.2", "constructor", "__proto__", ""), fc.string())), (ids) => {
				const keyOf = keyMaker();
				const keys = ids.map(keyOf);
				expect(new Set(keys).size).toBe(keys.length);
				for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/);
				expect(keys.filter((key) => key in {} || key === "prototype")).toEqual([]);
			}),
		);
	});

	it("come from texts: in letters where there are any, short, and another for another text", () => {
		expect(slugOf("Use TLS 1.3: café")).toBe("use-tls-1-3-cafe");
		expect(slugOf("確実")).toBe(`t-${textHash("確実")}`);
		const long = "word ".repeat(40);
		expect(slugOf(long).length).toBeLessThanOrEqual(60);
		expect(slugOf(`${long}a`)).not.toBe(slugOf(`${long}b`));
	});
});

describe("warnings", () => {
	it("say equal ones once, with a count and their places", () => {
		const { warn, warnings } = collectWarnings();
		for (let n = 0; n < 150; n += 1) warn("emptyField", `items[${n}]`, { field: n % 2 === 0 ? "waf" : "guid" });
		warn("utf16", "", {});
		expect(warnings().map(({ code, count }) => [code, count])).toEqual([
			["emptyField", 75],
			["emptyField", 75],
			["utf16", 1],
		]);
		expect(warnings()[1]?.cases[0]).toEqual({ code: "emptyField", place: "items[1]", values: { field: "guid" } });
	});
});

import { expect, it } from "vitest";
import { phrasesOf } from "./phrases.ts";
import { sizeText } from "./sizeText.ts";

const english = phrasesOf("en", {});

it.each([
	[0, "0 B"],
	[40, "40 B"],
	[999, "999 B"],
	[1234, "1.2 kB"],
	[56_789, "57 kB"],
	[999_600, "1 MB"],
	[7_250_000, "7.3 MB"],
	[42_000_000_000, "42 GB"],
])("says %s bytes as %s", (bytes, said) => {
	expect(sizeText(bytes, english).replace("\u00a0", " ")).toBe(said);
});

it("writes the number as the language does", () => {
	expect(sizeText(1500, phrasesOf("it", {}))).toBe("1,5\u00a0kB");
});

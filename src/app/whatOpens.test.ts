import { expect, it } from "vitest";
import { problem } from "../domain/result.ts";
import { readers } from "../formats/readers.ts";
import { en } from "../i18n/en.ts";
import { phrasesOf } from "../i18n/phrases.ts";
import { takes } from "./taken.ts";
import { toldProblems } from "./whatOpens.ts";

const phrases = phrasesOf("en", en);
const kinds = readers.filter(({ label }) => takes.kinds.includes(label)).map(({ label }) => phrases.t(label));

it.each([
	["a file that is no backup", toldProblems([problem("notABackup", "", {})], phrases, "reader.opensFirst")],
	["a file of another program, to be verified", toldProblems([problem("notOurs", "", {})], phrases, "reader.opensFirst")],
	["one on the first screen", toldProblems([problem("notOurs", "", {})], phrases, "reader.opens")],
])("%s is refused with all that opens", (_, told) => {
	expect(told).toHaveLength(2);
	for (const kind of kinds) expect(told[1]).toContain(kind);
});

it("is not said of a file that would open, were it whole", () => {
	const told = toldProblems([problem("cutShort", "", { line: 1, column: 2 })], phrases, "reader.opensFirst");
	expect(told).toEqual(["The file ends too early, at line 1, column 2: it was probably cut short."]);
});

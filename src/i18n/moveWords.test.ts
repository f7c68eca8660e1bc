import { expect, it } from "vitest";
import { en } from "./en.ts";
import { moveText } from "./moveWords.ts";
import { phrasesOf } from "./phrases.ts";

const phrases = phrasesOf("en", en);

it.each([
	[0, 0, "–"],
	[0, 0.4, "under 1"],
	[0.3, 0.2, "under 1"],
	[0, 8.6, "up to 9"],
	[0.2, 3, "up to 3"],
	[7, 0, "7 down"],
	[5.4, 3.5, "5 down, 4 up"],
])("a move of %f down and %f up is “%s”", (down, up, text) => {
	expect(moveText({ down, up }, phrases)).toBe(text);
});

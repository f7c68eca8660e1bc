import { expect, it } from "vitest";
import { collectWarnings } from "./foreign/warning.ts";
import { noteIrregular } from "./irregular.ts";
import { likeLatinIn, mixedIn } from "./mixedLetters.ts";

it.each([
	["\u0410da", "⟨U+0410⟩da"],
	["Ad\u0430 Lovel\u0430ce", "Ad⟨U+0430⟩ Lovel⟨U+0430⟩ce"],
	["\u039fscar", "⟨U+039F⟩scar"],
	["Иpина", "И⟨U+0070⟩ина"],
])("shows letters of another alphabet by their numbers: %j", (name, shown) => {
	expect(mixedIn(name)).toBe(shown);
});

it.each([
	["\u0430\u0440\u0440\u04cf\u0435", "⟨U+0430⟩⟨U+0440⟩⟨U+0440⟩⟨U+04CF⟩⟨U+0435⟩"],
	["Ada \u0421\u043e\u0440\u0435", "Ada ⟨U+0421⟩⟨U+043E⟩⟨U+0440⟩⟨U+0435⟩"],
	["\u0391\u039d\u039d\u0391", "⟨U+0391⟩⟨U+039D⟩⟨U+039D⟩⟨U+0391⟩"],
])("shows words of another alphabet that looks Latin by their numbers: %j", (name, shown) => {
	expect([mixedIn(name), likeLatinIn(name)]).toEqual([null, shown]);
});

it.each([
	"Ada",
	"Ада Лавлейс",
	"Νίκος",
	"Ada Ирина",
	"Łucja Øberg",
	"Zoë",
	"μService",
	"需要予測 Ada",
	"Ada2Ада",
	"अदा",
	"Сара Иванова",
	"Μαρία",
	"Model α",
	"Ոսկան",
])("takes a usual name as it is: %j", (name) => {
	expect([mixedIn(name), likeLatinIn(name)]).toEqual([null, null]);
});

it("is said of whoever signed, before a file is taken", () => {
	const { warn, warnings } = collectWarnings();
	const signOffs = [{ id: "s1", name: "\u0410da", comment: "\u0410da" }];
	noteIrregular({ signOffs }, { signOffs }, warn, []);
	expect(warnings()).toMatchObject([{ code: "mixedLetters", count: 1, cases: [{ values: { found: "⟨U+0410⟩da" } }] }]);
});

it("is said of a name in another alphabet that looks Latin, once", () => {
	const { warn, warnings } = collectWarnings();
	const review = { approver: "\u0410\u0441\u0435", owner: "\u0410da" };
	noteIrregular(review, review, warn, []);
	expect(warnings().map(({ code, cases }) => [code, cases[0]?.place])).toEqual([
		["likeLatin", "approver"],
		["mixedLetters", "owner"],
	]);
});

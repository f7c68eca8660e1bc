import { expect, it } from "vitest";
import { collectWarnings } from "./foreign/warning.ts";
import { noteIrregular } from "./irregular.ts";
import { mixedIn } from "./mixedLetters.ts";

it.each([
	["\u0410da", "⟨U+0410⟩da"],
	["Ad\u0430 Lovel\u0430ce", "Ad⟨U+0430⟩ Lovel⟨U+0430⟩ce"],
	["\u039fscar", "⟨U+039F⟩scar"],
	["Иpина", "И⟨U+0070⟩ина"],
])("shows letters of another alphabet by their numbers: %j", (name, shown) => {
	expect(mixedIn(name)).toBe(shown);
});

it.each(["Ada", "Ада Лавлейс", "Νίκος", "Ada Ирина", "Łucja Øberg", "Zoë", "μService", "需要予測 Ada", "Ada2Ада", "अदा"])(
	"takes a usual name as it is: %j",
	(name) => {
		expect(mixedIn(name)).toBe(null);
	},
);

it("is said of whoever signed, before a file is taken", () => {
	const { warn, warnings } = collectWarnings();
	const signOffs = [{ id: "s1", name: "\u0410da", comment: "\u0410da" }];
	noteIrregular({ signOffs }, { signOffs }, warn, []);
	expect(warnings()).toMatchObject([{ code: "mixedLetters", count: 1, cases: [{ values: { found: "⟨U+0410⟩da" } }] }]);
});

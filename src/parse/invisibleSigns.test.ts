import { expect, it } from "vitest";
import { invisibleIn } from "./invisibleSigns.ts";

it.each([
	["A\u200bda", "A⟨U+200B⟩da"],
	["\u202eadA", "⟨U+202E⟩adA"],
	["A\u00adda", "A⟨U+00AD⟩da"],
	["Ada\u0000", "Ada⟨U+0000⟩"],
	["A\u200dda", "A⟨U+200D⟩da"],
	["Ada\u200f", "Ada⟨U+200F⟩"],
	["Ada\u3164", "Ada⟨U+3164⟩"],
])("is shown by its number: %j", (name, shown) => {
	expect(invisibleIn(name)).toBe(shown);
});

it.each(["Ada", "Łucja Øberg", "需要予測", "👩‍💻 Ada", "می‌خواهم", "Ada אב\u200f", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "क्‍ष", "❤️"])(
	"is none in a usual name: %j",
	(name) => {
		expect(invisibleIn(name)).toBe(null);
	},
);

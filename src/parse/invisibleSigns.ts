/** Signs of a name that nobody sees: with them, two names that look the same are two, and letters stand in another order than they are read. */

/** Controls, formatting characters and blanks that are drawn as nothing (Unicode general categories Cc and Cf; fillers of Hangul, blank Braille). */
const unseen = /[\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Joiners within emoji and after letters of scripts that need them; marks of direction beside letters that are written from the right. */
const joiners = /(?<=\p{M}|\p{Lo}|\p{Extended_Pictographic}|\p{Emoji_Modifier})[\u200c\u200d]/gu;
const directions = /[\u061c\u200e\u200f]/gu;
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Flags of regions are written with tags after a black flag. */
const flags = /\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu;

/** The name with these signs as numbers, such as "A⟨U+200B⟩da"; null: it has none. */
export function invisibleIn(name: string): string | null {
	const usual = name.replace(flags, "").replace(joiners, "");
	const bare = fromTheRight.test(usual) ? usual.replace(directions, "") : usual;
	const shown = bare.replace(unseen, (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
	return shown === bare ? null : shown;
}

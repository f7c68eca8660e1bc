/** Letters of a name that can be taken for those of another alphabet, so that two names can look like one. */

/** Alphabets with letters that look as those of others do (Unicode TR 39, confusables). */
const alphabets = {
	Latin: /\p{Script=Latin}/u,
	Cyrillic: /\p{Script=Cyrillic}/u,
	Greek: /\p{Script=Greek}/u,
	Armenian: /\p{Script=Armenian}/u,
	Cherokee: /\p{Script=Cherokee}/u,
};

type Alphabet = keyof typeof alphabets;

const names = Object.keys(alphabets) as Alphabet[];

/** Letters with what belongs to them; digits and signs part words. */
const words = /[\p{L}\p{M}]+/gu;

/** A letter by which sciences and units are written within a word of Latin letters. */
const usual = /[µμΩΔπλβ]/gu;

/** The name with the rarer letters of such words as numbers, such as "⟨U+0410⟩da"; null: each of its words is of one alphabet. */
export function mixedIn(name: string): string | null {
	const shown = name.replace(words, (word) => {
		const plain = word.replace(usual, "");
		const found = names
			.map((alphabet) => ({ alphabet, count: [...plain].filter((sign) => alphabets[alphabet].test(sign)).length }))
			.filter(({ count }) => count > 0);
		if (found.length < 2) return word;
		// Of two that are as common, the Latin one is what most readers see.
		const [most] = found.toSorted((a, b) => b.count - a.count || Number(b.alphabet === "Latin") - Number(a.alphabet === "Latin"));
		const others = found.filter((one) => one !== most).map(({ alphabet }) => alphabets[alphabet]);
		return [...word].map((sign) => (others.some((other) => other.test(sign)) ? numbered(sign) : sign)).join("");
	});
	return shown === name ? null : shown;
}

/** Letters that stand for Latin ones by their looks alone (Unicode TR 39, confusables); those that only resemble them are left out. */
const likeLatin: Record<Exclude<Alphabet, "Latin">, RegExp> = {
	Cyrillic: /[АВЕЅІЈКМНОРСТУХҮԌԚԜӀаеѕіјһорсухүԁԛԝӏѵ]/u,
	Greek: /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυ]/u,
	Armenian: /[ԼՍՏՕզհոսցօ]/u,
	Cherokee: /[ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᏀᏃᏏᏒᏔᏙᏚᏞᏟᏢᏦᏧᏴ]/u,
};

/**
 * The name with such letters as numbers where it has none of their alphabet that looks otherwise, so that nobody sees that they are not
 * Latin; null: there are none. One letter alone is a sign, as of a formula.
 */
export function likeLatinIn(name: string): string | null {
	let shown = name;
	for (const [alphabet, like] of Object.entries(likeLatin) as [keyof typeof likeLatin, RegExp][]) {
		const letters = [...name].filter((sign) => alphabets[alphabet].test(sign));
		if (letters.length < 2 || !letters.every((letter) => like.test(letter))) continue;
		shown = [...shown].map((sign) => (letters.includes(sign) ? numbered(sign) : sign)).join("");
	}
	return shown === name ? null : shown;
}

const numbered = (sign: string): string => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

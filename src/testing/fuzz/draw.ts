/** Draws by chance that a number repeats, and what they draw from. */

/** A number from 0 (incl.) to 1 (excl.): mulberry32, so that a number names a whole run. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export type Random = () => number;

export const below = (end: number, random: Random): number => Math.floor(random() * end);

export function oneOf<T>(all: readonly [T, ...T[]] | readonly T[], random: Random): T {
	const one = all[below(all.length, random)];
	if (one === undefined) throw new Error("nothing to choose from");
	return one;
}

/** What readers have stumbled over elsewhere, as text. */
export const words = [
	..."\u0000 \u202e \u200b \ufeff \ud800 \uffff 😀 \u0085 \u2028 \r \n \t \\ \" ' ` < > & { } [ ] ( ) | * _ # - : ; , . / ~ ! % = @".split(
		" ",
	),
	...["__proto__", "constructor", "toString", "null", "NaN", "-0", "1e999", "9007199254740993", "0x10", "𝟘", "é", "e\u0301"],
	...[
		"javascript:alert(1)",
		"data:text/html,x",
		"https://a@b:99999/",
		"http://[::1]/",
		"<script>",
		"]]>",
		"-->",
		"```",
		"&&",
		"||",
		"!(",
		"[concat(",
	],
];

export function joined(...parts: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

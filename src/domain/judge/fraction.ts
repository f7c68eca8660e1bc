/** Exact fractions of whole numbers, reduced, the denominator positive. */
export interface Fraction {
	num: bigint;
	den: bigint;
}

/** A fraction in lowest terms, its sign in front. Throws a RangeError for a denominator of zero. */
export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
	const n = BigInt(num);
	const d = BigInt(den);
	if (d === 0n) throw new RangeError("a fraction's denominator is never zero");
	const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
	return { num: n / divisor, den: d / divisor };
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a === 0n ? 1n : a) : gcd(b, a % b));

/** The exact sum. */
export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den + b.num * a.den, a.den * b.den);

/** A fraction times `by`, divided by `over`. */
export const scale = (a: Fraction, by: bigint | number, over: bigint | number = 1n): Fraction =>
	fraction(a.num * BigInt(by), a.den * BigInt(over));

/** Negative, zero or positive, as a sort wants it. */
export function compare(a: Fraction, b: Fraction): number {
	const difference = a.num * b.den - b.num * a.den;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** "num/den", the form in which exact figures are written down. */
export const exact = (a: Fraction): string => `${a.num}/${a.den}`;

/** For drawing only: the nearest double. */
export const toNumber = (a: Fraction): number => Number(a.num) / Number(a.den);

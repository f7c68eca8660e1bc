import type { Phrases } from "./phrases.ts";

const units = ["kB", "MB", "GB", "TB"];

/** Bytes as B, kB, MB, GB: a thousand each, the same signs in every language. */
export function sizeText(bytes: number, { number }: Pick<Phrases, "number">): string {
	const thousands = units.map((unit, index) => ({ unit, amount: bytes / 1000 ** (index + 1) }));
	const { unit, amount } = thousands.findLast((one) => one.amount >= 0.9995) ?? { unit: "B", amount: bytes };
	return `${number(amount, amount < 10 ? 1 : 0)}\u00a0${unit}`;
}

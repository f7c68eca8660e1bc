import type { SecretRequest } from "./asking.ts";

/** Fewest signs of a new passphrase: below it every one can be tried, however costly each trial is made. */
export const fewestSigns = 10;

/** Why a passphrase is not even tried: there is none, it is too short for a new one, it was typed otherwise the second time. */
export type Refusal = "none" | "short" | "differs";

/** Null: it is tried. */
export function refusalOf(purpose: SecretRequest["purpose"], first: string, again: string): Refusal | null {
	if (first === "") return "none";
	if (purpose === "open") return null;
	if ([...first].length < fewestSigns) return "short";
	return first === again ? null : "differs";
}

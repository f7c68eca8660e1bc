/** Seals: they prove that data equal a value noted elsewhere, not who made them. */
import { canonicalJson } from "./canonicalJson.ts";

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 (FIPS 180-4) over the canonical JSON of a value: 64 lower-case hex digits. */
export async function sealOf(value: unknown): Promise<string> {
	const text = new TextEncoder().encode(canonicalJson(value));
	return hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", text)));
}

/** The first eight digits of a seal in two groups, as it is printed on every page. */
export const shortSeal = (seal: string): string => `${seal.slice(0, 4)} ${seal.slice(4, 8)}`;

/** Seals: they prove that data equal a value noted elsewhere, not who made them. */
import { canonicalJson, canonicalOrNull } from "./canonicalJson.ts";

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 (FIPS 180-4) over the canonical JSON of a value: 64 lower-case hex digits. */
export const sealOf = (value: unknown): Promise<string> => hashOf(canonicalJson(value));

/** Whether a value is the one that was sealed; what has no canonical JSON never was. */
export async function isSealedBy(value: unknown, seal: string): Promise<boolean> {
	const text = canonicalOrNull(value);
	return text !== null && (await hashOf(text)) === seal;
}

const hashOf = (text: string): Promise<string> => hashOfBytes(new TextEncoder().encode(text));

/** SHA-256 of bytes: 64 lower-case hex digits. Rejects where this browser cannot hash, as on an insecure address. */
export const hashOfBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
	hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));

/** The first eight digits of a seal in two groups, as it is printed on every page. */
export const shortSeal = (seal: string): string => `${seal.slice(0, 4)} ${seal.slice(4, 8)}`;

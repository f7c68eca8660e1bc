/** A new id of 32 hexadecimal digits. `crypto.randomUUID` is missing on plain http, as in a company's own network. */
export const newId = (): string => hexOf(16);

/** A new id that begins with the time, in milliseconds since 1970: a UUID of version 7 (RFC 9562, 5.7). */
export function newTimedId(at: number): string {
	const [time, rest] = [at.toString(16).padStart(12, "0"), hexOf(10)];
	const parts = [time.slice(0, 8), time.slice(8), `7${rest.slice(0, 3)}`, `8${rest.slice(3, 6)}`, rest.slice(6, 18)];
	return parts.join("-");
}

const hexOf = (length: number): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => byte.toString(16).padStart(2, "0")).join("");

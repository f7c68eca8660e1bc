/** The key of the device under a passphrase: made, wrapped and unwrapped; the passphrase's own key is derived in a worker. */
import { fromBase64, toBase64 } from "../../browser/lock/base64.ts";
import { keyBytes } from "../../browser/lock/lockRecord.ts";
import { failure, problem, type Result } from "../../domain/result.ts";
import { runSecret } from "../secret/runSecret.ts";

export type Key = Uint8Array<ArrayBuffer>;

/** scrypt with 2^17 rounds, r = 8, p = 1 (OWASP's measure): a second and 128 MB, at each start. */
const work = 17;

type Run = typeof runSecret;

/** A random key for everything that is saved. */
export const newKey = (): Key => crypto.getRandomValues(new Uint8Array(keyBytes));

/** The key under a passphrase, as text; null: it was given up. */
export async function wrapKey(key: Key, passphrase: string, signal: AbortSignal, run: Run = runSecret): Promise<string | null> {
	const wrapped = await run({ act: "encrypt", bytes: key, passphrase, work }, signal);
	return wrapped?.ok ? toBase64(wrapped.value) : null;
}

/** The key itself; problems: a wrong passphrase, a damaged record. Null: it was given up. */
export async function unwrapKey(
	wrapped: string,
	passphrase: string,
	signal: AbortSignal,
	run: Run = runSecret,
): Promise<Result<Key> | null> {
	const bytes = bytesOf(wrapped);
	if (!bytes) return failure(problem("brokenAge", "", {}));
	const key = await run({ act: "decrypt", bytes, passphrase }, signal);
	return key?.ok && key.value.length !== keyBytes ? failure(problem("brokenAge", "", {})) : key;
}

function bytesOf(wrapped: string): Key | null {
	try {
		return fromBase64(wrapped);
	} catch {
		return null;
	}
}

/** Files under a passphrase, in the age format (age-encryption.org/v1): scrypt makes the key, ChaCha20-Poly1305 encrypts. */
import { armor, Decrypter, Encrypter } from "age-encryption";
import { failure, problem, type Result, success } from "../../domain/result.ts";

/** Base-2 logarithm of the rounds of scrypt, as the age tool has it: some seconds and 256 MB. */
const usualWork = 18;

/** More would take gigabytes; the package refuses it, too. */
export const mostWork = 20;

/** A file encrypted under a passphrase, in the binary form. */
export async function encryptFile(bytes: Uint8Array, passphrase: string, work = usualWork): Promise<Uint8Array<ArrayBuffer>> {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(work);
	encrypter.setPassphrase(passphrase.normalize("NFC"));
	return Uint8Array.from(await encrypter.encrypt(bytes));
}

/** What a file under a passphrase holds; told apart: a wrong passphrase, a file for the holder of a key, one that is damaged. */
export async function decryptFile(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
	const binary = binaryOf(bytes);
	if (!binary) return failure(problem("brokenAge", "", {}));
	const work = workOf(binary);
	if (work === null) return failure(problem("lockedToKey", "", {}));
	if (work > mostWork) return failure(problem("tooMuchWork", "", { found: work, limit: mostWork }));
	const decrypter = new Decrypter();
	// Other programs take what was typed as it is: accents may be signs of their own.
	for (const spelling of new Set([passphrase.normalize("NFC"), passphrase])) decrypter.addPassphrase(spelling);
	try {
		return success(Uint8Array.from(await decrypter.decrypt(binary)));
	} catch (error) {
		return failure(problem(/no identity matched/.test(String(error)) ? "wrongPassphrase" : "brokenAge", "", {}));
	}
}

/** The file without its armour of text; null: the armour is damaged. */
function binaryOf(bytes: Uint8Array): Uint8Array | null {
	const text = new TextDecoder("latin1").decode(bytes.subarray(0, 64));
	if (!text.trimStart().startsWith("-----BEGIN")) return bytes;
	try {
		return armor.decode(new TextDecoder("latin1").decode(bytes));
	} catch {
		return null;
	}
}

/** The work that the key of a passphrase takes, by the head of the file; null: it is under no passphrase. */
function workOf(binary: Uint8Array): number | null {
	const head = new TextDecoder("latin1").decode(binary.subarray(0, 4096));
	const [, work] = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d{1,3})\n/.exec(head) ?? [];
	return work === undefined ? null : Number(work);
}

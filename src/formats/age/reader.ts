import { failure, problem } from "../../domain/result.ts";
import type { Reader } from "../../parse/reader.ts";

const heads = ["age-encryption.org/v1", "-----BEGIN AGE ENCRYPTED FILE-----"];

/** Whether a file begins as one in the age format does, binary or as text. */
export const isAge = (head: string): boolean => heads.some((one) => head.trimStart().startsWith(one));

/**
 * Files under a passphrase, in the age format. What one holds is told once it has been decrypted, which the screens ask the passphrase
 * for before they read on; read without one, it holds nothing.
 */
export const ageReader: Reader<never> = {
	id: "age",
	makes: "any",
	label: "reader.age",
	accepts: [".age"],
	recognises: ({ head }) => isAge(head),
	load: async () => () => failure(problem("needsPassphrase", "", {})),
};

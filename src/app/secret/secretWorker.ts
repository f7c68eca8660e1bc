/** The worker that encrypts or decrypts one file: a key takes a second and much memory to make, and the page stays free. */
import { decryptFile, encryptFile } from "../../formats/age/cipher.ts";
import { serveJobs } from "../worker/serveJobs.ts";
import type { SecretJob, SecretResult } from "./runSecret.ts";

serveJobs<SecretJob, SecretResult>(
	async ({ act, bytes, passphrase, work }) =>
		act === "encrypt" ? { ok: true, value: await encryptFile(bytes, passphrase, work) } : decryptFile(bytes, passphrase),
	(result) => (result.ok ? [result.value.buffer] : []),
);

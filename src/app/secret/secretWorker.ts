/** The worker that encrypts or decrypts one file: a key takes a second and much memory to make, and the page stays free. */
import { decryptFile, encryptFile } from "../../formats/age/cipher.ts";
import type { SecretJob, SecretReply } from "./runSecret.ts";

self.onmessage = async ({ data: { act, bytes, passphrase } }: MessageEvent<SecretJob>) => {
	const say = (reply: SecretReply, transfer: Transferable[] = []) => self.postMessage(reply, { transfer });
	try {
		if (act === "encrypt") {
			const encrypted = await encryptFile(bytes, passphrase);
			return say({ type: "done", result: { ok: true, value: encrypted } }, [encrypted.buffer]);
		}
		const result = await decryptFile(bytes, passphrase);
		say({ type: "done", result }, result.ok ? [result.value.buffer] : []);
	} catch (error) {
		say({ type: "failed", message: String(error) });
	}
};

/** Signatures by a key that was made in this browser and cannot leave it. */
import type { Signature, SignOff } from "../domain/milestone/milestone.ts";
import { canonicalJson } from "./canonicalJson.ts";

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/** A new pair of keys (FIPS 186-5, P-256); the private one cannot be extracted. */
export const makeKeys = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(algorithm, false, ["sign", "verify"]);

const bytesOf = (signOff: Omit<SignOff, "signature">) => new TextEncoder().encode(canonicalJson(signOff));

/** Signs everything a sign-off says, the milestone's seal included. */
export async function sign(signOff: Omit<SignOff, "signature">, keys: CryptoKeyPair): Promise<Signature> {
	const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", keys.publicKey);
	const value = new Uint8Array(await crypto.subtle.sign(algorithm, keys.privateKey, bytesOf(signOff)));
	return { publicKey: { kty: "EC", crv: "P-256", x, y }, value: btoa(String.fromCharCode(...value)) };
}

/** Whether a signature is this sign-off's, by the key it names. False also where key or signature cannot be read. */
export async function isSignedBy({ signature, ...signOff }: SignOff): Promise<boolean> {
	if (!signature) return false;
	try {
		const key = await crypto.subtle.importKey("jwk", signature.publicKey, algorithm, false, ["verify"]);
		const value = Uint8Array.from(atob(signature.value), (letter) => letter.charCodeAt(0));
		return await crypto.subtle.verify(algorithm, key, value, bytesOf(signOff));
	} catch {
		return false;
	}
}

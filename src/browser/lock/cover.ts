/**
 * How saved data is encrypted under the lock of the device: XChaCha20-Poly1305 under one random key of 256 bits, with a random nonce of
 * 192 bits in front of each text. It is synchronous, so that the journal is written within the key press and no transaction of
 * IndexedDB ends meanwhile. What is encrypted is bound to its place: moved to another one, it does not open.
 */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { isPlain } from "../../domain/plain.ts";
import { findItem, saveItem } from "../localStorage.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { coveredMark } from "./marks.ts";

const nonceBytes = 24;

/** The first byte of what is encrypted: what the others are. */
const [asJson, asBytes] = [0, 1];

/** Encrypts and decrypts what stands at a place; `open` throws `Damaged` where what stands there was not encrypted here, for this place, with this key. */
export interface Cover {
	seal: (place: string, plain: Uint8Array) => Uint8Array<ArrayBuffer>;
	open: (place: string, sealed: Uint8Array) => Uint8Array;
}

/** What is encrypted was changed outside the app, moved, or is damaged. */
export class Damaged extends Error {
	constructor(place: string) {
		super(`encrypted data was changed or is damaged: ${place}`);
	}
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** `key`: 32 bytes that nobody else knows. */
export const coverWith = (key: Uint8Array): Cover => ({
	seal: (place, plain) => {
		const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
		const encrypted = xchacha20poly1305(key, nonce, bytesOf(place)).encrypt(plain);
		const sealed = new Uint8Array(nonceBytes + encrypted.length);
		sealed.set(nonce);
		sealed.set(encrypted, nonceBytes);
		return sealed;
	},
	open: (place, sealed) => {
		try {
			return xchacha20poly1305(key, sealed.subarray(0, nonceBytes), bytesOf(place)).decrypt(sealed.subarray(nonceBytes));
		} catch {
			throw new Damaged(place);
		}
	},
});

/** A record whose value is encrypted. Beside it stands in the clear what the database finds it by. */
export interface Covered {
	covered: Uint8Array<ArrayBuffer>;
}

export const isCovered = (value: unknown): value is Covered =>
	typeof value === "object" && value !== null && "covered" in value && ArrayBuffer.isView(value.covered);

/** The place of a record, as it is bound to it. */
const placeOf = (store: string, key: unknown): string => JSON.stringify([store, key]);

/** A record as it is stored; one that JSON cannot hold, which this app does not write, stays as it is. */
export function coverRecord(cover: Cover, store: string, key: unknown, value: unknown): unknown {
	if (isCovered(value) || value === undefined) return value;
	const isBytes = value instanceof Uint8Array;
	if (!isBytes && !isPlain(value)) return value;
	const content = isBytes ? value : bytesOf(JSON.stringify(value));
	const plain = new Uint8Array(content.length + 1);
	plain[0] = isBytes ? asBytes : asJson;
	plain.set(content, 1);
	return { ...inTheClear(store, value), covered: cover.seal(placeOf(store, key), plain) } satisfies Covered;
}

/** A record as it was; throws `Damaged`. What is not encrypted yet is as it stands. */
export function uncoverRecord(cover: Cover, store: string, key: unknown, stored: unknown): unknown {
	if (!isCovered(stored)) return stored;
	const plain = cover.open(placeOf(store, key), stored.covered);
	const content = plain.slice(1);
	return plain[0] === asBytes ? content : JSON.parse(textOf(content));
}

/** What the database needs to see: ids of records that hold their own, and of which review a milestone is. */
function inTheClear(store: string, value: unknown): object {
	if (typeof value !== "object" || value === null) return {};
	if ((store === "setAside" || store === "copies") && "id" in value) return { id: value.id };
	const review = store === "milestones" ? reviewOf(value) : undefined;
	return review === undefined ? {} : { milestone: { review: { id: review } } };
}

function reviewOf(record: object): unknown {
	const inner = (value: unknown, name: string): unknown =>
		typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
	return inner(inner(inner(record, "milestone"), "review"), "id");
}

/** Writes an entry of the journal, encrypted; false where there is no room. */
export const saveCovered = (cover: Cover, key: string, text: string): boolean =>
	saveItem(key, coveredMark + toBase64(cover.seal(key, bytesOf(text))));

/** An entry of the journal; of a damaged one, which is told, what stands there. */
export function findCovered(cover: Cover, key: string, onDamaged: (place: string) => void): string | null {
	const stored = findItem(key);
	if (!stored?.startsWith(coveredMark)) return stored;
	try {
		return textOf(cover.open(key, fromBase64(stored.slice(coveredMark.length))));
	} catch {
		onDamaged(key);
		return stored;
	}
}

export const isCoveredText = (text: string | null): boolean => text?.startsWith(coveredMark) === true;

/** The lock between the tabs of one browser: the key goes from one that is open to one that asks, and all lock together. */
import { openChannel } from "../channel.ts";
import { findItem, saveItem } from "../localStorage.ts";
import { lockKey } from "./lockKey.ts";
import { keyBytes } from "./lockRecord.ts";

type News = { kind: "ask"; lock: string } | { kind: "key"; lock: string; key: Uint8Array<ArrayBuffer> };

const isNews = (data: unknown): data is News =>
	typeof data === "object" && data !== null && "kind" in data && "lock" in data && typeof data.lock === "string";

const isKeyFor = (data: unknown, lock: string): data is Extract<News, { kind: "key" }> =>
	isNews(data) && data.kind === "key" && data.lock === lock && data.key instanceof Uint8Array && data.key.length === keyBytes;

/** Asks the open tabs for the key of a lock, and hears of it when one of them opens later; answers the way to stop. The key is never stored. */
export function awaitKey(lock: string, onKey: (key: Uint8Array<ArrayBuffer>) => void): () => void {
	const channel = openChannel("lock");
	if (channel) {
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (isKeyFor(data, lock)) onKey(data.key);
		};
		channel.postMessage({ kind: "ask", lock } satisfies News);
	}
	return () => channel?.close();
}

/** Hands the key to the tabs that wait for it, now and whenever one asks; answers the way to stop. */
export function shareKey(lock: string, key: Uint8Array<ArrayBuffer>): () => void {
	const channel = openChannel("lock");
	const tell = () => channel?.postMessage({ kind: "key", lock, key } satisfies News);
	if (channel) {
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (isNews(data) && data.kind === "ask" && data.lock === lock) tell();
		};
	}
	tell();
	return () => channel?.close();
}

const lockedAtKey = "plumbline.lockedAt";

/** Has the other tabs lock. */
export const tellLocked = (): boolean => saveItem(lockedAtKey, String(Date.now()));

/** Calls back when another tab locks the device, or turns its lock on or off. */
export function hearLock(onLocked: () => void, onRecord: () => void): () => void {
	const hear = ({ key, newValue }: StorageEvent) => {
		if (key === lockedAtKey && newValue !== null) onLocked();
		if (key === lockKey) onRecord();
	};
	addEventListener("storage", hear);
	return () => removeEventListener("storage", hear);
}

const name = "plumbline.lock";

/** Holds, until the page ends, that it may write encrypted records: as long as one does, no tab takes the key away. Resolves once it holds. */
export function holdOpen(): Promise<void> {
	return new Promise((held, reject) => {
		const forGood = () => {
			held();
			return new Promise<never>(() => undefined);
		};
		navigator.locks.request(name, { mode: "shared" }, forGood).catch(reject);
	});
}

/** Does something once no page holds the lock open. */
export const whenAllAreClosed = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request(name, act) as Promise<T>;

/** Whether this browser, at this address, can keep a lock. */
export const canLock = (): boolean => "locks" in navigator && "indexedDB" in globalThis;

const activeKey = "plumbline.active";

/** When somebody last did something in any tab, in milliseconds since 1970. */
export const lastActive = (): number => Number(findItem(activeKey) ?? 0);

export const noteActive = (): boolean => saveItem(activeKey, String(Date.now()));

/** How much this browser keeps for the app, and whether it has promised to keep it. */

export interface StorageRoom {
	/** Bytes by the browser's own count, padding and indexes included; null: it does not say. */
	used: number | null;
	allowed: number | null;
	/** Whether the browser has promised not to clear it by itself; null: it does not say. */
	promised: boolean | null;
}

export async function measureStorage(): Promise<StorageRoom> {
	try {
		const [{ usage, quota }, promised] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
		return { used: usage ?? null, allowed: quota ?? null, promised };
	} catch {
		// Not there on plain http, and refused in some private windows.
		return { used: null, allowed: null, promised: null };
	}
}

/** Asks the browser not to clear what is kept here by itself; false: it refuses, or cannot. */
export async function askToKeep(): Promise<boolean> {
	try {
		return await navigator.storage.persist();
	} catch {
		return false;
	}
}

/** Files and bytes of the app itself, as it is kept for use without a network. */
export async function measureOfflineCopy(): Promise<{ files: number; bytes: number }> {
	try {
		const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const responses = (await Promise.all(opened.map((cache) => cache.matchAll()))).flat();
		const sizes = await Promise.all(responses.map(async (response) => (await response.blob()).size));
		return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
	} catch {
		return { files: 0, bytes: 0 };
	}
}

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => new Blob([text]).size;

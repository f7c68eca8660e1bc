/** The end of all that is kept: database, journal and settings, in every tab. */
import { deleteDB } from "idb";
import { openChannel } from "./channel.ts";
import { databaseName } from "./connection.ts";

const prefix = "plumbline.";

/**
 * Deletes everything this app has stored on this device, but for the copy of the app itself; false where the browser refuses.
 * The other tabs are told; what each has in memory ends with its page.
 */
export async function eraseEverything(): Promise<boolean> {
	try {
		if ("indexedDB" in globalThis) await deleteDB(databaseName);
		for (const storage of [localStorage, sessionStorage]) forget(storage);
	} catch {
		return false;
	}
	const channel = openChannel("erased");
	channel?.postMessage("erased");
	channel?.close();
	return true;
}

/** Only our own: on a shared host others keep theirs here, too. */
function forget(storage: Storage): void {
	const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
	for (const key of keys) if (key.startsWith(prefix)) storage.removeItem(key);
}

/** Calls back when another tab has deleted everything; answers the way to stop listening. */
export function hearErased(onErased: () => void): () => void {
	const channel = openChannel("erased");
	if (channel) channel.onmessage = onErased;
	return () => channel?.close();
}

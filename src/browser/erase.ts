/** The end of all that is kept: database, journal and settings, in every tab. */
import { openChannel } from "./channel.ts";
import { databaseName, patience } from "./connection.ts";

const prefix = "plumbline.";

/**
 * Deletes everything this app has stored on this device, but for the copy of the app itself; false where the browser refuses.
 * The other tabs are told; what each has in memory ends with its page.
 */
export async function eraseEverything(): Promise<boolean> {
	try {
		if ("indexedDB" in globalThis) await deleteDatabase();
		for (const storage of [localStorage, sessionStorage]) forget(storage);
	} catch {
		return false;
	}
	const channel = openChannel("erased");
	channel?.postMessage("erased");
	channel?.close();
	return true;
}

/**
 * Not by the package: what it has for this would load with the first screen. A tab of an older version may go on holding the database:
 * it then is deleted once that tab closes, and nobody waits for it here.
 */
const deleteDatabase = (): Promise<void> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(databaseName);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
		request.onblocked = () => setTimeout(() => reject(new Error("held by another tab")), patience);
	});

/** Only our own: on a shared host others keep theirs here, too. */
function forget(storage: Storage): void {
	const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
	for (const key of keys) if (key.startsWith(prefix)) storage.removeItem(key);
}

/** The end of all that is kept: database, journal and settings, in every tab. */
import { openChannel } from "./channel.ts";
import { databaseName, patience } from "./connection.ts";

const prefix = "plumbline.";

/**
 * Deletes everything this app has stored on this device, but for the copy of the app itself. "refused": the browser does not, and nothing
 * is deleted. "held": another tab, perhaps of an older version, does not let go of the database; nobody can take the deletion back, and it
 * goes on when that tab closes. `onDone`: everything is gone now, at once or later. The other tabs are told; what each has in memory ends
 * with its page.
 */
export async function eraseEverything(onDone: () => void): Promise<"done" | "held" | "refused"> {
	const finish = () => {
		for (const storage of [localStorage, sessionStorage]) forget(storage);
		const channel = openChannel("erased");
		channel?.postMessage("erased");
		channel?.close();
		onDone();
	};
	try {
		if ("indexedDB" in globalThis && (await deleteDatabase(finish)) === "held") return "held";
		finish();
		return "done";
	} catch {
		return "refused";
	}
}

/** Not by the package: what it has for this would load with the first screen. `onLate`: it was held, and now is deleted. */
const deleteDatabase = (onLate: () => void): Promise<"done" | "held"> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(databaseName);
		let isLate = false;
		request.onsuccess = () => (isLate ? onLate() : resolve("done"));
		request.onerror = () => reject(request.error);
		request.onblocked = () =>
			setTimeout(() => {
				isLate = true;
				resolve("held");
			}, patience);
	});

/** Only our own: on a shared host others keep theirs here, too. */
function forget(storage: Storage): void {
	const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
	for (const key of keys) if (key.startsWith(prefix)) storage.removeItem(key);
}

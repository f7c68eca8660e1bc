/** What a page without a lock knows of one: that another tab has turned it on, or that it is on though local storage has lost its record. */
import type { IDBPDatabase } from "idb";
import type { OpenDatabase } from "../connection.ts";
import { saveItem } from "../localStorage.ts";
import { hasLock, lockKey } from "./lockKey.ts";

let isMinded = false;

/** Once a page: it begins anew, with the passphrase, when there is a lock. */
export function mindLock(database: OpenDatabase): void {
	if (isMinded || hasLock() || !("addEventListener" in globalThis)) return;
	isMinded = true;
	addEventListener("storage", ({ key, newValue }) => {
		if (key === lockKey && newValue !== null) location.reload();
	});
	// Where that cannot be read, nothing else can.
	void (database as unknown as IDBPDatabase<unknown>)
		.get("keys", "lock")
		.then((record: unknown) => {
			if (record && !hasLock() && saveItem(lockKey, JSON.stringify(record))) location.reload();
		})
		.catch(() => undefined);
}

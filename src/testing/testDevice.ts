/** For tests: a browser's storage in memory, shared by all tabs a test opens. */

/** localStorage with a limit in characters, as browsers have one. */
export class MemoryStorage {
	limit = Number.POSITIVE_INFINITY;
	private readonly items = new Map<string, string>();

	get length(): number {
		return this.items.size;
	}

	key(index: number): string | null {
		return [...this.items.keys()][index] ?? null;
	}

	getItem(key: string): string | null {
		return this.items.get(key) ?? null;
	}

	setItem(key: string, text: string): void {
		if (key.length + text.length > this.limit) throw new DOMException("full", "QuotaExceededError");
		this.items.set(key, text);
	}

	removeItem(key: string): void {
		this.items.delete(key);
	}
}

/** Delivers to every other channel of the same name, later, as browsers do. */
function memoryChannels() {
	const open = new Set<MemoryChannel>();
	class MemoryChannel {
		onmessage: ((event: { data: unknown }) => void) | null = null;

		readonly name: string;

		constructor(name: string) {
			this.name = name;
			open.add(this);
		}

		postMessage(data: unknown): void {
			for (const other of open) if (other !== this && other.name === this.name) queueMicrotask(() => other.onmessage?.({ data }));
		}
	}
	return MemoryChannel;
}

const stub = (name: string, value: unknown) =>
	Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

/** An empty localStorage in place of the browser's. */
export function stubStorage(): MemoryStorage {
	const storage = new MemoryStorage();
	stub("localStorage", storage);
	return storage;
}

/** A new device with nothing saved, in a test that imports `fake-indexeddb/auto`; answers its localStorage. */
export function stubDevice(): MemoryStorage {
	stub("indexedDB", new IDBFactory());
	stub("BroadcastChannel", memoryChannels());
	return stubStorage();
}

/** The database under the lock of the device: whoever reads and writes through it sees records as they are, and the disk has them encrypted. */
import type { IDBPCursorWithValue, IDBPDatabase, IDBPIndex, IDBPObjectStore, IDBPTransaction } from "idb";
import type { OpenDatabase } from "../connection.ts";
import { toBase64 } from "./base64.ts";
import { type Cover, coverRecord, isCovered, uncoverRecord } from "./cover.ts";
import { damagedField } from "./marks.ts";

type Mode = IDBTransactionMode;
type Transaction = IDBPTransaction<unknown, string[], Mode>;
type Store = IDBPObjectStore<unknown, string[], string, Mode>;
type Index = IDBPIndex<unknown, string[], string, string, Mode>;
type Cursor = IDBPCursorWithValue<unknown, string[], string, unknown, Mode>;
type Query = IDBValidKey | IDBKeyRange | null;

/** Records that are kept as they are: keys for signing, which the browser does not hand out, and the record of the lock itself. */
const isOpen = (store: string): boolean => store === "keys";

/** `onDamaged` is told the place of each record that does not open. */
export function coveredDatabase(opened: OpenDatabase, cover: Cover, onDamaged: (place: string) => void): OpenDatabase {
	const reader = new Reader(cover, onDamaged);
	const database = opened as unknown as IDBPDatabase<unknown>;
	const transaction = (names: string | string[], mode?: Mode, options?: IDBTransactionOptions) =>
		reader.transaction(database.transaction(typeof names === "string" ? [names] : names, mode, options));
	const write = async (name: string, act: (store: Store) => Promise<unknown>) => {
		const { done, objectStore } = transaction(name, "readwrite");
		return (await Promise.all([act(objectStore(name)), done]))[0];
	};
	const covered = over(database, {
		transaction,
		get: (name: string, key: IDBValidKey) => transaction(name).objectStore(name).get(key),
		getAll: (name: string, query?: Query) => transaction(name).objectStore(name).getAll(query),
		getAllFromIndex: (name: string, index: string, query?: Query) =>
			transaction(name).objectStore(name).index(index).getAll(query),
		put: (name: string, value: unknown, key?: IDBValidKey) => write(name, (store) => store.put?.(value, key) ?? refused()),
		add: (name: string, value: unknown, key?: IDBValidKey) => write(name, (store) => store.add?.(value, key) ?? refused()),
	});
	return covered as unknown as OpenDatabase;
}

const refused = (): Promise<never> => Promise.reject(new Error("the transaction only reads"));

class Reader {
	private readonly cover: Cover;
	private readonly onDamaged: (place: string) => void;

	constructor(cover: Cover, onDamaged: (place: string) => void) {
		this.cover = cover;
		this.onDamaged = onDamaged;
	}

	transaction(inner: Transaction): Transaction {
		const objectStore = (name: string) => this.store(inner.objectStore(name));
		const [first = ""] = inner.objectStoreNames;
		const isOne = inner.objectStoreNames.length === 1;
		return over(inner, { objectStore, store: isOne ? objectStore(first) : undefined });
	}

	private store(inner: Store): Store {
		const { name } = inner;
		if (isOpen(name)) return inner;
		const keyOf = (value: unknown, key?: IDBValidKey) => key ?? Reflect.get(Object(value), String(inner.keyPath));
		const covered = (value: unknown, key?: IDBValidKey) => coverRecord(this.cover, name, keyOf(value, key), value);
		return over(inner, {
			get: async (key: IDBValidKey) => this.read(name, key, await inner.get(key)),
			getAll: async (query?: Query) => {
				const [keys, values] = await Promise.all([inner.getAllKeys(query), inner.getAll(query)]);
				return values.map((value, place) => this.read(name, keys[place], value));
			},
			put: (value: unknown, key?: IDBValidKey) => inner.put?.(covered(value, key), key) ?? refused(),
			add: (value: unknown, key?: IDBValidKey) => inner.add?.(covered(value, key), key) ?? refused(),
			index: (index: string) => this.index(name, inner.index(index)),
			openCursor: async (query?: Query, direction?: IDBCursorDirection) =>
				this.cursor(name, await inner.openCursor(query, direction)),
		});
	}

	private index(name: string, inner: Index): Index {
		return over(inner, {
			getAll: async (query?: Query) => {
				const [keys, values] = await Promise.all([inner.getAllKeys(query), inner.getAll(query)]);
				return values.map((value, place) => this.read(name, keys[place], value));
			},
		});
	}

	private cursor(name: string, inner: Cursor | null): Cursor | null {
		if (!inner) return null;
		const read = () => this.read(name, inner.primaryKey, inner.value);
		const next = async () => this.cursor(name, await inner.continue());
		return over(inner, {
			get value() {
				return read();
			},
			continue: next,
		});
	}

	private read(store: string, key: unknown, stored: unknown): unknown {
		try {
			return uncoverRecord(this.cover, store, key, stored);
		} catch {
			this.onDamaged(`${store} ${String(key)}`);
			return inPlaceOf(store, stored);
		}
	}
}

/** What a damaged record is read as. Of edits and bytes: none; else something that no reader takes, with all that stands there, so that it can be set aside. */
function inPlaceOf(store: string, stored: unknown): unknown {
	if (store === "edits") return { edits: [], [damagedField]: "" };
	if (store === "attachments") return new Uint8Array();
	return { [damagedField]: isCovered(stored) ? toBase64(stored.covered) : "" };
}

/** An object with some of its members in the place of others. What `idb` makes knows its methods by the object they are called on. */
function over<T extends object>(inner: T, own: object): T {
	return new Proxy(inner, {
		get: (_, name) => {
			if (Object.hasOwn(own, name)) return Reflect.get(own, name);
			const value: unknown = Reflect.get(inner, name, inner);
			return typeof value === "function" ? value.bind(inner) : value;
		},
	});
}

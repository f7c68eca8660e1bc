/**
 * Large records of which a changed copy shares what did not change: another entry costs the same at 500 entries and at 33,000. Whoever
 * reads one sees a plain record that nobody can write in. The browser copies no such object: what it stores or hands to a worker is
 * taken of `plainRecord`.
 */

/** From so many entries on, sharing is cheaper than a copy. */
export const manyEntries = 500;

/** So many entries may lie over a record; then the copy is a plain one that the next ones share. */
export const mostOver = 500;

/** What lies over a plain record that nobody writes in any more. */
interface Layers<V> {
	base: Record<string, V>;
	/** Of entries of the base: what they are now; undefined: gone. */
	over: ReadonlyMap<string, V | undefined>;
	/** Entries that stand after those of the base, in this order. */
	added: ReadonlyMap<string, V>;
}

const known = new WeakMap<object, Layered<unknown>>();

/** Reads what lies over a record before the record itself. */
class Layered<V> implements ProxyHandler<Record<string, V>> {
	layers: Layers<V>;

	constructor(layers: Layers<V>) {
		this.layers = layers;
	}

	isIn(key: string): boolean {
		const { base, over, added } = this.layers;
		if (added.has(key)) return true;
		return over.has(key) ? over.get(key) !== undefined : Object.hasOwn(base, key);
	}

	at(key: string): V | undefined {
		const { base, over, added } = this.layers;
		return added.get(key) ?? (over.has(key) ? over.get(key) : base[key]);
	}

	keys(): string[] {
		const { base, over, added } = this.layers;
		const own = Object.keys(base).filter((key) => !over.has(key) || over.get(key) !== undefined);
		return [...own, ...added.keys()];
	}

	get(target: Record<string, V>, key: string | symbol): unknown {
		return typeof key === "string" && this.isIn(key) ? this.at(key) : Reflect.get(target, key);
	}

	has(target: Record<string, V>, key: string | symbol): boolean {
		return (typeof key === "string" && this.isIn(key)) || Reflect.has(target, key);
	}

	ownKeys(): string[] {
		return this.keys();
	}

	getOwnPropertyDescriptor(_target: Record<string, V>, key: string | symbol): PropertyDescriptor | undefined {
		if (typeof key !== "string" || !this.isIn(key)) return undefined;
		return { value: this.at(key), writable: true, enumerable: true, configurable: true };
	}

	defineProperty(): boolean {
		return false;
	}

	deleteProperty(): boolean {
		return false;
	}

	preventExtensions(): boolean {
		return false;
	}

	setPrototypeOf(): boolean {
		return false;
	}
}

const layeredOf = <V>(record: Record<string, V>) => known.get(record) as Layered<V> | undefined;

const counted = new WeakMap<object, boolean>();

/** Whether a record has so many entries that its copies share. It is counted once: nobody writes in the records of a review. */
export function isMany(record: object): boolean {
	if (known.has(record)) return true;
	const found = counted.get(record) ?? Object.keys(record).length >= manyEntries;
	counted.set(record, found);
	return found;
}

/** A name that reads as a number stands before all others in a plain record, whenever it was added. */
const isNumber = (key: string): boolean => /^\d+$/.test(key);

/** A copy with one entry set or, undefined, left out; in all that can be read of it, it is what a plain copy would be. */
export function layeredWith<V>(record: Record<string, V>, key: string, value: V | undefined): Record<string, V> {
	const { base, over, added } = layeredOf(record)?.layers ?? { base: record, over: new Map(), added: new Map() };
	const [nextOver, nextAdded] = [new Map(over), new Map(added)];
	const stands = Object.hasOwn(base, key) && (!over.has(key) || over.get(key) !== undefined);
	if (stands) nextOver.set(key, value);
	else if (value === undefined) nextAdded.delete(key);
	else nextAdded.set(key, value);
	const layered = new Layered({ base, over: nextOver, added: nextAdded });
	const isFull = nextOver.size + nextAdded.size > mostOver || (!stands && isNumber(key));
	return isFull ? plainOf(layered) : shownAs(layered);
}

function shownAs<V>(layered: Layered<V>): Record<string, V> {
	const record = new Proxy<Record<string, V>>({}, layered);
	known.set(record, layered as Layered<unknown>);
	return record;
}

/** All entries in a plain record, which is kept in the place of the layers: what is read of them stays the same. */
function plainOf<V>(layered: Layered<V>): Record<string, V> {
	const base = Object.fromEntries(layered.keys().map((key) => [key, layered.at(key) as V]));
	layered.layers = { base, over: new Map(), added: new Map() };
	return base;
}

/** The record as a plain one: itself, where it is. */
export function plainRecord<V>(record: Record<string, V>): Record<string, V> {
	const layered = layeredOf(record);
	if (!layered) return record;
	const { base, over, added } = layered.layers;
	return over.size + added.size === 0 ? base : plainOf(layered);
}

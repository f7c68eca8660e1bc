/** What is worked out when it is first asked for, once. */

/** A function that works out its value when it is first called. */
export function once<V>(make: () => V): () => V {
	let made: { value: V } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/**
 * An object whose parts are each worked out when they are first read. Whoever reads, copies or writes it out finds what a plain object
 * with these parts has, in their order; nobody may write in a part that was not read yet.
 */
export function whenRead<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
	const whole = {} as T;
	for (const key of Object.keys(parts) as (keyof T)[]) {
		const get = () => {
			const value = parts[key]();
			Object.defineProperty(whole, key, { value, configurable: true, enumerable: true, writable: true });
			return value;
		};
		Object.defineProperty(whole, key, { get, configurable: true, enumerable: true });
	}
	return whole;
}

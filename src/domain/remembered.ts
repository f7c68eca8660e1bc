/** A pure function that computes once for each object, and forgets with it: for what follows from a lens or a profile alone. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, { value: V }>();
	return (key) => {
		const former = known.get(key);
		if (former) return former.value;
		const value = make(key);
		known.set(key, { value });
		return value;
	};
}

/** A pure function that computes anew only where one of its arguments is another than the last time. */
export function lately<A extends readonly unknown[], V>(make: (...given: A) => V): (...given: A) => V {
	let last: { given: A; value: V } | null = null;
	return (...given) => {
		const former = last;
		if (former?.given.every((one, place) => one === given[place])) return former.value;
		const value = make(...given);
		last = { given, value };
		return value;
	};
}

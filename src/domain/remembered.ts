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

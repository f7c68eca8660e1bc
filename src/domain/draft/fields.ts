/** Fields that an entry of a lens may leave out. */

/** The entry with such a field: an empty list or text and false are said by leaving it out. */
export function withField<E extends object, K extends keyof E>(entry: E, key: K, value: E[K] | undefined): E {
	const { [key]: _, ...rest } = entry;
	const isNone = value === undefined || value === "" || value === false;
	if (isNone || (Array.isArray(value) && value.length === 0)) return rest as unknown as E;
	return { ...entry, [key]: value };
}

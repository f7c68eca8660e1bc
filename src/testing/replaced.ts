/** For tests: plain data with the value at one path replaced, or left out where it is undefined. */
export function replaced(data: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
	if (key === undefined) return value;
	if (Array.isArray(data)) return data.map((part, index) => (index === key ? replaced(part, rest, value) : part));
	if (typeof data !== "object" || data === null) throw new Error(`nothing at ${key}`);
	const entries: [string, unknown][] = Object.entries(data).filter(([name]) => name !== key);
	const former = Object.entries(data).find(([name]) => name === key)?.[1];
	const next = replaced(former, rest, value);
	return Object.fromEntries(next === undefined ? entries : [...entries, [key, next]]);
}

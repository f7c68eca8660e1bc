const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

const shown = (value: unknown) => (JSON.stringify(value) ?? "nothing").slice(0, 100);

/** Where two JSON values differ: one line a place, told by its path. */
export function differences(expected: unknown, read: unknown, path = ""): string[] {
	if (isContainer(expected) && isContainer(read) && Array.isArray(expected) === Array.isArray(read)) {
		const [wanted, found] = [new Map(Object.entries(expected)), new Map(Object.entries(read))];
		return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((key) =>
			differences(wanted.get(key), found.get(key), path ? `${path}.${key}` : key),
		);
	}
	return Object.is(expected, read) ? [] : [`${path || "all"}: expected ${shown(expected)}, read ${shown(read)}`];
}

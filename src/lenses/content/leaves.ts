/** Every text of a value with its place, for the content checks. */
export function* leaves(value: unknown, place = ""): Generator<[place: string, text: string]> {
	if (typeof value === "string") yield [place, value];
	else if (typeof value === "object" && value !== null) {
		for (const [key, part] of Object.entries(value)) yield* leaves(part, place ? `${place}.${key}` : key);
	}
}

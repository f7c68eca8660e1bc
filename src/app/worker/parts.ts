/** A large value goes from a worker to the page in parts: taking each up is a short task of the page, where all at once is one long task. */

/** Entries of a list or record; `at` leads to it from the holder of the whole value. */
export interface Part {
	at: readonly string[];
	entries: readonly (readonly [string, unknown])[];
}

/** Values that one part has at most, about; 64 signs of a text count as one more. A part is taken up in a few milliseconds. */
const most = 4000;

/** The parts of a value in order, none where it is small enough to go as one. Lists have no holes. */
export function partsOf(value: unknown): Part[] {
	return weightOf(value) > most && isSplit(value) ? [...split({ value }, [])] : [];
}

function* split(value: object, at: readonly string[]): Generator<Part> {
	let entries: [string, unknown][] = [];
	let weight = 0;
	for (const [key, child] of Object.entries(value)) {
		const own = weightOf(child);
		const isOwnPart = own > most && isSplit(child);
		entries.push([key, isOwnPart ? (Array.isArray(child) ? [] : {}) : child]);
		weight += isOwnPart ? 1 : own;
		if (isOwnPart || weight > most) {
			yield { at, entries };
			[entries, weight] = [[], 0];
		}
		if (isOwnPart) yield* split(child, [...at, key]);
	}
	if (entries.length > 0) yield { at, entries };
}

/** Whether a value is a list or a record that can be made again entry by entry. */
const isSplit = (value: unknown): value is object =>
	Array.isArray(value) ||
	(typeof value === "object" &&
		value !== null &&
		Object.getPrototypeOf(value) === Object.prototype &&
		!Object.hasOwn(value, "__proto__"));

/** How much a value holds; counted no further than it matters. */
function weightOf(value: unknown, limit = most): number {
	if (typeof value === "string") return 1 + value.length / 64;
	if (!isSplit(value)) return 1;
	let weight = 1;
	for (const child of Object.values(value)) {
		weight += weightOf(child, limit - weight);
		if (weight > limit) break;
	}
	return weight;
}

/** Puts a value together from its parts, as they come. */
export class Assembly {
	private readonly holder: Record<string, unknown> = {};

	add({ at, entries }: Part): void {
		let target = this.holder;
		for (const key of at) target = target[key] as Record<string, unknown>;
		for (const [key, value] of entries) target[key] = value;
	}

	/** What came so far. */
	get value(): unknown {
		return this.holder.value;
	}
}

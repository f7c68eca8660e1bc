/** Which review was begun in this tab and not written in yet: a reload brings it back, a closed tab forgets it. */
const key = "plumbline.begun";

export interface Begun {
	id: string;
	lens: { id: string; version: string };
	moreLenses?: { id: string; version: string }[];
}

/** Null where none was begun, or the browser keeps nothing. */
export function findBegun(): Begun | null {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
		return isBegun(kept) ? kept : null;
	} catch {
		return null;
	}
}

/** Null: it was written in. */
export function keepBegun(begun: Begun | null): void {
	try {
		if (begun) sessionStorage.setItem(key, JSON.stringify(begun));
		else sessionStorage.removeItem(key);
	} catch {
		// Then a reload does not bring it back.
	}
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

function isBegun(value: unknown): value is Begun {
	if (typeof value !== "object" || value === null || !("id" in value) || !("lens" in value)) return false;
	const more = "moreLenses" in value ? value.moreLenses : [];
	return isText(value.id) && Array.isArray(more) && [value.lens, ...more].every(isLens);
}

const isLens = (lens: unknown): boolean =>
	typeof lens === "object" && lens !== null && "id" in lens && "version" in lens && isText(lens.id) && isText(lens.version);

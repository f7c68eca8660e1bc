/** Fields of JSON from elsewhere, read by name alone: nothing is merged, and no name of a stranger becomes a key of an object. */
import { failure, problem, type Result, success } from "../../domain/result.ts";
import { short } from "../problems.ts";
import { longestForeignText } from "./limits.ts";
import { plainText } from "./plainText.ts";
import type { Warn } from "./warning.ts";

export type Entry = Readonly<Record<string, unknown>>;

export const isEntry = (value: unknown): value is Entry => typeof value === "object" && value !== null && !Array.isArray(value);

export const has = (data: unknown, name: string): boolean => isEntry(data) && Object.hasOwn(data, name);

/** A member of an object; undefined where there is none, or no object. */
export const member = (data: unknown, name: string): unknown =>
	isEntry(data) && Object.hasOwn(data, name) ? data[name] : undefined;

/** The entries of a list; none where it is no list. */
export const listIn = (data: unknown, name: string): unknown[] => {
	const value = member(data, name);
	return Array.isArray(value) ? value : [];
};

/** Reads text fields of one place, and notes what was no text. */
export interface TextFields {
	/** The plain text of a field; empty where it is absent, null, or cannot be a text. */
	text: (name: string) => string;
}

/** Numbers and booleans are taken as their text; lists, objects and numbers that are not finite are not set. */
export function textFields(data: unknown, place: string, warn: Warn): TextFields {
	const text = (name: string): string => {
		const value = member(data, name);
		if (typeof value === "string") return plainText(value);
		if (value === undefined || value === null) return "";
		if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
			warn("takenAsText", place, { field: name, found: String(value) });
			return String(value);
		}
		warn("notSet", place, { field: name });
		return "";
	};
	return { text };
}

/** Names that every object has: a file that uses them as its own may try to reach what is not its. */
const isReserved = (name: string): boolean => name in {} || name === "prototype";

/** Checks the length of every text, and notes members with reserved names, which no reader looks at. */
export function checkTexts(data: unknown, warn: Warn): Result<unknown> {
	const tooLong = findLong(data, "", warn);
	return tooLong ? failure(tooLong) : success(data);
}

function findLong(value: unknown, place: string, warn: Warn): ReturnType<typeof problem> | null {
	if (typeof value === "string" && value.length > longestForeignText) {
		return problem("tooLong", place, { limit: longestForeignText, found: value.length });
	}
	if (typeof value !== "object" || value === null) return null;
	for (const [name, inner] of Object.entries(value)) {
		if (!Array.isArray(value) && isReserved(name)) warn("droppedMember", place, { found: name });
		const below = Array.isArray(value) ? `${place}[${name}]` : place === "" ? short(name) : `${place}.${short(name)}`;
		const found = findLong(inner, below, warn);
		if (found) return found;
	}
	return null;
}

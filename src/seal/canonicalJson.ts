import canonicalize from "canonicalize";

/**
 * The one text of a JSON value whatever order its keys came in (RFC 8785). Throws on what has no such text: lone surrogates,
 * numbers that are not finite, values that are no JSON.
 */
export function canonicalJson(value: unknown): string {
	const text = canonicalize(value);
	if (text === undefined) throw new TypeError("no JSON value");
	if (hasHalf(text)) throw new TypeError("half of a character pair");
	return text;
}

/** The same; null where there is no such text. */
export function canonicalOrNull(value: unknown): string | null {
	try {
		return canonicalJson(value);
	} catch {
		return null;
	}
}

/** Whether JSON holds half of a pair. Most hold no escape of that kind, which is soon seen: the pattern takes longer. */
const hasHalf = (text: string): boolean => /\p{Surrogate}/u.test(text) || (text.includes("\\ud") && escapedHalf.test(text));

/** Half of a pair as JSON escapes it, in small letters; after an even number of backslashes, since two are one that somebody typed. */
const escapedHalf = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/;

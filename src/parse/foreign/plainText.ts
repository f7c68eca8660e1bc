/** Texts of strangers are plain text. What could change the text around them, or is no character at all, is left out. */

/** Controls but tab and line feed; marks, embeddings, overrides and isolates of direction; what has no width and joins nothing. */
const unwanted = /(?![\t\n])\p{Control}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** Half a pair of UTF-16, which no file can hold. */
const halves = /\p{Surrogate}/gu;

/** Without such characters, with line feeds alone, trimmed. Angle brackets and everything else stay as they are. */
export const plainText = (text: string): string =>
	withoutJoiners(
		text
			.replace(/\r\n?|[\u2028\u2029]/g, "\n")
			.replace(unwanted, "")
			.replace(halves, "\uFFFD")
			.trim(),
	);

/** Inside a text joiners are part of words and signs; at its ends they would reach what stands beside it. */
function withoutJoiners(text: string): string {
	const isJoiner = (at: number) => /^[\u200C\u200D]$/.test(text.charAt(at));
	let [start, end] = [0, text.length];
	while (isJoiner(start)) start += 1;
	while (end > start && isJoiner(end - 1)) end -= 1;
	return text.slice(start, end).trim();
}

/** A text on one line: a title, a name. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, " ");

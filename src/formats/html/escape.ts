const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that stays text between tags and inside a quoted attribute; controls, which no page may hold, become the replacement sign. */
export const escaped = (text: string): string =>
	text
		.replace(/\r\n?|[\v\f]/g, "\n")
		// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
		.replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, "\uFFFD")
		.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** The same with its line breaks seen. */
export const escapedLines = (text: string): string => escaped(text).replaceAll("\n", "<br>");

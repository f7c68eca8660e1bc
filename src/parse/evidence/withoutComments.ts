/** The text of a template without the comments that Resource Manager allows in one; every other sign keeps its place. */
export function withoutComments(text: string): string {
	const parts: string[] = [];
	let from = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === '"') at = endOfText(text, at);
		else if (text[at] === "/") {
			const end = endOfComment(text, at);
			if (end === at) continue;
			parts.push(text.slice(from, at), text.slice(at, end).replace(/[^\r\n]/g, " "));
			from = end;
			at = end - 1;
		}
	}
	return from === 0 ? text : parts.join("") + text.slice(from);
}

/** The closing quote of a text that begins here. */
export function endOfText(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
	return at;
}

/** Where a comment that begins here ends; here, where none does. One that is never closed is none. */
function endOfComment(text: string, start: number): number {
	const end = { "//": "\n", "/*": "*/" }[text.slice(start, start + 2)];
	if (end === undefined) return start;
	const found = text.indexOf(end, start + 2);
	if (end === "\n") return found < 0 ? text.length : found;
	return found < 0 ? start : found + 2;
}

/** A text that a parsed lens is sure to have; without it the lens was not read by its parser. */
export function textOf<V>(texts: Record<string, V>, id: string): V {
	const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
	if (text === undefined) throw new Error(`the lens has no text for ${id}`);
	return text;
}

/** The first sentence of a text, and what follows it; empty where there is no more. */
export function firstSentence(text: string, language: string): { first: string; rest: string } {
	const [segment] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
	const length = segment?.segment.length ?? text.length;
	return { first: text.slice(0, length).trim(), rest: text.slice(length).trim() };
}

/** A language as its speakers call it; what is no tag of a language is its own name. */
export function languageName(tag: string): string {
	try {
		return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}

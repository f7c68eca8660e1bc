/** Letters of a name that are kept: with four bytes each, name, day and extension stay below the 255 that file systems allow. */
const longestName = 50;

/** The letters and digits of a text, of any script, with hyphens between them: nothing reserved or invisible on any system. */
export function safeName(text: string): string {
	const letters = text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
	return [...letters]
		.slice(0, longestName)
		.join("")
		.replace(/^[-\p{M}]+|-+$/gu, "");
}

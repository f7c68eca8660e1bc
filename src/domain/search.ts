/** Finding by typed words, without case and accents: "wojcik" finds "Wójcik". */

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether the texts together hold every word looked for, in any order; looking for nothing finds everything. */
export function holdsWords(texts: string[], wanted: string): boolean {
	const text = plain(texts.join("\n"));
	return plain(wanted)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

/** Well-formed UTF-8 (RFC 3629, section 4; the table of the Unicode Standard, section 3.9). */

/** First byte, how many bytes follow it, and what the first of these may be; the others are 80 to BF. */
const leads: readonly (readonly [from: number, to: number, more: number, low: number, high: number])[] = [
	[0x00, 0x7f, 0, 0x80, 0xbf],
	[0xc2, 0xdf, 1, 0x80, 0xbf],
	[0xe0, 0xe0, 2, 0xa0, 0xbf],
	[0xe1, 0xec, 2, 0x80, 0xbf],
	[0xed, 0xed, 2, 0x80, 0x9f],
	[0xee, 0xef, 2, 0x80, 0xbf],
	[0xf0, 0xf0, 3, 0x90, 0xbf],
	[0xf1, 0xf3, 3, 0x80, 0xbf],
	[0xf4, 0xf4, 3, 0x80, 0x8f],
];

/** The offset of the first byte that no UTF-8 text has there; the start of the character it was to belong to. Null: all is well. */
export function firstBadByte(bytes: Uint8Array): number | null {
	let at = 0;
	while (at < bytes.length) {
		const length = lengthAt(bytes, at);
		if (length === 0) return at;
		at += length;
	}
	return null;
}

/** How many bytes the character at an offset has; 0 where there is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	if (first < 0x80) return 1;
	const [, , more = 0, low = 0, high = 0] = leads.find(([from, to]) => first >= from && first <= to) ?? [];
	const isIn = (byte: number | undefined, least: number, most: number) => byte !== undefined && byte >= least && byte <= most;
	if (more === 0 || !isIn(bytes[at + 1], low, high)) return 0;
	for (let next = 2; next <= more; next += 1) if (!isIn(bytes[at + next], 0x80, 0xbf)) return 0;
	return more + 1;
}

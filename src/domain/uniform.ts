/**
 * Numbers that look random and never change: the finishing step of mulberry32 over a counter. The n-th number of a seed can be
 * asked for alone, so that work cut into slices draws the same as work in one piece.
 */
export function uniform(seed: number, index: number): number {
	const state = (seed + Math.imul(index + 1, 0x6d2b79f5)) | 0;
	const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
	const twice = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
}

/** A seal that somebody noted elsewhere, beside those of a file. */

export type NotedSeal =
	/** Letter by letter that of the milestone, or that of the file. */
	| "milestone"
	| "file"
	/** As far as it goes: whoever noted the first digits alone can tell less. */
	| "milestoneStart"
	| "fileStart"
	| "neither"
	/** Fewer digits than are printed in short. */
	| "tooShort"
	/** Other signs than hexadecimal digits, or too many. */
	| "noSeal";

const whole = 64;
const short = 8;

/** What a noted seal says of a file's; null where nothing is noted. Spaces and case do not count. */
export function compareSeal(noted: string, { seal, fileSeal }: { seal: string; fileSeal: string }): NotedSeal | null {
	const digits = noted.replace(/\s/g, "").toLowerCase();
	if (digits === "") return null;
	if (!/^[0-9a-f]+$/.test(digits) || digits.length > whole) return "noSeal";
	if (digits.length < short) return "tooShort";
	const isWhole = digits.length === whole;
	if (seal.startsWith(digits)) return isWhole ? "milestone" : "milestoneStart";
	if (fileSeal.startsWith(digits)) return isWhole ? "file" : "fileStart";
	return "neither";
}

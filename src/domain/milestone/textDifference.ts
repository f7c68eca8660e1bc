/** Whether two files say the same. */

/** What somebody reads of a file: its pages, each line by line. What has no pages has one. */
export type VisibleText = string[][];

/** The first place where two texts differ; page and line counted from 1, both texts cut to where they begin to differ. */
export interface Difference {
	page: number;
	line: number;
	/** Empty: nothing more. */
	expected: string;
	found: string;
}

/** Null where both say the same, line by line. */
export function firstDifference(expected: VisibleText, found: VisibleText): Difference | null {
	const pages = Math.max(expected.length, found.length);
	for (let page = 0; page < pages; page += 1) {
		const place = differenceOnPage(expected[page] ?? [], found[page] ?? []);
		if (place) return { page: page + 1, ...place };
	}
	return null;
}

function differenceOnPage(expected: string[], found: string[]): Omit<Difference, "page"> | null {
	const lines = Math.max(expected.length, found.length);
	for (let line = 0; line < lines; line += 1) {
		const [wanted = "", seen = ""] = [expected[line], found[line]];
		if (wanted !== seen) return { line: line + 1, ...excerpts(wanted, seen) };
	}
	return null;
}

const before = 24;
const longest = 80;

/** Both from a little before the first sign that differs. */
function excerpts(expected: string, found: string): Pick<Difference, "expected" | "found"> {
	const [a, b] = [[...expected], [...found]];
	const at = a.findIndex((sign, index) => sign !== b[index]);
	const start = Math.max(0, (at === -1 ? a.length : at) - before);
	const cut = (signs: string[]) => {
		const kept = signs.slice(start, start + longest).join("");
		return `${start > 0 && kept !== "" ? "…" : ""}${kept}${signs.length > start + longest ? "…" : ""}`;
	};
	return { expected: cut(a), found: cut(b) };
}

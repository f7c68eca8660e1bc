/** What a look at a file of a milestone shows, in words. */
import type { LookCheck, LookDifference, PartExample } from "../domain/milestone/lookCheck.ts";
import type { Phrases } from "./phrases.ts";

/** What was found, in a sentence. Null: it was not compared. */
export interface Finding {
	holds: boolean | null;
	text: string;
}

/** What came of comparing a file with what its data make. `pages`: the file has pages. */
export function lookFindings(look: LookCheck, pages: boolean, phrases: Phrases): Finding[] {
	const { t } = phrases;
	if (look.kind === "notCompared") {
		const { why } = look;
		return [{ holds: null, text: t(`look.not.${why}`, why === "otherVersion" ? { version: look.madeBy } : {}) }];
	}
	if (look.kind === "drawnElsewhere") return [{ holds: null, text: t("look.drawnElsewhere") }];
	if (look.kind !== "changed") return [{ holds: true, text: t(`look.${look.kind}`) }];
	const { differences } = look;
	const sameText = differences.every(({ kind }) => kind !== "text");
	return [
		{ holds: false, text: t(differences.length === 0 ? "look.changed.unlisted" : "look.changed") },
		...differences.map((difference) => ({ holds: false, text: differenceText(difference, pages, phrases) })),
		...(isSavedAgain(differences) ? [{ holds: null, text: t("look.savedAgain") }] : []),
		...(sameText ? [{ holds: null, text: t("look.sameText") }] : []),
	];
}

/** That a lens is not the one that is here under its id and version, by how many questions; 0: by other parts. */
export const otherLensText = (n: number, { t }: Phrases): string =>
	n > 0 ? t("verify.otherLens", { n }) : t("verify.otherLens.rules");

/** What other programs do to a PDF that they save again: its links stand elsewhere, as many as before, and actions get lost. */
function isSavedAgain(differences: LookDifference[]): boolean {
	const moved = (one: LookDifference) =>
		one.kind === "revision" ||
		(one.kind === "link" && one.added === one.missing) ||
		(one.kind === "action" && one.added <= one.missing);
	return differences.length > 0 && differences.every(moved);
}

function differenceText(found: LookDifference, pages: boolean, { t }: Phrases): string {
	if (found.kind === "text") {
		const { page, line, expected, found: seen } = found.difference;
		const nothing = t("look.text.nothing");
		const values = {
			page: String(page),
			line: String(line),
			expected: withCodes(expected) || nothing,
			found: withCodes(seen) || nothing,
		};
		return t(pages ? "look.text.page" : "look.text", values);
	}
	const { kind, added, missing, example } = found;
	if (kind === "drawing") return t("look.drawing", { n: Math.max(added, missing), page: String(example.page) });
	if (kind === "revision" && added > 0) return t("look.revision", { n: added });
	const change = added === 0 ? "missing" : missing === 0 ? "added" : "both";
	return t(`look.part.${change}`, { what: t(`look.part.${kind}`), added, missing, example: withCodes(inShort(example)) });
}

const inShort = ({ words, page }: PartExample): string => (page === undefined ? words : `${words} (${page})`);

/** Signs that nobody sees, or that turn the text around them, by their numbers. */
const withCodes = (text: string): string =>
	text.replace(
		/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
		(sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
	);

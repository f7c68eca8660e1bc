import { type AttachedFile, type CarriedFiles, mostCarried } from "../../domain/review/given.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { sizeText } from "../../i18n/sizeText.ts";

interface Saved {
	/** Name of the saved file. */
	file: string;
	/** What is attached to the review. */
	files: readonly AttachedFile[];
	/** What the file carries of it; null: they are too much for one. */
	carried: CarriedFiles | null;
}

/** Which attached files a saved review lacks, in words; empty: none. */
export async function savedWithout(
	{ file, files, carried }: Saved,
	{ language, notation }: Pick<Phrases, "language" | "notation">,
): Promise<string> {
	const lacking = files.filter(({ hash }) => !carried || !Object.hasOwn(carried, hash));
	if (lacking.length === 0) return "";
	const words = await loadPhrases(language, notation);
	if (carried) return words.t("given.saved.lacking", { file, names: words.list(lacking.map(({ name }) => name)) });
	const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
	return words.t("given.saved.tooMuch", { file, size: sizeText(size, words), most: sizeText(mostCarried, words) });
}

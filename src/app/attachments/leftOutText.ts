import type { AttachedFile } from "../../domain/review/given.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import type { Phrases } from "../../i18n/phrases.ts";

/** Which attached files of a review found no room on this device. */
export async function leftOutText(
	left: AttachedFile[],
	{ language, notation }: Pick<Phrases, "language" | "notation">,
): Promise<string> {
	const { t, list } = await loadPhrases(language, notation);
	return t("given.leftOut", { names: list(left.map(({ name }) => name)) });
}

import { loadPhrases } from "../i18n/loadMessages.ts";
import type { Phrases } from "../i18n/phrases.ts";

/** How many files of a folder are of another kind. */
export const othersText = async (n: number, { language, notation }: Pick<Phrases, "language" | "notation">): Promise<string> =>
	(await loadPhrases(language, notation)).t("evidence.otherFiles", { n });

import { loadPhrases } from "../../i18n/loadMessages.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { warningTexts } from "../../i18n/warningTexts.ts";
import type { Warning } from "../../parse/foreign/warning.ts";
import type { FileOutcome } from "../../ui/useOpening.ts";

interface Waiting {
	/** Its name. */
	file: string;
	/** Takes it in. */
	go: () => Promise<FileOutcome>;
	phrases: Phrases;
}

/** What is irregular in a file is said before anything of it is taken. */
export async function askFirst(irregular: Warning[], { file, go, phrases }: Waiting): Promise<FileOutcome> {
	const all = await loadPhrases(phrases.language, phrases.notation);
	return {
		kind: "asks",
		told: all.t("reading.irregular", { file }),
		notes: warningTexts(irregular, all),
		yes: all.t("reading.takeAll"),
		no: all.t("reading.leave"),
		onYes: go,
	};
}

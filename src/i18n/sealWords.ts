/** Seals and what a check of them shows, in words. */
import type { TextCheck } from "../domain/milestone/textDifference.ts";
import type { Phrases } from "./phrases.ts";

/** What came of comparing a file's text with its data. `pages`: the file has pages. */
export function textCheckText(text: TextCheck, pages: boolean, { t }: Phrases): string {
	switch (text.kind) {
		case "differs": {
			const { page, line, expected, found } = text.difference;
			const nothing = t("verify.text.nothing");
			const values = { page: String(page), line: String(line), expected: expected || nothing, found: found || nothing };
			return t(pages ? "verify.text.differs.page" : "verify.text.differs", values);
		}
		case "otherVersion":
			return t("verify.text.otherVersion", { version: text.madeBy });
		default:
			return t(`verify.text.${text.kind}`);
	}
}

/** Whether what is read in the file follows from its data, as far as that can be told. */
export const textHolds = ({ kind }: TextCheck): boolean | null =>
	kind === "notCompared" || kind === "otherVersion" ? null : kind !== "differs";

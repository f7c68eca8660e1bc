import type { SealedExport } from "../domain/milestone.ts";
import type { Phrases } from "../i18n/phrases.ts";
import type { ExportInput } from "./index.ts";

/** What a writer prints of a milestone: its own report, review and lens; its lens in another language where it lacks this one. */
export function milestoneInput(sealed: SealedExport, phrases: Phrases): ExportInput {
	const { report, review, lens } = sealed.milestone;
	const texts = lens.texts[phrases.language] ?? Object.values(lens.texts)[0];
	if (!texts) throw new Error("a lens without texts");
	return { report, review, lens: lens.structure, words: { ...phrases, lens: texts }, sealed };
}

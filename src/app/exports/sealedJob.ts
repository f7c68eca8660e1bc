import { today } from "../../browser/clock.ts";
import { frozenTexts } from "../../domain/milestone/frozenTexts.ts";
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import { loadMessages } from "../../i18n/load.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import type { ExportJob } from "./exportJob.ts";

/** The job of writing the report of a milestone: its own review, and its own lens, in another language where it lacks this one. */
export async function sealedJob(
	sealed: SealedExport,
	{ language, notation }: Phrases,
	form: Pick<ExportJob, "format" | "print" | "carries">,
): Promise<ExportJob> {
	const { review, lens, day } = sealed.milestone;
	const texts = frozenTexts(sealed.milestone, language) ?? frozenTexts(sealed.milestone, Object.keys(lens.texts)[0] ?? "");
	if (!texts) throw new Error("a lens without texts");
	const messages = await loadMessages(language);
	return { ...form, review, lens: lens.structure, texts, language, notation, messages, today: day, sealed, signedBy: today() };
}

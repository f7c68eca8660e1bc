import { frozenTexts } from "../../domain/milestone/frozenTexts.ts";
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import { loadMessages } from "../../i18n/loadMessages.ts";
import type { Making } from "../../parse/making.ts";
import type { ExportJob } from "./exportJob.ts";

/**
 * The job of writing the report of a milestone as `making` says: its own review, and its own lens, in another language where it lacks
 * this one. `carries`: whether a Markdown file carries its data.
 */
export async function sealedJob(sealed: SealedExport, making: Making, carries: boolean): Promise<ExportJob> {
	const { format, language, notation, day: signedBy } = making;
	const { review, lens, day } = sealed.milestone;
	const texts = frozenTexts(sealed.milestone, language) ?? frozenTexts(sealed.milestone, Object.keys(lens.texts)[0] ?? "");
	if (!texts) throw new Error("a lens without texts");
	const { print, drawn } = making.format === "pdf" ? making : { print: undefined, drawn: undefined };
	const messages = await loadMessages(language);
	const form = { format, language, notation, messages, print, drawn, carries, signedBy };
	return { ...form, review, lens: lens.structure, texts, today: day, sealed };
}

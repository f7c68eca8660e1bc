/** For tests: a sealed file as the app writes it, without its workers. */
import { frozenTexts } from "../domain/milestone/frozenTexts.ts";
import type { SealedExport, SealedMilestone } from "../domain/milestone/milestone.ts";
import { blankDrawer, type SignDrawer } from "../domain/report/signDrawer.ts";
import { writeHtml } from "../formats/html/writeHtml.ts";
import { writeMarkdown } from "../formats/markdown/writeMarkdown.ts";
import { writePdf } from "../formats/pdf/writePdf.ts";
import { loadPhrases } from "../i18n/loadMessages.ts";
import type { Making } from "../parse/making.ts";
import { outcomeOfExport } from "../seal/outcome.ts";
import { sealExport } from "../seal/sealExport.ts";
import { fonts } from "./sampleFonts.ts";

/** Of the app in these tests. */
export const testVersion = "0.1.0";

/** How a file of a format is made in these tests; a PDF in few pages. */
export function makingFor(format: Making["format"], day: string): Making {
	const always = { appVersion: testVersion, language: "en", notation: "language", day } as const;
	if (format !== "pdf") return { format, ...always };
	return { format, ...always, print: { paper: "a4", sections: ["signOff"], label: "" } };
}

/** Writes the report of a milestone as `making` says; `picture` draws, where it says so, what the font of a PDF lacks; `held`: its pictures. */
export async function writeSealed(
	sealed: SealedExport,
	making: Making,
	picture: SignDrawer["picture"] = () => null,
	held?: SignDrawer["held"],
): Promise<Uint8Array> {
	const { milestone } = sealed;
	const lens = milestone.lens.structure;
	const texts = frozenTexts(milestone, making.language) ?? frozenTexts(milestone, "en");
	if (!texts) throw new Error("a lens without texts");
	const words = { ...(await loadPhrases(making.language, making.notation)), lens: texts };
	const outcome = await outcomeOfExport(sealed, making.day);
	if (making.format === "pdf") {
		const drawer = making.drawn && { ...blankDrawer(making.drawn.lacking, picture), held };
		return (await writePdf(milestone.report, words, lens, { ...making.print, fonts, sealed, outcome, drawer })).bytes;
	}
	const text =
		making.format === "html"
			? writeHtml(milestone.report, words, lens, sealed, outcome)
			: writeMarkdown(milestone.report, words, lens, { sealed, outcome, carries: true });
	return new TextEncoder().encode(text);
}

/** A sealed file with everything it was made of. */
export interface SealedFile {
	sealed: SealedExport;
	making: Making;
	bytes: Uint8Array;
}

/** Seals a milestone with how its file is made, and writes the file. */
export async function makeSealedFile(milestone: SealedMilestone, making: Making): Promise<SealedFile> {
	const sealed = await sealExport(milestone, making);
	return { sealed, making, bytes: await writeSealed(sealed, making) };
}

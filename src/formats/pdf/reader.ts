import type { Reader } from "../../parse/reader.ts";
import { asMilestone, type OpenedContent } from "../carried/asMilestone.ts";

/** Sealed reports in PDF. A header may stand a little below the start of the file (ISO 32000-2, annex on readers). */
export const pdfReader: Reader<OpenedContent> = {
	id: "pdf",
	makes: "review",
	label: "reader.milestone",
	accepts: [".pdf", "application/pdf"],
	recognises: ({ head }) => head.includes("%PDF-"),
	load: async () => {
		const { openPdf } = await import("./read/openPdf.ts");
		return async ({ bytes }, warn) => asMilestone(await openPdf(bytes, undefined, warn));
	},
};

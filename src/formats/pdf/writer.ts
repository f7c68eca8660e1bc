import { outcomeFor } from "../outcomeFor.ts";
import type { Writer } from "../writer.ts";

export const pdfWriter = {
	id: "pdf",
	extension: "pdf",
	mediaType: "application/pdf",
	group: "read",
	label: "report.export.pdf.name",
	action: "report.export.pdf",
	purpose: "report.export.pdf.for",
	options: "print",
	load: async () => {
		const { writePdf } = await import("./writePdf.ts");
		return async (input, onStep) => {
			const { report, words, lens, review, sealed, print, drawer } = input;
			const outcome = await outcomeFor(input);
			const { bytes, replaced, pages } = await writePdf(report, words, lens, {
				label: review.label,
				...print,
				sealed,
				outcome,
				drawer,
				onStep,
			});
			return { content: bytes, replaced, pages };
		};
	},
} as const satisfies Writer;

/** For tests of the PDF: the whole sample written and read back, which takes seconds, once for all tests that only look at it. */

import { type ReadFile, readPdf } from "../formats/pdf/read/readPdf.ts";
import { type PdfFile, writePdf } from "../formats/pdf/writePdf.ts";
import type { Language } from "../i18n/languages.ts";
import { fonts } from "./sampleFonts.ts";
import { type Sample, sampleIn } from "./sampleReport.ts";

export interface SamplePdf {
	sample: Sample;
	file: PdfFile;
	read: ReadFile;
}

const written = new Map<Language, Promise<SamplePdf>>();

async function write(language: Language): Promise<SamplePdf> {
	const sample = await sampleIn(language);
	const file = await writePdf(sample.report, sample.words, sample.lens, { fonts });
	// pdf.js takes the bytes for itself.
	return { sample, file, read: await readPdf(file.bytes.slice()) };
}

/** The sample as a PDF, written once for each language. */
export function samplePdf(language: Language): Promise<SamplePdf> {
	const pdf = written.get(language) ?? write(language);
	written.set(language, pdf);
	return pdf;
}

/** `tsx scripts/bench/writePdfs.ts FOLDER`: the sample review as PDF, in every language and on every paper. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writePdf } from "../../src/formats/pdf/writePdf.ts";
import { fonts } from "../../src/testing/sampleFonts.ts";
import { sampleIn } from "../../src/testing/sampleReport.ts";

const folder = process.argv[2];
if (!folder) throw new Error("usage: tsx scripts/bench/writePdfs.ts FOLDER");
for (const language of ["en", "it"] as const) {
	const { report, words, lens } = await sampleIn(language);
	for (const paper of ["a4", "letter"] as const) {
		const { bytes } = await writePdf(report, words, lens, { fonts, paper });
		writeFileSync(join(folder, `${language} ${paper}.pdf`), bytes);
	}
}

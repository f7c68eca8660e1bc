import { describe, expect, it } from "vitest";
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import { checkExport } from "../../seal/checkExport.ts";
import { fonts } from "../../testing/sampleFonts.ts";
import { sealedSampleIn } from "../../testing/sealedSample.ts";
import { carried, withAttached } from "../../testing/withAttached.ts";
import { readHtml } from "../html/readHtml.ts";
import { writeHtml } from "../html/writeHtml.ts";
import { readMarkdown } from "../markdown/readMarkdown.ts";
import { writeMarkdown } from "../markdown/writeMarkdown.ts";
import { openPdf } from "../pdf/read/openPdf.ts";
import { readerInNode } from "../pdf/read/readPdf.ts";
import { writePdf } from "../pdf/writePdf.ts";

const sample = await sealedSampleIn("en", withAttached);
const { report, words, lens, sealed } = sample;

/** Written and read again, as each format does. */
const formats = {
	markdown: async (one: SealedExport) => readMarkdown(writeMarkdown(report, words, lens, { sealed: one, carries: true })),
	html: async (one: SealedExport) => readHtml(writeHtml(report, words, lens, one)),
	pdf: async (one: SealedExport) => openPdf((await writePdf(report, words, lens, { fonts, sealed: one })).bytes, readerInNode),
};

describe.each(Object.entries(formats))("a sealed report with attached files (%s)", (_, opened) => {
	it("brings them back whole, under seals that hold", async () => {
		const read = await opened({ ...sealed, attachments: carried });
		if (!read.ok) throw new Error(JSON.stringify(read));
		const { data, sealed: found } = read.value;
		expect(found.attachments).toEqual(carried);
		const check = await checkExport(data, found);
		expect(check).toMatchObject({ sealHolds: true, fileSealHolds: true, attachments: [{ found: "whole" }] });
	});

	it("has the hash alone where it carries none", async () => {
		const read = await opened(sealed);
		if (!read.ok) throw new Error(JSON.stringify(read));
		expect(read.value.sealed.attachments).toBeUndefined();
		expect(await checkExport(read.value.data, read.value.sealed)).toMatchObject({ attachments: [{ found: "absent" }] });
	});
});

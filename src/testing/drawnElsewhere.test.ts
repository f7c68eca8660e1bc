/** A sealed PDF whose signs were drawn by a device: what another one, with other fonts or none, finds in it. */
import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { LookCheck } from "../domain/milestone/lookCheck.ts";
import type { SealedExport } from "../domain/milestone/milestone.ts";
import { withWorkload } from "../domain/review/changes.ts";
import { compareWithData } from "../formats/compareWithData.ts";
import { heldPictures } from "../formats/pdf/read/heldPictures.ts";
import { lookOfPdf } from "../formats/pdf/read/lookOfPdf.ts";
import { openPdf } from "../formats/pdf/read/openPdf.ts";
import { readerInNode, readPdf } from "../formats/pdf/read/readPdf.ts";
import type { Making } from "../parse/making.ts";
import { checkExport } from "../seal/checkExport.ts";
import { freeze } from "../seal/freeze.ts";
import { sealExport } from "../seal/sealExport.ts";
import { verdictOf } from "../seal/verdict.ts";
import { exampleLens } from "./exampleLens.ts";
import { exampleReview } from "./exampleReview.ts";
import { exampleTexts } from "./exampleTexts.ts";
import { pdfChanges, pictureChanges, withPackedPicture } from "./forgedPdf.ts";
import { forgeryDay } from "./forgeries.ts";
import { stubDrawer } from "./stubDrawer.ts";
import { makingFor, testVersion, writeSealed } from "./writeSealed.ts";

const made = { ...makingFor("pdf", forgeryDay), drawn: { lacking: ["器"] } } as Making;
const milestone = await freeze({
	id: "m1",
	name: "十月",
	day: "2026-11-20",
	createdAt: "2026-11-20T10:00:00.000Z",
	appVersion: testVersion,
	review: withWorkload(exampleReview(), { name: "機器 שלום 🚀" }),
	lens: exampleLens(),
	texts: { en: exampleTexts() },
});
const sealed = await sealExport(milestone, made);
const file = await writeSealed(sealed, made, stubDrawer().picture);

/** What a device that draws by `picture` finds. */
async function looked(bytes: Uint8Array, picture?: Parameters<typeof writeSealed>[2]): Promise<LookCheck> {
	const opened = await openPdf(bytes, readerInNode);
	if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
	return compareWithData(opened.value, bytes, {
		appVersion: testVersion,
		remake: ({ sealed: carried }, making, held) => writeSealed(carried, making, picture, held),
		look: (pdf) => lookOfPdf(pdf, readerInNode),
	});
}

it("says under its seal that signs were drawn, and names those that the device lacked", async () => {
	const { text, pages } = await readPdf(file);
	expect(text).toContain("drawn here as the device that made this file draws them");
	expect(pages.at(-1)?.text).toContain("U+5668");
	expect(text).toContain("機\uFFFD שלום");
});

it("is byte by byte the same on a device that draws alike", async () => {
	expect(await looked(file, stubDrawer().picture)).toEqual({ kind: "identical" });
});

it("is compared without its pictures on any other, which is no praise of what it shows", async () => {
	const look = await looked(file);
	expect(look).toEqual({ kind: "drawnElsewhere" });
	const check = await checkExport(JSON.parse(JSON.stringify(sealed)), sealed);
	const inspected = { sealed, check, look, checkedBy: testVersion, today: forgeryDay, madeOn: forgeryDay };
	expect(verdictOf(inspected)).toBe("unknown");
});

it("is told by another text under its pictures", async () => {
	const { report } = sealed.milestone;
	const workload = { ...report.workload, name: "機器 עולם 🚀" };
	const forged: SealedExport = { ...sealed, milestone: { ...sealed.milestone, report: { ...report, workload } } };
	const look = await looked(await writeSealed(forged, made, stubDrawer().picture));
	expect(look.kind).toBe("changed");
});

describe("a file with drawn signs that was changed", { timeout: 120_000 }, () => {
	it.each(Object.entries({ ...pdfChanges, ...pictureChanges }))("is told by it on any device: %s", async (_, change) => {
		for (const n of [0, 1, 2]) {
			const forged = change(file, n);
			expect(forged).not.toEqual(file);
			expect((await looked(forged)).kind).toBe("changed");
		}
	});

	it("is told by pictures that are too many to be unpacked", async () => {
		const bomb = zlibSync(new Uint8Array(2 ** 23), { level: 9 });
		expect(heldPictures(withPackedPicture(file, bomb))).toBeNull();
	});
});

/** Small files of our own formats, written by the app's own writers: most tries change one of these, for a fraction of what a sample costs. */
import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import type { CarriedFiles, Given } from "../../domain/review/given.ts";
import { withGiven } from "../../domain/review/givenChanges.ts";
import { handOut, reviewOnSheet, sendBack } from "../../domain/together/sheet.ts";
import { writeBackup } from "../../formats/backup-json/writeBackup.ts";
import { packed } from "../../formats/carried/packed.ts";
import { carriedName, writeCarried } from "../../formats/carried/writeCarried.ts";
import { writeLensFile } from "../../formats/lens-json/writeLensFile.ts";
import { writeReviewFile } from "../../formats/review-json/writeReviewFile.ts";
import { writeReviewZip } from "../../formats/review-json/writeReviewZip.ts";
import { writeSheetFile } from "../../formats/sheet-json/writeSheetFile.ts";
import { freeze } from "../../seal/freeze.ts";
import { sealExport } from "../../seal/sealExport.ts";
import { exampleDraft } from "../exampleDraft.ts";
import { exampleLens } from "../exampleLens.ts";
import { exampleReview } from "../exampleReview.ts";
import { exampleTexts } from "../exampleTexts.ts";
import { withEvidence } from "../withEvidence.ts";

const day = "2026-11-22";
const now = `${day}T10:00:00.000Z`;

/** A review with an attached file, and that file. */
const log = Buffer.from("line\n");
const hash = createHash("sha256").update(log).digest("hex");
const given: Given = {
	...{ id: "a", item: "rel-zones", text: "", kind: null, day: "", covers: [] },
	file: { name: "run.log", type: "", bytes: log.length, hash },
};
const review = withGiven(exampleReview(), given);
const carried: CarriedFiles = { [hash]: log.toString("base64") };

const ownLens = { lens: exampleLens(), texts: exampleTexts(), licence: "MIT", attribution: "Us" };

const frozen = await freeze({
	...{ id: "m1", name: "October", day, createdAt: now, appVersion: "0.1.0" },
	...{ review, lens: exampleLens(), texts: { en: exampleTexts() } },
});
const data = writeCarried(
	await sealExport(frozen, { format: "json", appVersion: "0.1.0", language: "en", notation: "language", day }),
);
const page = `<!doctype html><title>October</title><p>Forecasts</p><script type="application/json" id="${carriedName}">${data}</script>`;
const markdown = `# Forecasts\n\n\`\`\`base64 ${carriedName}\n${packed(data)}\n\`\`\`\n`;

function sheets(): string[] {
	const out = handOut(review, "Ada");
	const back = sendBack({ ...reviewOnSheet(out, { id: "own", now }), answers: review.answers, set: review.set });
	return [out, ...(back ? [back] : [])].map(writeSheetFile);
}

const backup = writeBackup({
	savedAt: now,
	settings: {
		...{ language: "it", theme: "dark", shortcuts: false, notation: "iso", density: "compact", textSize: 125 },
		gapColumns: ["risk"],
	},
	reviews: [review],
	milestones: [JSON.parse(JSON.stringify(frozen))],
	lenses: [
		{
			...{ savedAt: now, lens: exampleLens(), texts: exampleTexts() },
			origin: { format: "azureGuide", file: "a.md", licence: "MIT", attribution: "", notCarried: [] },
		},
	],
	drafts: [{ savedAt: now, draft: exampleDraft() }],
	setAside: [{ id: "a~1", day, text: '{"formatVersion":1,"id":"cut' }],
	attachments: carried,
});

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** As azqr writes them: a sheet with inline and shared texts. */
const workbook = zipSync(
	Object.fromEntries(
		Object.entries({
			"xl/workbook.xml": '<workbook><sheets><sheet name="ImpactedResources" sheetId="1" r:id="r1"/></sheets></workbook>',
			"xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
			"xl/sharedStrings.xml": "<sst><si><t>/subscriptions/0/a</t></si><si><r><t>Resource </t></r><r><t>Id</t></r></si></sst>",
			"xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1">${cell("A1", "Recommendation Id")}<c r="B1" t="s"><v>1</v></c></row>
				<row r="2">${cell("A2", "hub-004")}<c r="B2" t="s"><v>0</v></c></row></sheetData></worksheet>`,
		}).map(([name, text]) => [name, strToU8(text)]),
	),
	{ level: 0 },
);

const guide = `---
title: Architecture Best Practices for Queues
---
# Architecture best practices for Queues
## Reliability
### Workload design checklist
> [!div class="checklist"]
> - **Retry with care:** Wait longer. See [limits](../limits.md).
### Configuration recommendations
|Recommendation|Benefit|
|---|---|
| **Find duplicates**: For \\| and <br/>more. | None<BR>twice. |
`;

const bytesOf = (...texts: string[]): Uint8Array[] => texts.map((text) => strToU8(text));

/** By kind; each is read as it stands. */
export const smallSeeds: Record<string, Uint8Array[]> = {
	review: bytesOf(writeReviewFile(review, carried), writeReviewFile({ ...withEvidence(review) })),
	sheet: bytesOf(...sheets()),
	backup: bytesOf(backup),
	milestone: bytesOf(data, page, markdown),
	archive: [writeReviewZip(review, carried, day)],
	workbook: [workbook],
	guide: bytesOf(guide),
	ownLens: bytesOf(writeLensFile(ownLens)),
};

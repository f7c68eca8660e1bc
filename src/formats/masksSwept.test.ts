/** Whatever file is made to be read: what a team masks stands in none of its bytes, packed or not, nor in the names of what is in it. */
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { maskedReview } from "../domain/evidence/mask.ts";
import { buildReport } from "../domain/report/report.ts";
import type { Review } from "../domain/review/review.ts";
import { freeze } from "../seal/freeze.ts";
import { sealExport } from "../seal/sealExport.ts";
import { fonts } from "../testing/sampleFonts.ts";
import { sampleIn, writtenTexts } from "../testing/sampleReport.ts";
import { scanned, withScans } from "../testing/withScans.ts";
import { makingFor } from "../testing/writeSealed.ts";
import { writeCarried } from "./carried/writeCarried.ts";
import { readPdf } from "./pdf/read/readPdf.ts";
import { writePdf } from "./pdf/writePdf.ts";
import { writers } from "./writers.ts";

const day = "2026-11-22";

/** Tools name their outputs by the subscription: files that are there, one that is gone and was accepted from, and one that is attached. */
function withNamedFiles(sample: Review): Review {
	const review = withScans(sample);
	const files = (review.evidence?.files ?? []).map((file) => ({ ...file, name: `azqr_${scanned.subscription}_${file.name}` }));
	const from = [{ name: `${scanned.subscription.toUpperCase()}.json`, hash: "0", day, place: scanned.workspace }];
	const accepted = { [scanned.localAuth]: { status: "missing", accepted: day, from } } as const;
	const item = Object.keys(review.answers)[0] ?? "";
	const attached = { name: `portal-${scanned.subscription}.png`, type: "image/png", bytes: 7, hash: "a".repeat(64) };
	const given = [{ id: "g", item, text: "Seen in the portal", kind: null, day: "", covers: [], file: attached }];
	return { ...review, evidence: { ...review.evidence, files, accepted, given } };
}

const { review, lens, words } = await sampleIn("en", withNamedFiles);
const shown = maskedReview(review);
const report = buildReport(lens, shown, day);

/** All that stands in a file, with what is packed in it. */
function textIn(content: Uint8Array | string): string {
	if (typeof content === "string") return content;
	if (content[0] !== 0x50 || content[1] !== 0x4b) return new TextDecoder().decode(content);
	return Object.entries(unzipSync(content))
		.flatMap(([name, bytes]) => [name, textIn(bytes)])
		.join("\n");
}

/** What stands around the subscription, where it does. */
function leakIn(text: string): string {
	const at = text.toLowerCase().indexOf(scanned.subscription);
	return at < 0 ? "" : text.slice(Math.max(0, at - 80), at + 80);
}

describe("an id of a subscription", () => {
	it("would be found, were it not masked", async () => {
		const write = await writers.find(({ id }) => id === "html")?.load();
		const written = await write?.({ report: buildReport(lens, review, day), words, lens, review }, () => {});
		expect(leakIn(textIn(written?.content ?? ""))).not.toBe("");
	});

	it.each(writers.filter((writer) => writer.group !== "goOn" && !("needsIds" in writer) && writer.id !== "pdf"))(
		"stands in no file to be read: $id",
		async ({ load }) => {
			const write = await load();
			const { content } = await write({ report, words, lens, review: shown }, () => {});
			expect(leakIn(textIn(content))).toBe("");
		},
	);

	it("stands neither on a page of the PDF nor in what it says of itself", async () => {
		const { bytes } = await writePdf(report, words, lens, { fonts });
		const { pages, ...rest } = await readPdf(bytes);
		expect(leakIn(pages.map(({ items }) => items.map(({ text }) => text).join("")).join("\n"))).toBe("");
		expect(leakIn(JSON.stringify(rest))).toBe("");
		expect(leakIn(new TextDecoder("latin1").decode(bytes))).toBe("");
	});

	it("stands in no milestone", async () => {
		const said = { id: "m", name: "October", day, createdAt: `${day}T10:00:00.000Z`, appVersion: "0.1.0" };
		const frozen = await freeze({ ...said, review: shown, lens, texts: writtenTexts });
		expect(leakIn(writeCarried(await sealExport(frozen, makingFor("html", day))))).toBe("");
	});
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withDecision } from "../../domain/review.ts";
import { sampleIn } from "../samples/sampleReport.ts";
import { readPdf } from "./readPdf.ts";
import { writePdf } from "./writePdf.ts";

const font = (name: string) => new Uint8Array(readFileSync(new URL(`./fonts/${name}.ttf`, import.meta.url)));
const fonts = { regular: font("regular"), bold: font("bold") };

it("the PDF tells what makes an accepted risk bearable", async () => {
	const { report, words, lens } = await sampleIn("en", (review) =>
		withDecision(review, "rec-sec-managed-identity", { compensating: "Alarms on every key" }),
	);
	const { text } = await readPdf((await writePdf(report, words, lens, { fonts })).bytes);
	expect(text).toContain("Alarms on every key");
});

/** Files of milestones as earlier builds wrote them: every later build opens them, with their seals and figures as they were. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Result } from "../domain/result.ts";
import { checkExport } from "../seal/checkExport.ts";
import type { OpenedFile } from "./carried/readCarried.ts";
import { compareWithData } from "./compareWithData.ts";
import { readHtml } from "./html/readHtml.ts";
import { readMarkdown } from "./markdown/readMarkdown.ts";
import { openPdf } from "./pdf/read/openPdf.ts";
import { readerInNode } from "./pdf/read/readPdf.ts";
import { readFile } from "./readFile.ts";
import first from "./samples/sealed-1/expected.json";
import second from "./samples/sealed-2/expected.json";
import third from "./samples/sealed-3/expected.json";
import fourth from "./samples/sealed-4/expected.json";

const { fileSeal } = first;
const versions = [
	{
		...{ sample: 1, version: 1 },
		expected: {
			...first,
			fileSeals: { "milestone.json": fileSeal, "sealed.html": fileSeal, "sealed.md": fileSeal, "sealed.pdf": fileSeal },
		},
		// No seal is over how these were made.
		why: "version1",
	},
	{ sample: 2, version: 2, expected: second, why: "otherVersion" },
	// Of the same version, with a review of format 3 and a report of the rules of version 2.
	{ sample: 3, version: 2, expected: third, why: "otherVersion" },
	// With evidence and what the team judged in the review, and packed in Markdown.
	{ sample: 4, version: 2, expected: fourth, why: "otherVersion" },
];

function opened<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

function fromJson(text: string): OpenedFile {
	const content = opened(readFile(text));
	if (content.kind !== "milestone") throw new Error(`a ${content.kind}`);
	return content.file;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const readers = {
	"milestone.json": async (bytes: Uint8Array) => fromJson(text(bytes)),
	"sealed.html": async (bytes: Uint8Array) => opened(readHtml(text(bytes))),
	"sealed.md": async (bytes: Uint8Array) => opened(readMarkdown(text(bytes))),
	"sealed.pdf": async (bytes: Uint8Array) => opened(await openPdf(bytes, readerInNode)),
};

const names = ["milestone.json", "sealed.html", "sealed.md", "sealed.pdf"] as const;
const files = versions.flatMap((one) => names.map((name) => ({ ...one, name })));

describe.each(files)(
	"sample $sample, a file of format version $version: $name",
	async ({ sample, version, name, expected, why }) => {
		const bytes = new Uint8Array(readFileSync(new URL(`./samples/sealed-${sample}/${name}`, import.meta.url)));
		const file = await readers[name](bytes);
		const frozen = file.sealed.frozen as {
			report: { overall: unknown; risks: unknown; pillars: { id: string; score: unknown }[] };
		};

		it("holds both its seals, its lens and the signature in it", async () => {
			const check = await checkExport(file.data, file.sealed);
			expect(check).toMatchObject({ sealHolds: true, fileSealHolds: true, lensHolds: true });
			expect(check.signOffs.map(({ signature }) => signature)).toEqual(["none", "holds"]);
			expect([file.sealed.formatVersion, file.sealed.seal, file.sealed.fileSeal]).toEqual([
				version,
				expected.seal,
				expected.fileSeals[name],
			]);
		});

		it("keeps the figures that were sealed", () => {
			const { overall, risks, pillars } = frozen.report;
			expect({ overall, risks, pillars: pillars.map(({ id, score }) => ({ id, score })) }).toEqual(expected.figures);
		});

		it("is never taken for unchanged, or for changed, by a version that writes otherwise", async () => {
			const remake = async () => new Uint8Array([1]);
			const look = await compareWithData(file, bytes, { remake, appVersion: "99.0.0" });
			expect(look).toMatchObject({ kind: "notCompared", why: name === "milestone.json" ? "dataAlone" : why });
		});
	},
);

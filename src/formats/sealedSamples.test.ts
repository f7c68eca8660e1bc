/** Files of milestones as earlier builds wrote them: every later build opens them, with their seals and figures as they were. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Result } from "../domain/result.ts";
import { checkExport } from "../seal/checkExport.ts";
import type { OpenedFile } from "./carried/readCarried.ts";
import { readMarkdown } from "./markdown/readMarkdown.ts";
import { openPdf } from "./pdf/read/openPdf.ts";
import { readerInNode } from "./pdf/read/readPdf.ts";
import { readFile } from "./readFile.ts";
import expected from "./samples/sealed-1/expected.json";

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`./samples/sealed-1/${name}`, import.meta.url)));
const textOf = (name: string) => new TextDecoder().decode(bytesOf(name));

function opened<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

/** A web page is read by the browser's parser, which Node lacks: its data stand in one script, its words are in the stories. */
const dataOfPage = (page: string) => page.split('id="plumbline-milestone">')[1]?.split("</script>")[0] ?? "";

function fromJson(text: string): OpenedFile {
	const content = opened(readFile(text));
	if (content.kind !== "milestone") throw new Error(`a ${content.kind}`);
	return content.file;
}

const files: [string, () => Promise<OpenedFile>][] = [
	["milestone.json", async () => fromJson(textOf("milestone.json"))],
	["sealed.html", async () => fromJson(dataOfPage(textOf("sealed.html")))],
	["sealed.md", async () => opened(readMarkdown(textOf("sealed.md")))],
	["sealed.pdf", async () => opened(await openPdf(bytesOf("sealed.pdf"), readerInNode))],
];

describe.each(files)("a file of format version 1: %s", async (_name, open) => {
	const file = await open();
	const frozen = file.sealed.frozen as {
		report: { overall: unknown; risks: unknown; pillars: { id: string; score: unknown }[] };
	};

	it("holds both its seals, its lens and the signature in it", async () => {
		const check = await checkExport(file.data, file.sealed);
		expect(check).toMatchObject({ sealHolds: true, fileSealHolds: true, lensHolds: true });
		expect(check.signOffs.map(({ signature }) => signature)).toEqual(["none", "holds"]);
		expect([file.sealed.seal, file.sealed.fileSeal]).toEqual([expected.seal, expected.fileSeal]);
	});

	it("keeps the figures that were sealed", () => {
		const { overall, risks, pillars } = frozen.report;
		expect({ overall, risks, pillars: pillars.map(({ id, score }) => ({ id, score })) }).toEqual(expected.figures);
	});
});

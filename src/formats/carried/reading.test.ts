import { describe, expect, it } from "vitest";
import type { Result } from "../../domain/result.ts";
import { checkExport } from "../../seal/checkExport.ts";
import { repacked } from "../../testing/forgedText.ts";
import { fonts } from "../../testing/sampleFonts.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { sealedSampleIn } from "../../testing/sealedSample.ts";
import { compareWithData, type Remake } from "../compareWithData.ts";
import { readMarkdown } from "../markdown/readMarkdown.ts";
import { writeMarkdown } from "../markdown/writeMarkdown.ts";
import { lookOfPdf } from "../pdf/read/lookOfPdf.ts";
import { openPdf } from "../pdf/read/openPdf.ts";
import { readerInNode } from "../pdf/read/readPdf.ts";
import { writePdf } from "../pdf/writePdf.ts";
import type { OpenedFile } from "./readCarried.ts";

const opened = (result: Result<OpenedFile>): OpenedFile => {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
};
const problemsOf = (result: Result<OpenedFile>) =>
	result.ok ? [] : result.problems.map(({ code, place }) => `${code} ${place}`);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each(["en", "it"] as const)("a sealed report in Markdown, opened again (%s)", async (language) => {
	const sample = await sealedSampleIn(language);
	const { report, words, lens, sealed } = sample;
	const text = writeMarkdown(report, words, lens, { sealed, carries: true });
	const remake: Remake = async (file) => bytesOf(writeMarkdown(report, words, lens, { sealed: file.sealed, carries: true }));
	const compared = async (changed: string) =>
		compareWithData(opened(readMarkdown(changed)), bytesOf(changed), { remake, appVersion: "0.1.0" });

	it("brings back the milestone, and is what its data say", async () => {
		const file = opened(readMarkdown(text));
		expect(file.sealed).toEqual(sealed);
		expect(await checkExport(file.data, file.sealed)).toMatchObject({ sealHolds: true, fileSealHolds: true, reportHolds: true });
		expect(await compared(text)).toEqual({ kind: "identical" });
	});

	it("says the same with the line ends of another system", async () => {
		expect(await compared(text.replaceAll("\n", "\r\n"))).toEqual({ kind: "lineEnds" });
	});

	it("is not the same with a space at the end of a line, though its text is", async () => {
		expect(await compared(`${text} \n`)).toEqual({ kind: "changed", differences: [] });
	});

	it("shows a character changed in its text, with its line", async () => {
		const line = text.split("\n").findIndex((one) => one.startsWith("| "));
		const changed = text.replace("| ---: |", "| --- |");
		expect(changed).not.toBe(text);
		expect(await compared(changed)).toMatchObject({
			kind: "changed",
			differences: [{ kind: "text", difference: { page: 1, line: line + 2 } }],
		});
	});

	it("concludes nothing from another text of another version", async () => {
		const file = opened(readMarkdown(text.replace("# ", "# New ")));
		const making = file.making && { ...file.making, appVersion: "9.0.0" };
		const told = await compareWithData({ ...file, making }, bytesOf("x"), { remake, appVersion: "0.1.0" });
		expect(told).toEqual({ kind: "notCompared", why: "otherVersion", madeBy: "9.0.0" });
	});
});

describe("what a file must carry", async () => {
	const { report, words, lens, sealed } = await sealedSampleIn("en");
	const text = writeMarkdown(report, words, lens, { sealed, carries: true });
	const data = text.slice(text.indexOf("```base64"));

	it.each([
		["no data", writeMarkdown(report, words, lens, { sealed, carries: false }), ["noMilestone "]],
		["two of them", `${text}\n${data}`, ["severalMilestones "]],
		["one that is not packed", text.replace("H4sI", "AAAA"), ["brokenMilestone ", "notJson 1:1"]],
		["one cut short", text.slice(0, -400), ["brokenMilestone ", expect.stringMatching(/^cutShort 1:\d+$/)]],
		[
			"one that is no JSON",
			repacked(text, (data) => data.replace('{"fileSeal"', "{fileSeal")),
			["brokenMilestone ", "notJson 1:2"],
		],
		["one without a field", repacked(text, (data) => data.replace('"fileSeal"', '"seel"')), ["brokenMilestone ", "missing "]],
		[
			"a wrong decision",
			repacked(text, (data) => data.replace('"decision":"approve"', '"decision":"maybe"')),
			["brokenMilestone ", "wrongValue signOffs[1] (s2).decision"],
		],
	])("is refused with %s, and told where", (_, changed, told) => {
		expect(problemsOf(readMarkdown(changed))).toEqual(told);
	});
});

describe("a sealed report as a PDF, opened again", async () => {
	const { report, words, lens, sealed } = await sealedSampleIn("it");
	const { bytes } = await writePdf(report, words, lens, { fonts, sealed });

	it("brings back the milestone and its text, page by page", async () => {
		const file = opened(await openPdf(bytes, readerInNode));
		expect(file.sealed).toEqual(sealed);
		const { text, parts } = await lookOfPdf(bytes, readerInNode);
		expect(text.length).toBeGreaterThan(5);
		expect(text[0]?.join(" ")).toContain(report.workload.name);
		const kinds = parts.map(({ kind }) => kind).filter((kind) => kind !== "link" && kind !== "drawing");
		expect(kinds).toEqual(["revision", "action", "attachment"]);
		expect(parts.filter(({ kind }) => kind === "drawing")).toHaveLength(text.length);
	});

	it("gives the same bytes when it is made again", async () => {
		const again = await writePdf(report, words, lens, { fonts, sealed });
		expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
	});

	it("says what is missing where there is no milestone, and what is broken where it is none at all", async () => {
		const sample = await sampleIn("en");
		const plain = await writePdf(sample.report, sample.words, sample.lens, { fonts, sections: ["summary"] });
		expect(problemsOf(await openPdf(plain.bytes, readerInNode))).toEqual(["noMilestone "]);
		expect(problemsOf(await openPdf(bytesOf("%PDF-1.7\nnothing"), readerInNode))).toEqual(["brokenPdf "]);
	});
});

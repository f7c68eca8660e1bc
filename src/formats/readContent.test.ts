import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exampleReview } from "../testing/exampleReview.ts";
import { sampleGuide } from "../testing/sampleGuide.ts";
import { sealedSampleIn } from "../testing/sealedSample.ts";
import { writeCarried } from "./carried/writeCarried.ts";
import { writeMarkdown } from "./markdown/writeMarkdown.ts";
import { readContent } from "./readContent.ts";
import { writeReviewFile } from "./review-json/writeReviewFile.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a file turned out to be, or the first problem with it. */
async function told(content: Uint8Array): Promise<string> {
	const read = await readContent(content, "file");
	if (!read.ok) return read.problems[0]?.code ?? "";
	if (read.value.kind === "lens") return read.value.content.format;
	return read.value.kind === "milestone" ? read.value.file.format : read.value.kind;
}

describe("a file is told by its content", async () => {
	const { report, words, lens, sealed } = await sealedSampleIn("en");
	const markdown = writeMarkdown(report, words, lens, { sealed, carries: true });

	it.each([
		["a report in Markdown", markdown, "markdown"],
		["one with a byte order mark and line ends of another system", `\uFEFF${markdown.replaceAll("\n", "\r\n")}`, "markdown"],
		["one with something above its title", `---\nby: us\n---\n${markdown}`, "markdown"],
		["the data of a milestone alone", writeCarried(sealed), "json"],
		["a review", writeReviewFile(exampleReview()), "review"],
		["Markdown of somebody else", "# Notes\n", "otherMarkdown"],
		["some text", "Dear all", "notOurs"],
		["a calendar", "BEGIN:VCALENDAR\r\n", "notOurs"],
		["JSON with a fault", "{,}", "notJson"],
		["nothing", "", "emptyFile"],
		["blanks", " \n", "emptyFile"],
		["a service guide", sampleGuide, "azureGuide"],
		["a custom lens", '{"pillars":[{"id":"sec","questions":[{"id":"q_1"}]}]}', "awsCustomLens"],
		["a checklist", '{"items":[{"text":"Do it"}]}', "azureChecklist"],
		["a list of resources", '{"value":[]}', "evidence"],
		["JSON of nothing known", '{"a":1}', "unknownFormat"],
		["a list without the object that holds it", '[{"text":"x"}]', "unknownFormat"],
		["results of a checklist's queries", '{"metadata":{},"checks":[]}', "graphResults"],
		["what selects items of a checklist", '{"include":[],"areas":[]}', "checklistDefinition"],
		["a JSON Schema", '{"$schema":"x","properties":{}}', "jsonSchema"],
		["a web page of somebody else", "<!doctype html><p>", "noMilestone"],
	])("%s", async (_, text, kind) => {
		expect(await told(bytesOf(text))).toBe(kind);
	});

	it("a ZIP without a workbook in it and a picture are none of ours, and text of another encoding says so", async () => {
		expect(await told(zipSync({ "a.txt": Uint8Array.of(120) }))).toBe("notOurs");
		expect(await told(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0))).toBe("brokenArchive");
		expect(await told(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBe("notOurs");
		const utf16 = [...writeReviewFile(exampleReview())].flatMap((sign) => [sign.charCodeAt(0), 0]);
		expect(await told(Uint8Array.of(0xff, 0xfe, ...utf16))).toBe("review");
		expect(await told(Uint8Array.of(0x7b, 0xe8, 0xe9, 0x7d))).toBe("encoding");
	});

	it.each([
		["UTF-16LE", Uint8Array.from([...'{"plumbline":1}'].flatMap((sign) => [sign.charCodeAt(0), 0]))],
		["UTF-16BE", Uint8Array.from([...'{"plumbline":1}'].flatMap((sign) => [0, sign.charCodeAt(0)]))],
		["UTF-32BE", Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b)],
		["Windows-1252 / ISO 8859-1", Uint8Array.from([...'{"name":"Citt\u00e0"}'].map((sign) => sign.charCodeAt(0)))],
	])("names an encoding that it does not read: %s", async (found, content) => {
		const read = await readContent(content, "file");
		expect(read).toMatchObject({ ok: false, problems: [{ code: "otherEncoding", values: { found } }] });
	});

	it.each([
		["a comment", '// ours\n{"plumbline":"review"}', "1:1", "/"],
		["an invisible sign far behind", `{"a":1,${"\n".repeat(2000)}\0}`, "2001:1", "U+0000"],
	])("tells the place of what is no JSON: %s", async (_, text, place, found) => {
		const read = await readContent(bytesOf(text), "file");
		expect(read).toMatchObject({ ok: false, problems: [{ code: "notJson", place, values: { found } }] });
	});
});

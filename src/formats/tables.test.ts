/** A row more in the tables of readers and writers is all that a further file takes. */
import { describe, expect, it } from "vitest";
import { writeExport } from "../app/exports/writeExport.ts";
import { loadMessages } from "../i18n/loadMessages.ts";
import { acceptOf, labelsOf, type Reader } from "../parse/reader.ts";
import { sampleIn } from "../testing/sampleReport.ts";
import { readContent } from "./readContent.ts";
import { type AnyContent, readers } from "./readers.ts";
import { type Writer, whole } from "./writer.ts";
import { writerOf, writers } from "./writers.ts";

const { review, lens, words } = await sampleIn("en");

const almanacReader: Reader<AnyContent> = {
	id: "almanac",
	makes: "review",
	label: "common.close",
	accepts: [".almanac"],
	recognises: ({ text }) => text.startsWith("ALMANAC"),
	load: async () => () => ({ ok: true, value: { kind: "review", review } }),
};

const almanacWriter: Writer = {
	...{ id: "almanac", extension: "almanac", mediaType: "text/plain", group: "work", options: null },
	...{ label: "common.close", action: "common.delete", purpose: "app.loading" },
	load: async () => (input) => whole(`ALMANAC of ${input.review.workload.name}`),
};

describe("a reader that is added", () => {
	const table = [...readers, almanacReader];

	it("opens its files, is offered by the browser and named among what opens", async () => {
		const bytes = new TextEncoder().encode("ALMANAC 1");
		expect(await readContent(bytes, "file", table)).toEqual({ ok: true, value: { kind: "review", review } });
		expect(await readContent(bytes, "file")).toMatchObject({ problems: [{ code: "notOurs" }] });
		expect(acceptOf(table).split(",")).toContain(".almanac");
		expect(labelsOf(table)).toEqual([...labelsOf(readers), "common.close"]);
	});

	it("takes no file from a row before it", () => {
		expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
		expect(labelsOf(readers).length).toBeLessThan(readers.length);
	});
});

describe("a writer that is added", () => {
	it("writes its file where it is asked for, and only where it is in the table", async () => {
		const { language, notation, lens: texts } = words;
		const today = "2026-11-22";
		const job = { format: "almanac", review, lens, texts, language, notation, messages: await loadMessages(language), today };
		const { bytes } = await writeExport(job, () => {}, [...writers, almanacWriter]);
		expect(new TextDecoder().decode(bytes)).toBe(`ALMANAC of ${review.workload.name}`);
		await expect(writeExport(job, () => {})).rejects.toThrow("almanac");
		expect(() => writerOf("almanac")).toThrow("almanac");
	});
});

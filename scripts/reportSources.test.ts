import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashReportSources } from "./reportSources.mjs";

describe("the number of what a report is made by", () => {
	let root: string;
	const write = (path: string, text: string) => writeFileSync(join(root, path), text);

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), "plumbline-sources-"));
		for (const room of [
			"src/charts",
			"src/domain/report",
			"src/formats/samples",
			"src/i18n",
			"src/parse",
			"src/report",
			"src/seal",
			"content",
		])
			mkdirSync(join(root, room), { recursive: true });
		write("package-lock.json", "{}\n");
		write("src/domain/report/report.ts", "one\ntwo\n");
	});
	afterEach(() => rmSync(root, { recursive: true }));

	it.each([
		["a source", "src/domain/report/report.ts"],
		["a new source", "src/formats/page.ts"],
		["the content", "content/lens.json"],
		["the libraries", "package-lock.json"],
	])("is another with %s changed", (_what, path) => {
		const before = hashReportSources(root);
		write(path, "changed\n");
		expect(hashReportSources(root)).not.toBe(before);
	});

	it.each([
		["a test", "src/domain/report.test.ts", "changed\n"],
		["a sample", "src/formats/samples/review.json", "changed\n"],
		["a screen", "src/screen.ts", "changed\n"],
		["the line ends", "src/domain/report/report.ts", "one\r\ntwo\r\n"],
	])("is the same with %s changed", (_what, path, text) => {
		const before = hashReportSources(root);
		write(path, text);
		expect(hashReportSources(root)).toBe(before);
		expect(before).toMatch(/^[0-9a-f]{8}$/);
	});
});

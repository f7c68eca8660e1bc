import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { withWorkload } from "../domain/review/changes.ts";
import { newReview } from "../domain/review/review.ts";
import { sampleIn } from "../testing/sampleReport.ts";
import { withScans } from "../testing/withScans.ts";
import { fileName } from "./fileName.ts";
import { type ExportFormat, writerOf, writers } from "./writers.ts";

const named = (name: string) =>
	fileName(withWorkload(newReview("r", { id: "l", version: "1" }, "2026-11-22T00:00:00Z"), { name }), "2026-11-22", {
		extension: "pdf",
	});

describe("names of exported files", () => {
	it.each([
		["Fraud scoring platform", "Fraud-scoring-platform-2026-11-22.pdf"],
		['  a/b\\c:d*e?f"g<h>i|j  ', "a-b-c-d-e-f-g-h-i-j-2026-11-22.pdf"],
		["../../etc/passwd", "etc-passwd-2026-11-22.pdf"],
		["CON", "CON-2026-11-22.pdf"],
		["Prévision – modèle №7", "Prévision-modèle-7-2026-11-22.pdf"],
		["需要予測", "需要予測-2026-11-22.pdf"],
		["", "plumbline-2026-11-22.pdf"],
		["🙂 …", "plumbline-2026-11-22.pdf"],
		["\u202egnp.exe", "gnp-exe-2026-11-22.pdf"],
	])("%j becomes %s", (name, expected) => {
		expect(named(name)).toBe(expected);
	});

	it("are short, without reserved signs, and the same on systems that decompose letters", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
				const file = named(name);
				expect(new TextEncoder().encode(file).length).toBeLessThan(255);
				expect(file).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*-2026-11-22\.pdf$/u);
				expect(named(name.normalize("NFD"))).toBe(file);
			}),
		);
	});
});

const starts: Record<ExportFormat, string> = {
	pdf: "%PDF-",
	markdown: "# Architecture design review: Fraud",
	html: "<!doctype html>",
	backlog: '"Azure Well-Architected Review - ',
	gapsXlsx: "PK",
	gapsCsv: "\uFEFF",
	issues: "PK",
	decisions: "PK",
	calendar: "BEGIN:VCALENDAR",
	exemptAzqr: "# Exemptions for azqr\n",
	exemptPsrule: "# Exemptions for PSRule\n",
	exemptPolicy: "{",
	review: "{",
};

const formats = Object.keys(starts) as ExportFormat[];

describe("export formats", () => {
	it("each have an extension of their own", () => {
		const extensions = writers.map(({ extension }) => extension);
		expect(new Set(extensions).size).toBe(extensions.length);
	});

	afterEach(() => vi.unstubAllGlobals());

	it.each(formats)("write a file, and tell how far it is, to the end: %s", async (format) => {
		vi.stubGlobal("fetch", async (address: URL) => new Response(new Uint8Array(await readFile(address))));
		const steps: number[] = [];
		const write = await writerOf(format).load();
		const { content } = await write(await sampleIn("en", withScans), (done, all) => steps.push(done / all));
		const text = typeof content === "string" ? content : new TextDecoder("latin1").decode(content);
		const start = starts[format];
		expect(text.startsWith(start)).toBe(true);
		// Exemptions are as long as what was accepted.
		expect(text.length).toBeGreaterThan(format.startsWith("exempt") ? 800 : 2_000);
		if (format === "pdf") expect(steps.length).toBeGreaterThan(5);
		expect(steps).toEqual(steps.toSorted((a, b) => a - b));
		if (steps.length > 0) expect(steps.at(-1)).toBe(1);
	});
});

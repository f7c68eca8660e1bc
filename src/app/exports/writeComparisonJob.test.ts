import { readFile } from "node:fs/promises";
import { afterEach, expect, it, vi } from "vitest";
import { loadMessages } from "../../i18n/loadMessages.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import type { ComparisonJob } from "./exportJob.ts";
import { writeComparisonJob } from "./writeComparisonJob.ts";

afterEach(() => vi.unstubAllGlobals());

it.each([
	["pdf", "%PDF-"],
	["markdown", "# Che cosa è cambiato"],
] as const)("what changed is written as %s, in the language it is asked in", async (format, start) => {
	vi.stubGlobal("fetch", async (address: URL) => new Response(new Uint8Array(await readFile(address))));
	const { report, words } = await sampleIn("it");
	const { language, notation, lens: texts } = words;
	const sides = {
		before: { name: "Ieri", day: "2026-11-21", report, texts },
		after: { name: "Oggi", day: "2026-11-22", report, texts },
	};
	const job: ComparisonJob = {
		format,
		sides,
		paper: "letter",
		label: "",
		texts,
		language,
		notation,
		messages: await loadMessages(language),
	};
	const { bytes, replaced } = await writeComparisonJob(structuredClone(job));
	expect(new TextDecoder().decode(bytes).startsWith(start)).toBe(true);
	expect(replaced).toEqual([]);
});

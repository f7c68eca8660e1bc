import { beforeAll, describe, expect, it } from "vitest";
import { withDecision } from "../../../domain/review/changes.ts";
import { treatmentInForce } from "../../../domain/review/decision.ts";
import type { Review } from "../../../domain/review/review.ts";
import { fonts } from "../../../testing/sampleFonts.ts";
import { type Sample, sampleIn } from "../../../testing/sampleReport.ts";
import { partOf, readPdf } from "../read/readPdf.ts";
import { writePdf } from "../writePdf.ts";

const identity = "rec-sec-managed-identity";

const decided = (review: Review): Review =>
	withDecision(review, identity, {
		treatment: "accept",
		reason: "Keys are rotated",
		approver: "M. Bianchi",
		expires: "2026-11-01",
		compensating: "Alarms on every key",
	});

describe("decisions", { timeout: 30_000 }, () => {
	let sample: Sample;
	let part: string;

	beforeAll(async () => {
		sample = await sampleIn("en", decided);
		const { report, words, lens } = sample;
		part = partOf(
			await readPdf((await writePdf(report, words, lens, { fonts, sections: ["decisions"] })).bytes),
			words.t("export.decisions"),
		);
	}, 30_000);

	it("tell of an accepted gap why, what makes it bearable, who approved it, and that it is overdue", () => {
		expect(part).toContain("Keys are rotated What makes it bearable: Alarms on every key");
		expect(part).toContain("Approved by: M. Bianchi Acceptance overdue since 1 November 2026");
		expect(part).toMatch(/\d gaps? accepted/);
	});

	it("tell of every gap left open and every tension settled, each kind under its own heading", () => {
		const { report, words } = sample;
		const count = (treatment: string) => report.gaps.filter(({ decision }) => treatmentInForce(decision) === treatment).length;
		for (const treatment of ["accept", "defer", "transfer"] as const)
			expect(part.includes(words.t(`export.decisions.${treatment}`, { n: count(treatment) }))).toBe(count(treatment) > 0);
		const notes = report.tensions.map(({ note }) => note).filter((note) => note.trim() !== "");
		expect(notes.length).toBeGreaterThan(0);
		for (const note of notes) expect(part).toContain(note);
	});

	it("are no part of a report in which nothing was decided", async () => {
		const { report, words, lens } = await sampleIn("en", (review) => ({ ...review, decisions: {}, tensionNotes: {} }));
		const { bookmarks } = await readPdf((await writePdf(report, words, lens, { fonts, sections: ["decisions"] })).bytes);
		expect(bookmarks.map(({ title }) => title)).not.toContain(words.t("export.decisions"));
	});
});

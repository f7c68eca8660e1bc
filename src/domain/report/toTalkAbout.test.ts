import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { withStatus } from "../review/changes.ts";
import { newReview, type Review, type Sheet, type Status } from "../review/review.ts";
import { buildReport } from "./report.ts";
import { toTalkAbout } from "./toTalkAbout.ts";

const lens = exampleLens();
const blank = newReview("r", lens, "2026-11-22T09:00:00.000Z");
const sheet = (id: string, set: Record<string, Status>): Sheet => ({
	id,
	assessor: id,
	received: "2026-11-22",
	answers: {},
	set,
});

function talk(own: Record<string, Status>, ...sheets: Sheet[]) {
	const decided = Object.entries(own).reduce((review: Review, [id, status]) => withStatus(review, id, status), blank);
	const report = buildReport(lens, { ...decided, sheets }, "2026-11-22");
	if (!report.agreement) throw new Error("no sheets");
	const { amongSheets, fromOwn, comparedWithOwn } = toTalkAbout(report, report.agreement);
	const named = (rows: typeof fromOwn) =>
		rows.map(({ agenda, others }) => [agenda.id, ...others.map(({ assessor }) => assessor)]);
	return { amongSheets: named(amongSheets), fromOwn: named(fromOwn), comparedWithOwn };
}

describe("what a meeting talks about", () => {
	it("is what one sheet says otherwise than the review itself, the gravest first", () => {
		// Severities without a profile: rel-zones medium, rec-private high, rec-watch-rel low.
		const own: Record<string, Status> = { "rec-watch-rel": "missing", "rel-zones": "missing", "rec-private": "partial" };
		const ada = sheet("Ada", { "rec-watch-rel": "inPlace", "rel-zones": "partial", "rec-private": "missing" });
		expect(talk(own, ada)).toEqual({
			amongSheets: [],
			fromOwn: [
				["rec-private", "Ada"],
				["rel-zones", "Ada"],
				["rec-watch-rel", "Ada"],
			],
			comparedWithOwn: 3,
		});
	});

	it("names a requirement once: where sheets differ from each other, there", () => {
		const own: Record<string, Status> = { "rel-zones": "partial", "rec-private": "inPlace" };
		const ada = sheet("Ada", { "rel-zones": "inPlace", "rec-private": "missing" });
		const bo = sheet("Bo", { "rel-zones": "missing", "rec-private": "missing" });
		expect(talk(own, ada, bo)).toEqual({
			amongSheets: [["rel-zones", "Ada", "Bo"]],
			fromOwn: [["rec-private", "Ada", "Bo"]],
			comparedWithOwn: 2,
		});
	});

	it("leaves out what the review or every sheet says nothing of", () => {
		const ada = sheet("Ada", { "rel-zones": "inPlace", "rec-private": "unknown" });
		expect(talk({ "rec-private": "missing" }, ada)).toEqual({ amongSheets: [], fromOwn: [], comparedWithOwn: 0 });
	});
});

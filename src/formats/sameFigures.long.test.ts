/** Whatever was answered: every file, the command line and the report say the same figures, in the same order, with the same days. */
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import readSheets from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { resultOf } from "../../scripts/review/result.ts";
import type { ChecklistItem } from "../domain/lens/lens.ts";
import { gapsInOrder } from "../domain/report/reportRows.ts";
import { isLeftOpen, responsibilityFor } from "../domain/report/treatment.ts";
import { withAnswer, withDecision, withFact, withPriority, withStatus } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { scoreText } from "../i18n/reportWords.ts";
import type { IssuesFile } from "../parse/issuesSchema.ts";
import { below, type Random, randomFrom } from "../testing/fuzz/draw.ts";
import { type Sample, sampleIn } from "../testing/sampleReport.ts";
import { withEvidence } from "../testing/withEvidence.ts";
import { writeBacklog } from "./backlog-csv/writeBacklog.ts";
import { writeCalendar } from "./calendar/writeCalendar.ts";
import { writeGapListCsv } from "./gap-list/writeCsv.ts";
import { writeGapListXlsx } from "./gap-list/writeXlsx.ts";
import { writeHtml } from "./html/writeHtml.ts";
import { writeIssues } from "./issues/writeIssues.ts";
import { writeMarkdown } from "./markdown/writeMarkdown.ts";

const { lens } = await sampleIn("en");

const moods = ["nothing", "allOpen", "allNotApplicable", "allDone", "mixed", "unknown", "short", "masked"] as const;

const oneOf = <T>(all: readonly T[], random: Random): T => {
	const one = all[below(all.length, random)];
	if (one === undefined) throw new Error("nothing to choose from");
	return one;
};

const days = ["", "2026-11-22", "2026-11-21", "2027-02-28", "2024-02-29", "9998-12-31"];

function choiceFor(
	{ options }: ChecklistItem,
	mood: (typeof moods)[number],
	random: Random,
): Review["answers"][string]["choice"] {
	const option = (at: number) => options.at(at) && { kind: "option" as const, option: options.at(at)?.id ?? "" };
	const notApplicable = { kind: "notApplicable" as const, reason: "None here" };
	if (mood === "nothing") return null;
	if (mood === "allNotApplicable") return notApplicable;
	if (mood === "allDone") return option(-1) ?? null;
	if (mood === "allOpen") return option(0) ?? null;
	if (mood === "unknown") return { kind: "dontKnow" };
	return oneOf([null, notApplicable, { kind: "dontKnow" as const }, option(below(options.length, random)) ?? null], random);
}

/** The sample with other answers, statuses, decisions and facts, by a number that names them. */
function oddly(seed: number): (review: Review) => Review {
	const random = randomFrom(seed);
	const mood = moods[seed % moods.length] ?? "mixed";
	return (sample) => {
		let review: Review = { ...sample, answers: {}, set: {}, decisions: random() < 0.3 ? sample.decisions : {} };
		for (const fact of lens.facts) if (fact.type === "boolean") review = withFact(review, fact.id, random() < 0.7);
		for (const { id } of lens.pillars) review = withPriority(review, id, oneOf([1, 2, 3, 4, 5] as const, random));
		for (const item of lens.items) {
			const said = { choice: choiceFor(item, mood, random), owner: oneOf(["", "Ada", " Bo "], random), due: oneOf(days, random) };
			review = withAnswer(review, item.id, said);
		}
		for (const { id } of lens.recommendations) {
			if (random() < 0.2)
				review = withStatus(review, id, oneOf(["inPlace", "partial", "missing", "unknown", "notApplicable"], random));
			if (random() < 0.3) review = withDecision(review, id, decisionBy(random));
		}
		if (mood === "short") review = { ...review, asked: lens.items.map(({ id }) => id).filter(() => random() < 0.3) };
		return mood === "masked" ? withEvidence({ ...review, evidence: { masks: ["subscriptions", "names", "addresses"] } }) : review;
	};
}

const decisionBy = (random: Random): Partial<Review["decisions"][string]> => ({
	treatment: oneOf([null, "mitigate", "accept", "defer", "transfer"] as const, random),
	owner: oneOf(["", "Cy"], random),
	due: oneOf(days, random),
	expires: oneOf(days, random),
	approver: oneOf(["", "Dee"], random),
	points: oneOf([null, 1, 13, 100], random),
});

/** As a list writes it. */
const exactly = (figure: number): string => figure.toFixed(6);

/** Rows of the list by their ids. */
function listed({ report, words }: Sample) {
	const [head = [], ...rows] = Papa.parse<string[]>(writeGapListCsv(report, words, lens).slice(1), { skipEmptyLines: true }).data;
	const at = (key: Parameters<typeof words.t>[0]) => head.indexOf(words.t(key));
	return rows.map((row) => ({
		id: row[at("export.column.id")] ?? "",
		due: row[at("report.treatment.due")] ?? "",
		net: exactly(Number((row[at("report.column.net")] ?? "").replace(",", "."))),
		points: Number(row[at("export.column.points")]),
	}));
}

const issuesOf = ({ report, words, review }: Sample): IssuesFile["issues"] =>
	JSON.parse(strFromU8(unzipSync(writeIssues(report, words, lens, review))["issues.json"] ?? new Uint8Array())).issues;

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const textOf = (node: Node): string =>
	"value" in node ? node.value : "childNodes" in node && node.nodeName !== "style" ? node.childNodes.map(textOf).join("") : "";

describe("figures of a review that was answered oddly", { timeout: 300_000 }, () => {
	it.each(Array.from({ length: 24 }, (_, seed) => seed))("are the same in every file: %i", async (seed) => {
		const sample = await sampleIn(seed % 3 === 0 ? "it" : "en", oddly(seed));
		const { report, words, review } = sample;
		const gaps = gapsInOrder(report, report.orders.riskFirst);
		const open = gaps.filter((gap) => !isLeftOpen(gap));
		const dueOf = (gap: (typeof gaps)[number]) => responsibilityFor(gap, report).due;
		const rows = listed(sample);
		expect(rows.map(({ id }) => id)).toEqual(gaps.map(({ id }) => id));
		expect(rows.map(({ due }) => due)).toEqual(gaps.map(dueOf));
		expect(rows.map(({ net, points }) => [net, points])).toEqual(gaps.map(({ net24, points }) => [exactly(net24 / 24), points]));

		const issues = issuesOf(sample).filter(({ kind }) => kind === "gap");
		expect(issues.map(({ id, dueOn, net, points }) => [id, dueOn ?? "", net, points])).toEqual(
			open.map((gap) => [gap.id, dueOf(gap), gap.net24 / 24, gap.points]),
		);

		const result = resultOf(review, report);
		expect(result.gaps.map(({ id }) => id).toSorted()).toEqual(gaps.map(({ id }) => id).toSorted());
		expect(result.risks).toEqual(report.risks);

		const shown = scoreText(report.overall, words);
		expect(result.overall ? [result.overall.low, result.overall.high] : []).toEqual(
			report.overall ? [report.overall.lowShown, report.overall.highShown] : [],
		);
		const counts = (["high", "medium", "low"] as const).map((level) =>
			words.t(`report.count.${level}`, { n: report.risks[level] }),
		);
		const [markdown, page] = [writeMarkdown(report, words, lens), textOf(parse(writeHtml(report, words, lens)))];
		for (const text of [markdown, page]) {
			expect(text).toContain(shown);
			for (const count of counts) expect(text).toContain(count);
		}

		const [, , , scoreLines = ""] = writeBacklog(report, lens, words).split("\r\n");
		// Where it is too early for a band the scripts get no score.
		const { bands, lowShown } = report.overall ?? { bands: null, lowShown: 0 };
		expect(scoreLines.includes(`'${lowShown}/100'`)).toBe(bands !== null);

		const workbook = await readSheets(Buffer.from(await writeGapListXlsx(report, words, lens, review)));
		const sheet = (name: string) => workbook.find((one) => one.sheet === name)?.data ?? [];
		const [, overall = []] = sheet(words.t("export.sheet.scores"));
		expect(overall.slice(2, 4).map((end) => (end === null ? "" : Math.round(Number(end) * 1e6)))).toEqual(
			report.overall ? [report.overall.low, report.overall.high].map((end) => Math.round(end * 1e6)) : ["", ""],
		);
		expect(overall.slice(6, 9)).toEqual([report.risks.high, report.risks.medium, report.risks.low]);

		const events = writeCalendar(report, words, review).replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
		const dated = open.filter((gap) => dueOf(gap) >= "1000");
		for (const gap of dated) {
			const own = events.filter((event) => event.includes(encodeURIComponent(`due-${gap.id}-${review.id}`)));
			expect(own.join(), gap.id).toContain(dueOf(gap).replaceAll("-", ""));
		}
	});
});

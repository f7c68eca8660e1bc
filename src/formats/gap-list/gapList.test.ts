import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { withDecision } from "../../domain/review/changes.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { everywhere, hostileTexts } from "../samples/hostile.ts";
import { type Sample, sampleIn } from "../samples/sampleReport.ts";
import { writeGapListCsv } from "./writeCsv.ts";
import { writeGapListXlsx } from "./writeXlsx.ts";

const csvOf = ({ report, words }: Sample) => writeGapListCsv(report, words);
const csvRows = (sample: Sample) => Papa.parse<string[]>(csvOf(sample).slice(1), { skipEmptyLines: true }).data;
const xlsxRows = async ({ report, words }: Sample) => readSheet(Buffer.from(await writeGapListXlsx(report, words)));

describe.each(["en", "it"] as const)("the list of gaps (%s)", async (language) => {
	const sample = await sampleIn(language);
	const { report, words } = sample;
	const gaps = gapsInOrder(report, report.orders.riskFirst);

	it("has one line for each gap, risk first, its net the worth without the price", async () => {
		const [head = [], ...rows] = await xlsxRows(sample);
		const at = (key: Parameters<typeof words.t>[0]) => head.indexOf(words.t(key));
		expect(new Set(head).size).toBe(20);
		expect(rows.map((row) => row[0])).toEqual(gaps.map((_, index) => index + 1));
		expect(rows.map((row) => row[at("report.column.gap")])).toEqual(
			gaps.map(({ namedBy }) => requirementTitle(namedBy, words.lens)),
		);
		for (const [index, row] of rows.entries()) {
			const [worth, price, net] = [at("export.column.worth"), at("export.column.cost"), at("report.column.net")].map((column) =>
				Number(row[column]),
			);
			expect(net).toBeCloseTo((worth ?? 0) - (price ?? 0), 1);
			expect(net).toBeCloseTo((gaps[index]?.net24 ?? 0) / 24, 1);
		}
	});

	it("says since when an accepted risk is overdue, and what was said of a risk only while it is accepted", async () => {
		const overdue = gaps.find((gap) => gap.overdue);
		const accepted = gaps.find(
			({ decision, overdue: past }) => decision.treatment === "accept" && decision.expires !== "" && !past,
		);
		if (!overdue || !accepted) throw new Error("the sample has one of each");
		const changed = await sampleIn(language, (review) => withDecision(review, accepted.id, { treatment: "mitigate" }));
		const [head = [], ...rows] = csvRows(changed);
		const cell = (gap: typeof overdue, key: Parameters<typeof words.t>[0]) => {
			const row = rows.find((cells) => cells.includes(requirementTitle(gap.namedBy, words.lens)));
			return row?.[head.indexOf(words.t(key))];
		};
		const date = words.date(overdue.decision.expires);
		expect(cell(overdue, "report.treatment")).toContain(words.t("report.mark.overdue", { date }));
		expect(cell(overdue, "report.treatment.expires")).toBe(overdue.decision.expires);
		expect(cell(accepted, "report.treatment")).toBe(words.t("treatment.mitigate"));
		for (const key of ["reason", "approver", "expires"] as const) expect(cell(accepted, `report.treatment.${key}`)).toBe("");
	});

	it("keeps days as days and numbers as numbers", async () => {
		const [head = [], ...rows] = await xlsxRows(sample);
		const due = head.indexOf(words.t("report.treatment.due"));
		const expected = gaps.map((gap) => responsibilityFor(gap, report).due);
		const days = rows.map((row) => (row[due] instanceof Date ? row[due].toISOString().slice(0, 10) : ""));
		expect(days).toEqual(expected);
		expect(expected.filter((day) => day !== "").length).toBeGreaterThan(1);
		expect(rows.every((row) => typeof row[head.indexOf(words.t("export.column.points"))] === "number")).toBe(true);
	});

	it("says the same as CSV, in UTF-8 with its mark and lines that end in CRLF", async () => {
		const text = csvOf(sample);
		expect(text.startsWith("\uFEFF")).toBe(true);
		expect(text.endsWith("\r\n")).toBe(true);
		const asText = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ""));
		expect((await xlsxRows(sample)).map((row) => row.map(asText))).toEqual(csvRows(sample));
	});
});

describe("hostile text in the list of gaps", () => {
	it.each(hostileTexts)("stays text in its own cell: %j", async (text) => {
		const sample = await sampleIn("en", everywhere(text));
		const rows = csvRows(sample);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]));
		expect(rows.flat().filter((cell) => /^[=+@＝＋－＠\t]|^-\D/u.test(cell))).toEqual([]);
		const owners = rows.slice(1).map((row) => row[10]);
		const unmarked = (cell: string | undefined) => cell?.replaceAll("'", "");
		expect(owners.filter((owner) => unmarked(owner) === unmarked(text)).length).toBeGreaterThan(1);
		const sheet = await xlsxRows(sample);
		const typed = sheet.slice(1).flatMap((row) => (row[10] === null ? [] : [row[10]]));
		const lines = (value: unknown) => String(value).replaceAll("\r\n", "\n").trim();
		expect(new Set(typed.map(lines))).toEqual(new Set([lines(text)]));
	});
});

describe("a workbook", () => {
	afterEach(() => vi.useRealTimers());

	it("has the same bytes whenever it is written", async () => {
		const { report, words } = await sampleIn("en");
		vi.useFakeTimers({ toFake: ["Date"] });
		vi.setSystemTime("2026-01-01");
		const before = await writeGapListXlsx(report, words);
		vi.setSystemTime("2027-07-07");
		const after = await writeGapListXlsx(report, words);
		expect(after).toEqual(before);
	});
});

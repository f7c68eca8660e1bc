import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import readSheets, { readSheet } from "read-excel-file/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openPoints } from "../../domain/report/openPoints.ts";
import { allRequirements, gapsInOrder } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { withDecision } from "../../domain/review/changes.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { everywhere, hostileTexts } from "../../testing/hostileReview.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { shown, withEvidence } from "../../testing/withEvidence.ts";
import { writeGapListCsv } from "./writeCsv.ts";
import { writeGapListXlsx } from "./writeXlsx.ts";

const csvOf = ({ report, words, lens }: Sample) => writeGapListCsv(report, words, lens);
const csvRows = (sample: Sample) => Papa.parse<string[]>(csvOf(sample).slice(1), { skipEmptyLines: true }).data;
const workbookOf = async ({ report, words, lens, review }: Sample) =>
	Buffer.from(await writeGapListXlsx(report, words, lens, review));
const xlsxRows = async (sample: Sample) => readSheet(await workbookOf(sample));

describe.each(["en", "it"] as const)("the list of gaps (%s)", async (language) => {
	const sample = await sampleIn(language);
	const { report, words } = sample;
	const gaps = gapsInOrder(report, report.orders.riskFirst);

	it("has one line for each gap, risk first, its net the worth without the price", async () => {
		const [head = [], ...rows] = await xlsxRows(sample);
		const at = (key: Parameters<typeof words.t>[0]) => head.indexOf(words.t(key));
		expect(new Set(head).size).toBe(28);
		expect(rows.map((row) => row[0])).toEqual(gaps.map((_, index) => index + 1));
		expect(rows.map((row) => row[at("report.column.gap")])).toEqual(
			gaps.map(({ namedBy }) => requirementTitle(namedBy, words.lens)),
		);
		for (const [index, row] of rows.entries()) {
			const [worth, price, net] = [at("export.column.worth"), at("export.column.cost"), at("report.column.net")].map((column) =>
				Number(row[column]),
			);
			expect(net).toBeCloseTo((worth ?? 0) - (price ?? 0), 12);
			expect(net).toBe((gaps[index]?.net24 ?? 0) / 24);
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
		// What a spreadsheet of that language takes for its separator.
		expect(text.split("\r\n")[0]?.split(language === "it" ? ";" : ",")).toHaveLength(28);
		const asText = (cell: unknown) => {
			if (cell instanceof Date) return cell.toISOString().slice(0, 10);
			if (typeof cell !== "number") return String(cell ?? "");
			const figure = String(Number(cell.toFixed(6)));
			return language === "it" ? figure.replace(".", ",") : figure;
		};
		expect((await xlsxRows(sample)).map((row) => row.map(asText))).toEqual(csvRows(sample));
	});
});

describe("hostile text in the list of gaps", () => {
	it.each(hostileTexts)("stays text in its own cell: %j", async (text) => {
		const sample = await sampleIn("en", everywhere(text));
		const rows = csvRows(sample);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([28]));
		expect(rows.flat().filter((cell) => /^[=+@＝＋－＠\t]|^-\D/u.test(cell))).toEqual([]);
		const owner = rows[0]?.indexOf(sample.words.t("report.treatment.owner")) ?? -1;
		const owners = rows.slice(1).map((row) => row[owner]);
		const unmarked = (cell: string | undefined) => cell?.replaceAll("'", "");
		expect(owners.filter((owner) => unmarked(owner) === unmarked(text)).length).toBeGreaterThan(1);
		const sheet = await xlsxRows(sample);
		const typed = sheet.slice(1).flatMap((row) => (row[owner] === null ? [] : [row[owner]]));
		const lines = (value: unknown) => String(value).replaceAll("\r\n", "\n").trim();
		expect(new Set(typed.map(lines))).toEqual(new Set([lines(text)]));
	});
});

describe.each(["en", "it"] as const)("the sheets of the workbook (%s)", async (language) => {
	const sample = await sampleIn(language);
	const { report, review, words } = sample;
	const { t } = words;
	const sheets = await readSheets(await workbookOf(sample));
	const sheet = (name: string) => sheets.find((one) => one.sheet === name)?.data ?? [];
	const column = (name: string, label: string) => {
		const [head = [], ...rows] = sheet(name);
		return rows.map((row) => row[head.indexOf(label)]);
	};

	it("are gaps, scores, requirements, open questions and waves", () => {
		expect(sheets.map((one) => one.sheet)).toEqual([
			t("report.gaps"),
			t("export.sheet.scores"),
			t("export.sheet.requirements"),
			t("export.sheet.open"),
			t("export.sheet.waves"),
		]);
	});

	it("hold scores as they are, not as they are shown", () => {
		const name = t("export.sheet.scores");
		expect(column(name, t("export.column.id"))).toEqual(["overall", ...report.pillars.map(({ id }) => id)]);
		const scores = [report.overall, ...report.pillars.map(({ score }) => score)];
		expect(column(name, t("export.column.low"))).toEqual(scores.map((score) => score?.low));
		expect(column(name, t("export.column.high"))).toEqual(scores.map((score) => score?.high));
		expect(column(name, t("export.column.highRisks"))).toEqual([
			report.risks.high,
			...report.pillars.map(({ risks }) => risks.high),
		]);
	});

	it("hold every requirement once, by its id", () => {
		const ids = column(t("export.sheet.requirements"), t("export.column.id"));
		expect(ids.length).toBeGreaterThan(report.gaps.length);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(allRequirements(report).map(({ id }) => id));
	});

	it("hold what is open with who finds out and by when", () => {
		const points = openPoints(report, review);
		expect(points.some(({ owner }) => owner !== "")).toBe(true);
		expect(column(t("export.sheet.open"), t("open.who")).map((who) => who ?? "")).toEqual(points.map(({ owner }) => owner));
		const days = column(t("export.sheet.open"), t("open.by"));
		expect(days.map((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : ""))).toEqual(points.map(({ due }) => due));
	});

	it("hold the plan wave by wave, and gaps say in which they are", () => {
		const waves = report.plan?.waves ?? [];
		expect(waves.length).toBeGreaterThan(1);
		const wave = t("export.plan.wave.column");
		const said = new Map(
			column(t("export.sheet.waves"), t("export.column.id")).map((id, at) => [id, column(t("export.sheet.waves"), wave)[at]]),
		);
		expect([...said]).toEqual(waves.flatMap(({ ids }, index) => ids.map((id) => [id, index + 1])));
		const ids = column(t("report.gaps"), t("export.column.id"));
		expect(column(t("report.gaps"), wave)).toEqual(ids.map((id) => said.get(id) ?? null));
	});

	it("have a filter row each, and the file its title", async () => {
		const files = unzipSync(new Uint8Array(await workbookOf(sample)));
		const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
		for (const [index, { data }] of sheets.entries()) {
			const last = `${data.length}"/>`;
			expect(text(`xl/worksheets/sheet${index + 1}.xml`)).toMatch(
				new RegExp(`</sheetData><autoFilter ref="A1:[A-Z]{1,2}${last}`),
			);
		}
		expect(text("docProps/core.xml")).toContain(report.workload.name);
	});
});

describe.each(["en", "it"] as const)("evidence in lists (%s)", (language) => {
	it("stands beside gaps and requirements: what it says, and where an accepted status comes from", async () => {
		const sample = await sampleIn(language, withEvidence);
		const { t, date } = sample.words;
		const [head = [], ...rows] = csvRows(sample);
		const row = rows.find((cells) => cells.at(-1) === shown.accepted) ?? [];
		expect(row[head.indexOf(t("evidence.title"))]).toBe(t("evidence.mark.confirmed"));
		const from = row[head.indexOf(t("evidence.report.from"))];
		expect(from).toContain("ml | prod *1*.json");
		expect(from).toContain(date("2026-11-20"));
		const requirements = (await readSheets(await workbookOf(sample))).find(
			({ sheet }) => sheet === t("export.sheet.requirements"),
		)?.data;
		const [heads = [], ...all] = requirements ?? [];
		const against = all.find((cells) => cells.at(-1) === shown.against) ?? [];
		expect(against[heads.indexOf(t("evidence.title"))]).toBe(t("evidence.mark.proposed", { status: t("status.inside.missing") }));
		expect(against[heads.indexOf(t("evidence.report.from"))]).toBe(null);
	});
});

describe("a workbook without a plan", () => {
	it("says so where the waves would be", async () => {
		const sample = await sampleIn("en", (review) => ({ ...review, planning: { ...review.planning, adopted: null } }));
		const sheets = await readSheets(await workbookOf(sample));
		expect(sheets.at(-1)?.data).toEqual([["No plan has been adopted."]]);
	});
});

describe("a workbook", () => {
	afterEach(() => vi.useRealTimers());

	it("has the same bytes whenever it is written", async () => {
		const sample = await sampleIn("en");
		vi.useFakeTimers({ toFake: ["Date"] });
		vi.setSystemTime("2026-01-01");
		const before = await workbookOf(sample);
		vi.setSystemTime("2027-07-07");
		const after = await workbookOf(sample);
		expect(after).toEqual(before);
	});
});

import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { isLeftOpen } from "../../domain/report/treatment.ts";
import { withDecision } from "../../domain/review/changes.ts";
import { everywhere, hostileTexts } from "../../testing/hostileReview.ts";
import { readExport } from "../../testing/readBacklog.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { writeBacklog } from "./writeBacklog.ts";

const folder = new URL("samples/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const descriptions = read("category-names.csv");

const write = ({ report, lens, words }: Sample) => writeBacklog(report, lens, words);
const itemsOf = (sample: Sample) => readExport(write(sample), descriptions).workItems;

describe("our reading of what the scripts read", () => {
	it.each(["current", "older"])("is what the rules of the format say of our samples: %s", (name) => {
		const expected = JSON.parse(read(`${name}.expected.json`));
		expect(expected).toMatchObject(readExport(read(`${name}.csv`), descriptions));
	});
});

describe("the backlog", () => {
	it.each(["en", "it"] as const)("becomes one work item for each gap that waits for work, risk first: %s", async (language) => {
		const sample = await sampleIn(language);
		const { report, words } = sample;
		const open = report.orders.riskFirst
			.flatMap((id) => report.gaps.find((gap) => gap.id === id) ?? [])
			.filter((gap) => !isLeftOpen(gap));
		const items = itemsOf(sample);
		expect(items.length).toBe(open.length);
		expect(open.length).toBeGreaterThan(5);
		expect(open.length).toBeLessThan(report.gaps.length);
		const risks = { high: "1 - High", medium: "2 - Medium", low: "3 - Low" };
		expect(items.map(({ risk }) => risk)).toEqual(open.map(({ risk }) => risks[risk]));
		const titles = open.map(
			({ namedBy }) => words.lens.recommendations[namedBy]?.title ?? words.lens.items[namedBy]?.remainder?.title,
		);
		const plain = (text = "") => text.replace(/[’“”«»"]/g, "'").replace(/[–—]/g, "-");
		expect(items.map(({ title }) => title)).toEqual(titles.map(plain));
	});

	it("is named by the pillar's own codes or by the lens, never by a category it does not mean", async () => {
		const items = itemsOf(await sampleIn("en"));
		const pillars = ["Reliability", "Security", "Cost Optimization", "Operational Excellence", "Performance Efficiency"];
		expect(items.filter(({ tag }) => !pillars.includes(tag))).toEqual([]);
		expect(items.filter(({ epic }) => !/^((RE|SE|CO|OE|PE):\d\d |Lens: )/.test(epic))).toEqual([]);
		expect(items.filter(({ link }) => !/^(https:\/\/learn\.microsoft\.com\/\S+)?$/.test(link))).toEqual([]);
	});

	it("states scores as whole numbers where the report of the scripts looks, the low end as shown", async () => {
		const sample = await sampleIn("en");
		const { reportScores, firstLine } = readExport(write(sample), descriptions);
		const { overall, pillars } = sample.report;
		const names = ["Reliability", "Security", "Cost Optimization", "Operational Excellence", "Performance Efficiency"];
		const scored = names.flatMap((name, at) => (pillars[at]?.score ? [[name, `${pillars[at].score.lowShown}`]] : []));
		expect(reportScores).toEqual({ overall: `${overall?.lowShown}`, ...Object.fromEntries(scored) });
		expect(firstLine).toBe('"Azure Well-Architected Review - Nov 22, 2026",,,,,,,,,');
	});

	it("says what lowered a word, and names no pillar in another one's line", async () => {
		const sample = await sampleIn("en");
		const { overall } = sample.report;
		if (!overall) throw new Error("the sample has a score");
		const caps: typeof overall.caps = [
			{ kind: "highRisk", count: 2 },
			{ kind: "criticalPillar", pillars: ["security"] },
		];
		const capped = { ...sample.report, overall: { ...overall, bands: ["moderate" as const], caps } };
		const line = write({ ...sample, report: capped }).split("\r\n")[3] ?? "";
		expect(line).toContain("2 high risks");
		expect(line).not.toContain("Security");
	});

	it("leaves the line of a pillar blank that has no score", async () => {
		const sample = await sampleIn("en");
		const pillars = sample.report.pillars.map((pillar) => ({ ...pillar, score: null }));
		const text = write({ ...sample, report: { ...sample.report, overall: null, pillars } });
		expect(text.split("\r\n").slice(3, 9)).toEqual(Array.from({ length: 6 }, () => ",,,,,,,,,"));
	});

	it("holds every question with its options and what was chosen", async () => {
		const sample = await sampleIn("en");
		const rows = Papa.parse<string[]>(write(sample)).data;
		const start = rows.findIndex(([first, second]) => first === "Category" && second === "Question");
		const chosen = rows.slice(start + 1).filter(([, , , selected]) => selected);
		const answered = sample.report.questions.filter(({ progress, answer }) => progress !== "hidden" && answer.choice);
		expect(chosen.length).toBe(answered.length);
		expect(chosen.every(([, , label, selected]) => label === selected)).toBe(true);
	});
});

describe("hostile text", () => {
	it.each(hostileTexts)("neither breaks the table nor runs, wherever it stands: %j", async (text) => {
		const tame = await sampleIn("en", everywhere("tame"));
		const sample = await sampleIn("en", everywhere(text));
		const csv = write(sample);
		const strip = ({ title, tag, epic, weight }: { title: string; tag: string; epic: string; weight: string }) => [
			title,
			tag,
			epic,
			weight,
		];
		expect(itemsOf(sample).map(strip)).toEqual(itemsOf(tame).map(strip));
		const rows = Papa.parse<string[]>(csv).data.slice(0, -1);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
		expect(rows.flat().filter((cell) => /^[=+@＝＋－＠\t]|^-[^-]|["\\<>\r\n\u202E\u200B]/u.test(cell))).toEqual([]);
		const before = csv.split("\r\n").slice(0, readExport(csv, descriptions).endMarkerLine);
		expect(before.filter((line) => line.includes("--,,"))).toEqual(["-----------,,,,,,,,,"]);
	});

	it("keeps titles different and short enough, whatever the lens calls its recommendations", async () => {
		const sample = await sampleIn("en");
		const long = `${"word ".repeat(80)}end`;
		const recommendations = Object.fromEntries(
			Object.entries(sample.words.lens.recommendations).map(([id, texts]) => [id, { ...texts, title: long }]),
		);
		const words = { ...sample.words, lens: { ...sample.words.lens, recommendations } };
		const titles = itemsOf({ ...sample, words }).map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
		expect(titles.filter((title) => title.length > 255)).toEqual([]);
	});

	it("leaves out what was decided to stay open", async () => {
		const before = await sampleIn("en");
		const gap = before.report.gaps.find(({ decision }) => decision.treatment === null)?.id ?? "";
		const after = await sampleIn("en", (review) => withDecision(review, gap, { treatment: "defer" }));
		expect(itemsOf(after).length).toBe(itemsOf(before).length - 1);
	});
});

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { emptyDecision } from "../src/domain/review/decision.ts";
import { readMarkdown } from "../src/testing/readMarkdown.ts";
import { answeredReview, exportBy, openReviewFile, texts } from "./journey.ts";
import { expect, open, test } from "./story.ts";

const accepted = "rec-sec-managed-identity";
const title = texts.en.recommendations[accepted]?.title ?? "";

/** A review in which everything is a gap, and one gap is accepted until a day. */
function review(): string {
	const said = {
		treatment: "accept",
		owner: "Zoë",
		due: "2027-03-01",
		reason: "Keys rotate",
		approver: "Ada",
		expires: "2027-06-30",
	};
	return JSON.stringify({
		...JSON.parse(answeredReview("Exports", 0)),
		decisions: { [accepted]: { ...emptyDecision, ...said, wonPillar: "", wonWhy: "No pillar won" } },
	});
}

test("every format downloads and says the same gaps when it is read back", { tag: "@main" }, async ({ page }, info) => {
	test.setTimeout(120_000);
	await open(page);
	await openReviewFile(page, review(), "report");
	const file = async (format: string) => {
		const download = await exportBy(page, format);
		await expect(page.getByRole("status").filter({ hasText: "Ready: " })).toBeVisible();
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	};
	const zip = async (format: string) => {
		const { name, bytes } = await file(format);
		expect(name).toMatch(/^Exports-\d{4}-\d\d-\d\d\.\w+\.zip$/);
		return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([entry, text]) => [entry, strFromU8(text)]));
	};

	const [head, ...rows] = await readSheet((await file("workbook (Excel)")).bytes);
	const titles = rows.map((row) => row[1]);
	expect(head?.[1]).toBe("Gap");
	expect(titles.length).toBeGreaterThan(20);
	expect(titles).toContain(title);
	expect(rows.flat()).toContainEqual(new Date("2027-03-01T00:00:00Z"));

	const csv = (await file("gap list (CSV)")).bytes.toString("utf8");
	const listed = Papa.parse<string[]>(csv.replace("\uFEFF", ""), { skipEmptyLines: true }).data.slice(1);
	expect(listed.map((row) => row[1])).toEqual(titles);

	const backlog = (await file("backlog (CSV)")).bytes.toString("utf8");
	expect(backlog).toContain("Category,Link-Text,Link,Priority,ReportingCategory,ReportingSubcategory,Weight,Context");

	const { "issues.json": issues = "", ...pages } = await zip("issues");
	const waiting = titles.filter((one) => one !== title);
	expect(JSON.parse(issues).issues.map((issue: { title: string }) => issue.title)).toEqual(waiting);
	expect(Object.keys(pages)).toHaveLength(waiting.length);

	const { "README.md": index = "", ...records } = await zip("decision records");
	expect(readMarkdown(index).links.map(({ text }) => text)).toEqual([`Accept the risk: ${title}`]);
	expect(Object.values(records).join()).toContain('status: accepted\ndate: 2026-11-22\ndecision-makers: ["Ada"]');

	const calendar = new ICAL.Component(ICAL.parse((await file("calendar")).bytes.toString("utf8")));
	const days = calendar.getAllSubcomponents("vevent").map((event) => `${event.getFirstPropertyValue("dtstart")}`);
	expect(days).toEqual(["2027-03-01", "2027-06-30"]);

	const path = info.outputPath("report.html");
	await (await exportBy(page, "web page")).saveAs(path);
	await page.goto(pathToFileURL(path).href);
	const gaps = page.getByRole("article").and(page.locator("[data-risk]"));
	await expect(gaps).toHaveCount(titles.length);
	await page.getByRole("radio", { name: "High risk" }).check();
	const high = await gaps.count();
	expect(high).toBeGreaterThan(0);
	expect(high).toBeLessThan(titles.length);
	await page.getByRole("radio", { name: "Security" }).check();
	expect(await gaps.count()).toBeLessThan(high);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Architecture design review: Exports");
});

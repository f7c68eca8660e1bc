/** Seals: a milestone is signed, exported in each sealed format, verified and opened again; one changed character is seen and named. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { SealedExport } from "../src/domain/milestone/milestone.ts";
import { readPdf } from "../src/formats/pdf/read/readPdf.ts";
import { writePdf } from "../src/formats/pdf/writePdf.ts";
import { fonts } from "../src/formats/sampleFonts.ts";
import type { Phrases } from "../src/i18n/phrases.ts";
import { parseSealedExport } from "../src/parse/sealedExport.ts";
import { shortSeal } from "../src/seal/seal.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, openReviewFile, texts } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const name = "Signed workload";

function reviewToSign(): string {
	const review = JSON.parse(answeredReview(name, 99));
	return JSON.stringify({ ...review, participants: [{ id: "Ada", name: "Ada", role: "Lead", mustSign: true }] });
}

async function freezeAndSign(page: Page, { t }: Phrases) {
	await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill("October");
	await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
	await page.getByRole("link", { name: t("freeze.open") }).click();
	await page.getByRole("radio", { name: t("sign.decision.approve"), exact: true }).check();
	await page.getByRole("checkbox", { name: t("sign.key") }).check();
	await page.getByRole("button", { name: t("sign.do"), exact: true }).click();
	await expect(page.getByText(t("sign.told.signed"))).toBeVisible();
}

async function exported(page: Page, format: "pdf" | "html" | "markdown", { t }: Phrases): Promise<Buffer> {
	const button = page.getByRole("button", {
		name: t("sealed.export.as", { format: t(`report.export.${format}.name`) }),
		exact: true,
	});
	const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
	await expect(page.getByText(t("exporting.done", { file: t(`report.export.${format}.name`) }))).toBeVisible();
	return readFile(await download.path());
}

/** On Letter, without the questions, under a label of its own. */
async function exportedWithOptions(page: Page, { t }: Phrases): Promise<Buffer> {
	await page.getByRole("button", { name: t("sealed.export.options") }).click();
	const dialog = page.getByRole("dialog", { name: t("pdfDialog.title") });
	await expect(dialog.getByRole("checkbox", { name: t("export.signOff"), exact: true })).toHaveCount(0);
	await dialog.getByRole("radio", { name: t("pdfDialog.paper.letter") }).check({ force: true });
	await dialog.getByRole("textbox", { name: t("pdfDialog.label") }).fill("For the board");
	await dialog.getByRole("checkbox", { name: t("export.questions"), exact: true }).uncheck();
	await expectAccessible(page, "options of a sealed PDF");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: t("report.export.pdf"), exact: true }).click(),
	]);
	return readFile(await download.path());
}

const chosen = (content: Buffer | string) => ({
	name: "report",
	mimeType: "application/octet-stream",
	buffer: Buffer.from(content),
});

/** Gives a file to the screen and waits for what comes of it. */
async function verify(page: Page, content: Buffer | string, { t }: Phrases) {
	await page.getByLabel(t("verify.choose")).last().setInputFiles(chosen(content));
	const result = page.getByRole("region", { name: new RegExp(`${t("verify.holds")}|\\d|${t("verify.refused")}`) });
	await expect(result.getByRole("heading", { level: 2 })).toBeFocused({ timeout: 20_000 });
	return result;
}

/** Changes the text that comes before the data, or the data. */
const changed = (file: Buffer, place: "text" | "data", mark: string): string => {
	const text = file.toString();
	const at = text.indexOf(mark);
	const [visible, data] = [text.slice(0, at), text.slice(at)];
	return place === "text"
		? `${visible.replace(name, "Signed workloaf")}${data}`
		: `${visible}${data.replace(name, "Signed workloaf")}`;
};

const marks = { html: "<script", markdown: "```json" };

function sealedOf(html: Buffer): SealedExport {
	const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html.toString())?.[1] ?? "";
	const read = parseSealedExport(JSON.parse(json));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

/** A PDF in which one of two calls the workload otherwise: what it shows, or the data that it carries. */
async function forgedPdf(sealed: SealedExport, place: "text" | "data", words: Phrases): Promise<Buffer> {
	const { report, lens } = sealed.milestone;
	const renamed = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(name, "Signed workloaf"));
	const carried = place === "data" ? { ...sealed, frozen: renamed(sealed.frozen) } : sealed;
	const shown = place === "text" ? { ...report, workload: renamed(report.workload) } : report;
	const options = { fonts, sealed: carried };
	return Buffer.from((await writePdf(shown, { ...words, lens: texts.en }, lens.structure, options)).bytes);
}

test("each sealed file holds, opens elsewhere, and shows one changed character", async ({ page, browser }) => {
	const words = phrases.en;
	const { t } = words;
	await page.emulateMedia({ reducedMotion: "reduce" });
	await open(page);
	await openReviewFile(page, reviewToSign(), "milestones");
	await freezeAndSign(page, words);
	const files = {
		pdf: await exported(page, "pdf", words),
		html: await exported(page, "html", words),
		markdown: await exported(page, "markdown", words),
		boardPdf: await exportedWithOptions(page, words),
	};
	const board = await readPdf(new Uint8Array(files.boardPdf));
	expect(board.text).toContain(sealedOf(files.html).fileSeal.replace(/.{4}(?=.)/g, "$& "));
	expect(board.pages.every(({ text }) => text.includes("For the board"))).toBe(true);
	expect(board.bookmarks.map(({ title }) => title)).not.toContain(t("export.questions"));
	const sealed = sealedOf(files.html);

	await page.getByRole("link", { name: t("sealed.export.verify") }).click();
	await expect(page.getByRole("heading", { level: 1, name: t("verify.title") })).toBeFocused();
	for (const content of Object.values(files)) {
		const result = await verify(page, content, words);
		await expect(result.getByRole("heading")).toHaveText(t("verify.holds"));
		await expect(result).toContainText(t("verify.text.identical"));
		await expect(page.getByRole("region", { name: t("signOff.title") })).toContainText(t("verify.signature.holds"));
	}
	const noted = page.getByRole("textbox", { name: t("verify.noted") });
	await noted.fill(shortSeal(sealed.seal).toUpperCase());
	await expect(page.getByText(t("verify.noted.milestoneStart"))).toBeVisible();
	await noted.fill(sealed.fileSeal);
	await expect(page.getByText(t("verify.noted.file"))).toBeVisible();
	await noted.fill(sealed.fileSeal.replace(/^./, (digit) => (digit === "0" ? "1" : "0")));
	await expect(page.getByText(t("verify.noted.neither"))).toBeVisible();
	await expectAccessible(page, "seals");

	for (const format of ["html", "markdown"] as const) {
		const data = await verify(page, changed(files[format], "data", marks[format]), words);
		await expect(data).toContainText(t("seal.sealHolds.false"));
		await expect(data).toContainText(t("verify.fileSealHolds.false"));
		const text = await verify(page, changed(files[format], "text", marks[format]), words);
		await expect(text).toContainText(t("seal.sealHolds.true"));
		await expect(text).toContainText(/line 1: expected “[^”]*Signed workload”, found “[^”]*Signed workloaf”/);
	}
	const otherData = await verify(page, await forgedPdf(sealed, "data", words), words);
	await expect(otherData).toContainText(t("seal.sealHolds.false"));
	await expect(otherData).toContainText(/page 1, line \d+: expected “Signed workloaf”, found “Signed workload”/);
	const otherText = await verify(page, await forgedPdf(sealed, "text", words), words);
	await expect(otherText).toContainText(t("seal.sealHolds.true"));
	await expect(otherText).toContainText(/page 1, line \d+: expected “Signed workload”, found “Signed workloaf”/);
	await expectAccessible(page, "seals");
	const broken = await verify(page, files.markdown.subarray(0, -300), words);
	await expect(broken).toContainText(/ends too early, at line 1, column \d+/);

	const elsewhere = await (await browser.newContext()).newPage();
	await open(elsewhere);
	const input = elsewhere.locator('input[type="file"]');
	await input.setInputFiles(chosen(changed(files.html, "data", marks.html)));
	await expect(elsewhere.getByText(t("seal.sealHolds.false"))).toBeVisible();
	await expect(elsewhere.getByRole("table")).toHaveCount(0);
	for (const content of Object.values(files)) {
		await input.setInputFiles(chosen(content));
		const told = elsewhere.getByText(t("milestone.taken.signed", { names: "Ada" }));
		await expect(told).toContainText(t("verify.text.identical"), { timeout: 20_000 });
	}
	await elsewhere.getByRole("link", { name: t("milestone.taken.open") }).click();
	await expect(elsewhere.getByRole("heading", { level: 1, name: "October" })).toBeVisible();
	await expect(elsewhere.getByText(t("seal.sealHolds.true"))).toBeVisible();
	await elsewhere.context().close();
});

test.describe("without a network", () => {
	test.use({ tolerated: /ERR_INTERNET_DISCONNECTED|Failed to load resource|sw\.js/ });

	test("a sealed file is verified in Italian on a phone, with the policy as a header and without a network", {
		tag: ["@main", "@headers"],
	}, async ({ page, context }) => {
		const words = phrases.it;
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, "/", { language: "it", theme: "dark" });
		await openReviewFile(page, reviewToSign(), "milestones");
		await freezeAndSign(page, words);
		const pdf = await exported(page, "pdf", words);
		await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
		await context.setOffline(true);
		await page.getByRole("link", { name: words.t("sealed.export.verify") }).click();
		const result = await verify(page, pdf, words);
		await expect(result).toContainText(words.t("verify.text.identical"));
		await expectAccessible(page, "seals");
	});
});

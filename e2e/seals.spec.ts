/** Seals: a milestone is signed, exported in each sealed format, verified and opened again; one changed character is seen and named. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { SealedExport } from "../src/domain/milestone/milestone.ts";
import type { OpenedFile } from "../src/formats/carried/readCarried.ts";
import { writeCarried } from "../src/formats/carried/writeCarried.ts";
import { dataTag } from "../src/formats/html/dataTag.ts";
import { openPdf } from "../src/formats/pdf/read/openPdf.ts";
import { readerInNode, readPdf } from "../src/formats/pdf/read/readPdf.ts";
import { writePdf } from "../src/formats/pdf/writePdf.ts";
import type { Phrases } from "../src/i18n/phrases.ts";
import { parseSealedExport } from "../src/parse/sealedExport.ts";
import { shortSeal } from "../src/seal/seal.ts";
import { sealExport } from "../src/seal/sealExport.ts";
import { repacked } from "../src/testing/forgedText.ts";
import { fonts } from "../src/testing/sampleFonts.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, openReviewFile, texts } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const name = "Signed workload";

function reviewToSign(): string {
	const review = JSON.parse(answeredReview(name, 99));
	const participants = [{ id: "Ada", name: "Ada", role: "Lead", mustSign: true }];
	return JSON.stringify({ ...review, participants, openReason: "What is left is asked in May" });
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
	const name = t(format === "pdf" ? "report.export.pdf.complete.name" : `report.export.${format}.name`);
	const button = page.getByRole("button", { name: t("sealed.export.as", { format: name }), exact: true });
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
	const result = page.locator("section[aria-labelledby=verify-result]");
	await expect(result.getByRole("heading", { level: 2 })).toBeFocused({ timeout: 20_000 });
	return result;
}

/** Changes the text that comes before the data, or the data. */
const changed = (file: Buffer, place: "text" | "data", mark: string): string => {
	const text = file.toString();
	const at = text.indexOf(mark);
	const [visible, data] = [text.slice(0, at), text.slice(at)];
	const rename = (one: string) => one.replace(name, "Signed workloaf");
	if (place === "text") return `${rename(visible)}${data}`;
	return mark === marks.markdown ? repacked(text, rename) : `${visible}${rename(data)}`;
};

const marks = { html: "<script", markdown: "```base64" };

function sealedOf(html: Buffer): SealedExport {
	const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html.toString())?.[1] ?? "";
	const read = parseSealedExport(JSON.parse(json));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

/** A page that does not say how it was made, under a seal that holds. */
async function withoutMaking(html: Buffer): Promise<string> {
	const sealed = await sealExport(sealedOf(html), null);
	const [before = "", after = ""] = html.toString().split(/<script[^>]*>.*?<\/script>/s);
	return `${before}${dataTag}${writeCarried(sealed)}</script>${after}`;
}

/** A PDF in which one of two calls the workload otherwise: what it shows, or the data that it carries. */
async function forgedPdf({ sealed, making }: OpenedFile, place: "text" | "data", words: Phrases): Promise<Buffer> {
	const { report, lens } = sealed.milestone;
	if (making?.format !== "pdf") throw new Error("not made as a PDF");
	const renamed = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(name, "Signed workloaf"));
	const carried = place === "data" ? { ...sealed, frozen: renamed(sealed.frozen) } : sealed;
	const shown = place === "text" ? { ...report, workload: renamed(report.workload) } : report;
	const options = { ...making.print, fonts, sealed: carried };
	return Buffer.from((await writePdf(shown, { ...words, lens: texts.en }, lens.structure, options)).bytes);
}

/** A milestone that is frozen and signed, and its sealed files. */
async function sealedFiles(page: Page, words: Phrases) {
	await page.emulateMedia({ reducedMotion: "reduce" });
	await open(page);
	await openReviewFile(page, reviewToSign(), "milestones");
	await freezeAndSign(page, words);
	return {
		pdf: await exported(page, "pdf", words),
		html: await exported(page, "html", words),
		markdown: await exported(page, "markdown", words),
		boardPdf: await exportedWithOptions(page, words),
	};
}

test("each sealed file holds, and shows one changed character", async ({ page }) => {
	const words = phrases.en;
	const { t } = words;
	const files = await sealedFiles(page, words);
	const board = await readPdf(new Uint8Array(files.boardPdf));
	const boardFile = await openPdf(new Uint8Array(files.boardPdf), readerInNode);
	if (!boardFile.ok) throw new Error(JSON.stringify(boardFile.problems));
	const boardSeal = boardFile.value.sealed.fileSeal;
	expect(board.text).toContain(boardSeal.replace(/.{4}(?=.)/g, "$& "));
	expect(board.pages.every(({ text }) => text.includes("For the board"))).toBe(true);
	expect(board.bookmarks.map(({ title }) => title)).not.toContain(t("export.questions"));
	const sealed = sealedOf(files.html);

	await page.getByRole("link", { name: t("sealed.export.verify") }).click();
	await expect(page.getByRole("heading", { level: 1, name: t("verify.title") })).toBeFocused();
	for (const content of Object.values(files)) {
		const result = await verify(page, content, words);
		await expect(result.getByRole("heading", { level: 2 })).toHaveText(t("verify.verdict.unchanged"));
		await expect(result).toContainText(t("look.identical"));
		await expect(page.getByRole("region", { name: t("signOff.title") })).toContainText(t("verify.signature.holds"));
	}
	await expect(page.getByText(t("verify.printed", { label: "For the board" }))).toBeVisible();
	const noted = page.getByRole("textbox", { name: t("verify.noted") });
	await noted.fill(shortSeal(sealed.seal).toUpperCase());
	await expect(page.getByText(t("verify.noted.milestoneStart"))).toBeVisible();
	await noted.fill(boardSeal);
	await expect(page.getByText(t("verify.noted.file"))).toBeVisible();
	await noted.fill(boardSeal.replace(/^./, (digit) => (digit === "0" ? "1" : "0")));
	await expect(page.getByText(t("verify.noted.neither"))).toBeVisible();
	await expectAccessible(page, "seals");

	const otherData = await verify(page, await forgedPdf(boardFile.value, "data", words), words);
	await expect(otherData).toContainText(t("seal.sealHolds.false"));
	await expect(otherData).toContainText(/page 1, line \d+: the data say “Signed workloaf”, the file shows “Signed workload”/);
	const otherText = await verify(page, await forgedPdf(boardFile.value, "text", words), words);
	await expect(otherText).toContainText(t("seal.sealHolds.true"));
	await expect(otherText).toContainText(/page 1, line \d+: the data say “Signed workload”, the file shows “Signed workloaf”/);
	await expectAccessible(page, "seals");
	const broken = await verify(page, files.markdown.subarray(0, -300), words);
	await expect(broken).toContainText(/ends too early, at line 1, column \d+/);
});

test("each sealed file opens elsewhere, unless one character of its data is another", async ({ page, browser }) => {
	const { t } = phrases.en;
	const files = await sealedFiles(page, phrases.en);
	const elsewhere = await (await browser.newContext()).newPage();
	await open(elsewhere);
	const input = elsewhere.locator('input[type="file"]');
	await input.setInputFiles(chosen(changed(files.html, "data", marks.html)));
	await expect(elsewhere.getByText(t("seal.sealHolds.false"))).toBeVisible();
	await expect(elsewhere.getByRole("table")).toHaveCount(0);
	for (const content of Object.values(files)) {
		await input.setInputFiles(chosen(content));
		const told = elsewhere.getByText(t("milestone.taken.signed", { names: "Ada" }));
		await expect(told).toContainText(t("look.identical"), { timeout: 20_000 });
	}
	await elsewhere.getByRole("link", { name: t("milestone.taken.open") }).click();
	await expect(elsewhere.getByRole("heading", { level: 1, name: "October" })).toBeVisible();
	await expect(elsewhere.getByText(t("seal.sealHolds.true"))).toBeVisible();
	await elsewhere.context().close();
});

test("what was changed in a sealed text or laid over a page is listed, and what cannot be compared is said", async ({ page }) => {
	const words = phrases.en;
	const { t } = words;
	await page.emulateMedia({ reducedMotion: "reduce" });
	await open(page);
	await openReviewFile(page, reviewToSign(), "milestones");
	await freezeAndSign(page, words);
	const files = { html: await exported(page, "html", words), markdown: await exported(page, "markdown", words) };
	await page.getByRole("link", { name: t("sealed.export.verify") }).click();
	for (const format of ["html", "markdown"] as const) {
		const data = await verify(page, changed(files[format], "data", marks[format]), words);
		await expect(data).toContainText(t("seal.sealHolds.false"));
		await expect(data).toContainText(t("verify.fileSealHolds.false"));
		await expect(data.getByRole("heading", { level: 2 })).toHaveText(t("verify.verdict.broken"));
		const text = await verify(page, changed(files[format], "text", marks[format]), words);
		await expect(text).toContainText(t("seal.sealHolds.true"));
		await expect(text.getByRole("heading", { level: 2 })).toHaveText(t("verify.verdict.lookChanged"));
		await expect(text).toContainText(/line 1: the data say “[^”]*Signed workload”, the file shows “[^”]*Signed workloaf”/);
	}
	const added = '<style>body::before{content:"APPROVED"}</style><script>alert(1)</script>';
	const overlaid = await verify(page, files.html.toString().replace("</head>", `${added}</head>`), words);
	await expect(overlaid.getByRole("heading", { level: 2 })).toHaveText(t("verify.verdict.lookChanged"));
	await expect(overlaid).toContainText('Styles: 1 too many, for example “<style>body::before{content:"APPROVED"}”.');
	await expect(overlaid).toContainText("Scripts: 1 too many, for example “<script>alert(1)”.");
	await expect(overlaid).toContainText(t("look.sameText"));
	const unsaid = await verify(page, await withoutMaking(files.html), words);
	await expect(unsaid.getByRole("heading", { level: 2 })).toHaveText(t("verify.verdict.unknown"));
	await expect(unsaid).toContainText(t("look.not.noMaking"));
	await expectAccessible(page, "seals");
	await page
		.getByLabel(t("verify.choose"))
		.last()
		.setInputFiles(chosen(`<!doctype html>${"<div>".repeat(200_000)}`));
	await expect(page.getByRole("heading", { level: 2, name: t("verify.refused") })).toBeFocused({ timeout: 10_000 });
});

test.describe("without a network", () => {
	test.use({ tolerated: /ERR_INTERNET_DISCONNECTED|Failed to load resource|sw\.js/ });

	test("a sealed file is verified in Italian on a phone, with the policy as a header and without a network", {
		tag: "@headers",
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
		await expect(result).toContainText(words.t("look.identical"));
		await expectAccessible(page, "seals");
	});
});

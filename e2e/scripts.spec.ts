/** What is typed in Chinese, Japanese, Arabic, Hebrew or emoji is drawn in the PDF by the device, and found, copied and sealed as text. */
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { emptyAnswer } from "../src/domain/review/answer.ts";
import { openPdf } from "../src/formats/pdf/read/openPdf.ts";
import { readerInNode, readPdf } from "../src/formats/pdf/read/readPdf.ts";
import { writePdf } from "../src/formats/pdf/writePdf.ts";
import { outcomeOfExport } from "../src/seal/outcome.ts";
import { fonts } from "../src/testing/sampleFonts.ts";
import { stubDrawer } from "../src/testing/stubDrawer.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, exportBy, goTo, openReviewFile, texts } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const typed = {
	name: "需要予測と決済",
	owner: "عمر الخطيب",
	description: "מבחן של המערכת, גרסה 42",
	note: `可用性を高める。${"複数の地域で動かし、障害に備える。".repeat(12)}\nهذا اختبار للغة العربية مع API داخل النص\n👩‍💻 한국어`,
};

function review(): string {
	const whole = JSON.parse(answeredReview(typed.name, 99));
	const [item = ""] = Object.keys(whole.answers);
	return JSON.stringify({
		...whole,
		workload: { ...whole.workload, owner: typed.owner, description: typed.description },
		participants: [{ id: "Ada", name: "עדה", role: "Lead", mustSign: true }],
		answers: { ...whole.answers, [item]: { ...emptyAnswer, ...whole.answers[item], note: typed.note } },
		openReason: "What is left is asked in May",
	});
}

/** Whether this device has a font with a sign, as its own list of fonts says; without such a list it is taken to have all. */
function hasFont(sign: string): boolean {
	const listed = spawnSync("fc-list", [`:charset=${sign.codePointAt(0)?.toString(16)}`, "family"], { encoding: "utf8" });
	return listed.status !== 0 || listed.stdout.trim() !== "";
}

/** A text as the PDF has it: a stand-in for each sign that this device cannot draw. */
const expected = (text: string): string =>
	[...text].map((sign) => (hasFont(sign) || /[\s\u200D]/.test(sign) ? sign : "\uFFFD")).join("");

const withoutSpaces = (text: string): string => text.replace(/\s/g, "");

/** Every line of what was typed is in the text of the PDF. */
async function expectText(bytes: Uint8Array): Promise<void> {
	const text = withoutSpaces((await readPdf(bytes)).text);
	for (const line of Object.values(typed).flatMap((one) => one.split("\n")))
		expect(text).toContain(withoutSpaces(expected(line)));
}

async function verified(page: Page, bytes: Uint8Array, verdict: string, said: string): Promise<void> {
	const { t } = phrases.en;
	const file = { name: "report", mimeType: "application/pdf", buffer: Buffer.from(bytes) };
	await page.getByLabel(t("verify.choose")).last().setInputFiles(file);
	const result = page.locator("section[aria-labelledby=verify-result]");
	await expect(result).toContainText(said, { timeout: 120_000 });
	await expect(result.getByRole("heading", { level: 2 })).toHaveText(verdict);
}

test("signs that the font lacks are drawn, found as text, and verified under seal", async ({ page }) => {
	test.setTimeout(300_000);
	const { t } = phrases.en;
	await page.emulateMedia({ reducedMotion: "reduce" });
	await open(page);
	await openReviewFile(page, review(), "report");
	await expectText(new Uint8Array(await readFile(await (await exportBy(page, "PDF")).path())));

	await goTo(page, "./#/reviews/story/milestones");
	await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill("十月");
	await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
	await page.getByRole("link", { name: t("freeze.open") }).click();
	const name = t("report.export.pdf.complete.name");
	const button = page.getByRole("button", { name: t("sealed.export.as", { format: name }), exact: true });
	const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
	const sealed = new Uint8Array(await readFile(await download.path()));
	await expectText(sealed);
	expect((await readPdf(sealed)).text).toContain(t("sealed.drawn"));

	await page.getByRole("link", { name: t("sealed.export.verify") }).click();
	await expect(page.getByRole("heading", { level: 1, name: t("verify.title") })).toBeFocused();
	await verified(page, sealed, t("verify.verdict.unchanged"), t("look.identical"));

	const opened = await openPdf(sealed, readerInNode);
	if (!opened.ok || opened.value.making?.format !== "pdf") throw new Error("the sealed PDF does not open");
	const { sealed: carried, making } = opened.value;
	const elsewhere = async (owner: string) => {
		const { report, lens } = carried.milestone;
		const drawer = stubDrawer(making.drawn?.lacking ?? []);
		const shown = { ...report, workload: { ...report.workload, owner } };
		const options = { ...making.print, fonts, sealed: carried, outcome: await outcomeOfExport(carried, making.day), drawer };
		return (await writePdf(shown, { ...phrases.en, lens: texts.en }, lens.structure, options)).bytes;
	};
	await verified(page, await elsewhere(typed.owner), t("verify.verdict.unknown"), t("look.drawnElsewhere"));
	await expectAccessible(page, "seals");
	await verified(page, await elsewhere("Omar"), t("verify.verdict.lookChanged"), t("look.changed"));
});

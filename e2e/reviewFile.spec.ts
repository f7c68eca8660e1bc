import { readFile } from "node:fs/promises";
import { goTo, startReview } from "./journey.ts";
import { expect, open, test } from "./story.ts";

test("a review goes out as a file and comes back, also beside the original", { tag: "@main" }, async ({ page }) => {
	await open(page);
	await startReview(page, "Travelling review");
	await page.goto("./#/");
	await page.getByRole("button", { name: /More actions/ }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Export file" }).click(),
	]);
	const path = await download.path();
	expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({
		plumbline: "review",
		workload: { name: "Travelling review" },
	});
	await page.locator('input[type="file"]').setInputFiles(path);
	await expect(page.getByRole("link", { name: "Travelling review", exact: true })).toHaveCount(2);
	await page
		.getByRole("button", { name: /More actions/ })
		.first()
		.click();
	await page.getByRole("button", { name: "Delete", exact: true }).click();
	await expect(page.getByRole("link", { name: "Travelling review", exact: true })).toHaveCount(1);
	await page.getByRole("button", { name: /Undo/ }).click();
	await expect(page.getByRole("link", { name: "Travelling review", exact: true })).toHaveCount(2);
});

test("the next review keeps answers and asks decisions again; a template begins a review of another workload", async ({
	page,
}) => {
	await open(page);
	await page.getByRole("button", { name: "Open the sample" }).click();
	await page.getByRole("table", { name: "Gaps", exact: true }).waitFor();
	await goTo(page, "./#/");
	await page.getByRole("button", { name: /More actions/ }).click();
	await page.getByRole("button", { name: "Begin the next review" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Begin it" }).click();
	await page.getByRole("link", { name: "Card fraud scoring (sample) (next review)", exact: true }).click();
	await page.getByRole("link", { name: "Report", exact: true }).click();
	await expect(page.locator(".gap-line").first()).toBeVisible();
	await expect(page.locator('.gap-line [data-column="treatment"] [data-said]')).toHaveCount(0);

	await goTo(page, "./#/");
	await page
		.getByRole("button", { name: /More actions/ })
		.first()
		.click();
	await page.getByRole("button", { name: "Save as template" }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("dialog").getByRole("button", { name: "Save the file" }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/template\.json$/);
	await page.locator('input[type="file"]').setInputFiles(await download.path());
	await page.getByRole("link", { name: "To its profile" }).click();
	await expect(page.getByRole("textbox", { name: "Name", exact: true }).first()).toHaveValue("");
});

const files = [
	{ name: "cut.json", text: '{"plumbline":"review","formatVersion":1,"id":"a","work', told: /line 1, column/ },
	{ name: "new.json", text: '{"plumbline":"review","formatVersion":99,"id":"a"}', told: /newer version/ },
	{ name: "other.json", text: '{"things":[]}', told: /found at the top: \{ things \}/ },
	{ name: "empty.json", text: " ", told: /file is empty/ },
	{ name: "page.html", text: "<!doctype html><p>hello", told: /no milestone/i },
];

test("a file that is no review says why, and leaves the others as they are", { tag: "@main" }, async ({ page }) => {
	await open(page);
	await startReview(page, "Stays as it is");
	await page.goto("./#/");
	for (const { name, text, told } of files) {
		await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
		await expect(page.getByText(told), name).toBeVisible();
		await expect(page.getByRole("link", { name: "Stays as it is", exact: true })).toBeVisible();
	}
});

test("a file whose lens is not part of the app says so, and nothing is added", async ({ page }) => {
	await open(page);
	await startReview(page, "Foreign lens");
	await page.goto("./#/");
	await page.getByRole("button", { name: /More actions/ }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Export file" }).click(),
	]);
	const review = JSON.parse(await readFile(await download.path(), "utf8"));
	const buffer = Buffer.from(JSON.stringify({ ...review, id: "foreign", lens: { id: "other", version: "1.0.0" } }));
	await page.locator('input[type="file"]').setInputFiles({ name: "foreign.json", mimeType: "application/json", buffer });
	await expect(page.getByText("The lens “other” is not part of this app.")).toBeVisible();
	await expect(page.getByRole("link", { name: "Foreign lens", exact: true })).toHaveCount(1);
});

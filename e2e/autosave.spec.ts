import { startReview } from "./journey.ts";
import { expect, open, test } from "./story.ts";

test("forty reloads straight after typing lose nothing", async ({ page }) => {
	await open(page);
	await startReview(page, "Reloaded workload");
	const description = page.getByRole("textbox", { name: "Description" });
	let text = "";
	for (let round = 1; round <= 40; round += 1) {
		await description.focus();
		await page.keyboard.press("ControlOrMeta+End");
		await page.keyboard.insertText(`${round} `);
		text += `${round} `;
		await page.reload();
		await expect(description).toHaveValue(text);
	}
	await expect(page.getByText("Saved on this device")).toBeVisible();
});

test("says that the work is saved only when it is, and keeps it when the database is gone", async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, "indexedDB", { value: undefined });
	});
	await open(page);
	await startReview(page, "Without a database");
	await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toBeVisible();
	await page.reload();
	await expect(page.getByRole("textbox", { name: "Name", exact: true }).first()).toHaveValue("Without a database");
});

test("sets unreadable saved data aside, offers it as a file and never overwrites it", async ({ page }) => {
	const broken = '{"formatVersion":1,"id":"cut","workload":{"name":"Half a rev';
	await page.addInitScript((text) => {
		if (!sessionStorage.getItem("seeded")) localStorage.setItem("plumbline.journal.cut", text);
		sessionStorage.setItem("seeded", "1");
	}, broken);
	await open(page);
	await startReview(page, "Goes on all the same");
	await page.goto("./#/");
	await page.reload();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: /save/i }).first().click(),
	]);
	const { readFile } = await import("node:fs/promises");
	expect(await readFile(await download.path(), "utf8")).toBe(broken);
	await expect(page.getByRole("link", { name: "Goes on all the same", exact: true })).toBeVisible();
});

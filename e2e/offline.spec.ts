import { exportBy, goTo, startReview } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

test.describe("without a network", () => {
	test.use({ tolerated: /ERR_INTERNET_DISCONNECTED|Failed to load resource|sw\.js/ });

	test("the app opens again, keeps the review and writes a PDF", { tag: "@main" }, async ({ page, context }) => {
		await open(page);
		await startReview(page, "In a room without a network");
		await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
		await context.setOffline(true);
		await page.reload();
		await expect(page.getByRole("textbox", { name: "Name", exact: true }).first()).toHaveValue("In a room without a network");
		await page.getByRole("link", { name: "Report", exact: true }).click();
		const download = await exportBy(page, "PDF");
		expect(await download.failure()).toBeNull();
	});

	test("the licences of what the app carries open from the settings", async ({ page, context }) => {
		await open(page);
		await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
		await context.setOffline(true);
		await goTo(page, "./#/settings");
		const link = page.getByRole("link", { name: phrases.en.t("settings.notices") });
		const [notices] = await Promise.all([context.waitForEvent("page"), link.click()]);
		await expect(notices.locator("body")).toContainText("SIL OPEN FONT LICENSE");
	});
});

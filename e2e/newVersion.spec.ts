import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { serve } from "../scripts/server.mjs";
import { startReview } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test as story } from "./story.ts";

const { t } = phrases.en;

/** A host of its own, on which a later build can be put. */
const test = story.extend<{ host: { address: string; deploy: () => void } }>({
	// Playwright asks for the braces.
	host: async ({ browserName: _ }, use) => {
		const root = mkdtempSync(join(tmpdir(), "plumbline-host-"));
		cpSync("dist", root, { recursive: true });
		const server = await serve({ root, port: 0 });
		const at = server.address();
		const port = typeof at === "object" && at ? at.port : 0;
		const worker = join(root, "sw.js");
		const deploy = () => writeFileSync(worker, `${readFileSync(worker, "utf8")}\n// A later build.`);
		await use({ address: `http://127.0.0.1:${port}/`, deploy });
		server.close();
		rmSync(root, { recursive: true });
	},
	baseURL: async ({ host }, use) => use(host.address),
});

/** The app is kept on the device, and this page is of the kept one. */
async function kept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null));
}

const lookForLater = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

const notice = (page: Page, version: "waiting" | "replaced") => page.getByText(t(`version.${version}`));

test("a later version waits until the user takes it on, and nothing that was entered is lost", async ({ page, host }) => {
	await open(page);
	await kept(page);
	await page.reload();
	await startReview(page, "Before the new version");
	await expect(notice(page, "waiting")).toHaveCount(0);
	host.deploy();
	// The page asks for the worker anew only after it has settled.
	await page.waitForTimeout(2500);
	await lookForLater(page);
	await expect(notice(page, "waiting")).toBeVisible();
	await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: t("version.takeOn") }).click()]);
	await expect(page.getByRole("textbox", { name: t("profile.name"), exact: true }).first()).toHaveValue("Before the new version");
	await page.waitForTimeout(2500);
	await expect(notice(page, "waiting")).toHaveCount(0);
});

test("a tab in use is told when another one has loaded a later version", async ({ page, host, context }) => {
	await open(page);
	await kept(page);
	await page.reload();
	await page.waitForTimeout(2500);
	const other = await context.newPage();
	await other.goto("./");
	await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
	await other.waitForTimeout(2500);
	host.deploy();
	await lookForLater(other);
	await expect(notice(other, "waiting")).toBeVisible();
	await Promise.all([other.waitForEvent("load"), other.getByRole("button", { name: t("version.takeOn") }).click()]);
	await expect(notice(page, "replaced")).toBeVisible();
	await page.getByRole("button", { name: t("version.later") }).click();
	await expect(notice(page, "replaced")).toHaveCount(0);
});

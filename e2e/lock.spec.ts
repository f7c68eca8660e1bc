/** The lock of the device: on, locked, wrong and right passphrase, rest, several tabs, killed on the way, off. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium, type Page } from "@playwright/test";
import { en } from "../src/i18n/en.ts";
import { type Phrases, phrasesOf } from "../src/i18n/phrases.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, openReviewFile, startReview } from "./journey.ts";
import { messagesOf } from "./messages.ts";
import { expect, open, test } from "./story.ts";

const phrases = { en: phrasesOf("en", en), it: phrasesOf("it", messagesOf("it")) };
const passphrase = "four words from nowhere";

/** Making a key takes a second, and more on a loaded machine. */
const patience = { timeout: 120_000 };

test.describe.configure({ timeout: 600_000 });

const field = (page: Page, { t }: Phrases) => page.getByLabel(t("secret.passphrase"), { exact: true });

type Purpose = "open" | "on" | "again" | "off";

/** Local storage may lose what was written straight before a kill: then the page finds the lock in the database, and begins anew. */
const titled = (page: Page, { t }: Phrases, purpose: Purpose) =>
	expect(page.getByRole("heading", { level: 1 })).toHaveText(t(`lock.title.${purpose}`), patience);

/** Gives a passphrase to the screen that stands in the place of the app. */
async function give(page: Page, words: Phrases, typed: string, purpose: Purpose): Promise<void> {
	await titled(page, words, purpose);
	await field(page, words).fill(typed);
	await page.getByRole("button", { name: words.t(`lock.do.${purpose}`), exact: true }).click();
}

/** Chooses a passphrase in the settings, as far as the page that asks for it once more. */
async function choose(page: Page, words: Phrases): Promise<void> {
	const { t } = words;
	await page.goto("./#/settings");
	await page.getByRole("button", { name: t("lock.card.turnOn") }).click();
	const dialog = page.locator("dialog.lock-dialog");
	await expect(dialog.getByText(t("lock.dialog.forget"))).toBeVisible();
	await field(page, words).fill(passphrase);
	await dialog.getByLabel(t("secret.again")).fill(passphrase);
	await dialog.getByRole("button", { name: t("lock.dialog.do") }).click();
	await expect(dialog.getByText(t("lock.dialog.unknown"))).toBeVisible();
	await expectAccessible(page, "lock dialog");
	await dialog.getByRole("checkbox", { name: t("lock.dialog.known") }).check();
	await dialog.getByRole("button", { name: t("lock.dialog.do") }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("lock.title.on"), patience);
}

const settingsTitle = (page: Page, { t }: Phrases) => page.getByRole("heading", { level: 1, name: t("nav.settings") });

/** All that stands on the disk, as text: encrypted bytes as signs of one byte each. */
const onDisk = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open("plumbline");
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const latin = new TextDecoder("latin1");
		const texts = Object.entries(localStorage).map(([key, text]) => `${key} ${text}`);
		for (const store of database.objectStoreNames) {
			const values = await new Promise<unknown[]>((resolve) => {
				const request = database.transaction(store).objectStore(store).getAll();
				request.onsuccess = () => resolve(request.result);
			});
			const inBytes = (_: string, value: unknown) => (value instanceof Uint8Array ? latin.decode(value) : value);
			if (store !== "keys") texts.push(...values.map((value) => JSON.stringify(value, inBytes)));
		}
		database.close();
		return texts.join("\n");
	});

test("turned on, nothing of the reviews is readable; a wrong passphrase is said, the right one opens, the next key is kept", async ({
	page,
}) => {
	const words = phrases.en;
	const { t } = words;
	await open(page);
	await startReview(page, "Kept to ourselves");
	await expect(page.getByText("Saved on this device")).toBeVisible();
	expect(await onDisk(page)).toContain("Kept to ourselves");
	await choose(page, words);
	await expectAccessible(page, "lock, once more");
	await give(page, words, passphrase, "on");
	await expect(settingsTitle(page, words)).toBeVisible(patience);
	expect(await onDisk(page)).not.toContain("Kept to ourselves");

	await page.goto("./#/");
	await page.reload();
	await give(page, words, "not this one at all", "open");
	await expect(page.locator(".error")).toHaveText(t("lock.wrong"), patience);
	await expectAccessible(page, "locked");
	await give(page, words, passphrase, "open");
	await page.getByRole("link", { name: "Kept to ourselves", exact: true }).first().click(patience);
	await page.goto(`${page.url().replace(/\/[^/]*$/, "")}/profile`);
	const description = page.getByRole("textbox", { name: "Description" });
	await description.focus();
	await page.keyboard.insertText("Typed under the lock");
	// Straight after the key: the journal has it, and not readable.
	expect(await onDisk(page)).not.toContain("Typed under the lock");
	await page.reload();
	await give(page, words, passphrase, "open");
	await expect(description).toHaveValue("Typed under the lock", patience);
	expect(await onDisk(page)).not.toMatch(/Typed under the lock|Kept to ourselves/);
});

test("locks every tab at a press and when nobody is there, opens them together, and lets go of all of it when turned off", async ({
	page,
	context,
}) => {
	const words = phrases.it;
	const { t } = words;
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, "/", { language: "it", theme: "dark" });
	await openReviewFile(page, answeredReview("Riservata", 1), "profile");
	const other = await context.newPage();
	await open(other, "/", { language: "it", theme: "dark" });
	await choose(page, words);
	// The tab that knew of no lock waits for it, too.
	await expect(other.getByRole("heading", { level: 1 })).toHaveText(t("lock.title.on"), patience);
	await expectAccessible(page, "lock in Italian, dark, on a phone");
	await give(page, words, passphrase, "on");
	await expect(settingsTitle(page, words)).toBeVisible(patience);
	await expect(other.getByRole("link", { name: "Riservata", exact: true }).first()).toBeVisible(patience);

	await other.getByRole("button", { name: t("lock.now") }).click();
	for (const tab of [page, other])
		await expect(tab.getByRole("heading", { level: 1 })).toHaveText(t("lock.title.open"), patience);
	await page.clock.install();
	await other.clock.install();
	await other.reload();
	await page.reload();
	await give(page, words, passphrase, "open");
	await expect(settingsTitle(page, words)).toBeVisible(patience);
	await expect(other.getByRole("link", { name: "Riservata", exact: true }).first()).toBeVisible(patience);
	await page.getByLabel(t("lock.idle")).selectOption("5");
	await expectAccessible(page, "settings under the lock");
	await page.clock.fastForward(60_000 * 4 + 40_000);
	await expect(page.getByText(t("lock.soon"))).toBeVisible();
	await page.clock.fastForward(30_000);
	await page.clock.runFor(2000);
	for (const tab of [page, other]) {
		await tab.clock.runFor(2000);
		await expect(tab.getByRole("heading", { level: 1 })).toHaveText(t("lock.title.open"), patience);
	}

	await give(page, words, passphrase, "open");
	await page.getByRole("button", { name: t("lock.card.turnOff") }).click(patience);
	await page
		.locator("dialog.lock-dialog")
		.getByRole("button", { name: t("lock.do.off") })
		.click();
	await other.clock.runFor(2000);
	await give(page, words, passphrase, "off");
	await expect(page.getByRole("button", { name: t("lock.card.turnOn") })).toBeVisible(patience);
	await expect(other.getByRole("link", { name: "Riservata", exact: true }).first()).toBeVisible(patience);
	expect(await onDisk(page)).toContain("Riservata");
	await page.reload();
	await expect(settingsTitle(page, words)).toBeVisible(patience);
});

test("a forgotten passphrase leaves the way to begin anew; a lock that was only chosen can be left off", async ({ page }) => {
	const words = phrases.en;
	const { t } = words;
	await open(page);
	await startReview(page, "Forgotten");
	await expect(page.getByText("Saved on this device")).toBeVisible();
	await choose(page, words);
	await page.getByRole("button", { name: t("lock.cancel.on") }).click();
	await expect(page.getByRole("button", { name: t("lock.card.turnOn") })).toBeVisible(patience);
	await choose(page, words);
	await give(page, words, passphrase, "on");
	await expect(settingsTitle(page, words)).toBeVisible(patience);
	await page.reload();
	await page.getByText(t("lock.forgotten")).click(patience);
	await page.getByLabel(t("settings.erase.type", { word: t("settings.erase.word") })).fill(t("settings.erase.word"));
	await page.getByRole("button", { name: t("settings.erase.do") }).click();
	await expect(page.getByRole("button", { name: t("lock.card.turnOn") })).toBeVisible(patience);
	expect(await onDisk(page)).not.toContain("covered");
});

/** A browser of its own over a folder, which can be killed. */
async function launch(folder: string, executablePath: string | undefined): Promise<{ page: Page; kill: () => Promise<void> }> {
	const options = ["--headless=new", "--no-sandbox", "--no-first-run", "--remote-debugging-port=0", `--user-data-dir=${folder}`];
	const process = spawn(executablePath ?? chromium.executablePath(), [...options, "about:blank"], {
		stdio: ["ignore", "ignore", "pipe"],
	});
	const browser = await chromium.connectOverCDP(await addressOf(process));
	const [context] = browser.contexts();
	if (!context) throw new Error("no context");
	const kill = async () => {
		const ended = new Promise((resolve) => process.once("exit", resolve));
		process.kill("SIGKILL");
		await ended;
	};
	return { page: await context.newPage(), kill };
}

async function addressOf(process: ChildProcess): Promise<string> {
	if (!process.stderr) throw new Error("the browser says nothing");
	for await (const line of createInterface(process.stderr)) {
		const [, address] = /DevTools listening on (\S+)/.exec(line) ?? [];
		if (address) return address;
	}
	throw new Error("the browser did not start");
}

/** So many records that going through them takes a while. */
const fill = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open("plumbline");
			request.onsuccess = () => resolve(request.result);
		});
		const transaction = database.transaction("drafts", "readwrite");
		for (let n = 0; n < 3000; n += 1) transaction.objectStore("drafts").put({ text: `draft ${n} `.repeat(200) }, `d${n}`);
		await new Promise((resolve) => {
			transaction.oncomplete = resolve;
		});
		database.close();
	});

/** Waits until some records were gone through, and not all. */
const untilHalfway = (page: Page): Promise<unknown> =>
	page.waitForFunction(
		() => {
			const bar = document.querySelector("progress");
			return bar && bar.max > 1 && bar.value > 500 && bar.value < bar.max;
		},
		undefined,
		{ polling: 5, ...patience },
	);

test("a browser that is killed while the lock turns on, or off, loses nothing, and goes on", async ({ baseURL }, info) => {
	const words = phrases.en;
	const { t } = words;
	const folder = await mkdtemp(join(info.outputDir.replace(/[^/\\]*$/, ""), "profile-"));
	const executablePath = info.project.use.launchOptions?.executablePath;
	const start = async () => {
		const launched = await launch(folder, executablePath);
		await launched.page.goto(`${baseURL}#/settings`);
		return launched;
	};
	let { page, kill } = await start();
	await page.goto(`${baseURL}#/`);
	await startReview(page, "Survives");
	await expect(page.getByText("Saved on this device")).toBeVisible();
	await fill(page);
	await page.goto(`${baseURL}#/settings`);
	await page.getByRole("button", { name: t("lock.card.turnOn") }).click();
	await field(page, words).fill(passphrase);
	await page.getByLabel(t("secret.again")).fill(passphrase);
	await page.getByRole("checkbox", { name: t("lock.dialog.known") }).check();
	await page.getByRole("button", { name: t("lock.dialog.do") }).click();
	await give(page, words, passphrase, "on");
	await untilHalfway(page);
	await kill();

	({ page, kill } = await start());
	await titled(page, words, "again");
	const halfway = await onDisk(page);
	expect(halfway).toContain("covered");
	expect(halfway).toMatch(/draft \d+ draft/);
	await give(page, words, passphrase, "again");
	await expect(settingsTitle(page, words)).toBeVisible(patience);
	expect(await onDisk(page)).not.toMatch(/Survives|draft \d+ draft/);
	await page.getByRole("button", { name: t("lock.card.turnOff") }).click();
	await page
		.locator("dialog.lock-dialog")
		.getByRole("button", { name: t("lock.do.off") })
		.click();
	await give(page, words, passphrase, "off");
	await untilHalfway(page);
	await kill();

	({ page, kill } = await start());
	await titled(page, words, "off");
	const back = await onDisk(page);
	expect(back).toContain("covered");
	expect(back).toMatch(/draft \d+ draft/);
	await give(page, words, passphrase, "off");
	await expect(settingsTitle(page, words)).toBeVisible(patience);
	const after = await onDisk(page);
	expect(after).not.toContain("covered");
	expect(new Set(after.match(/draft \d+ /g)).size).toBe(3000);
	await page.goto(`${baseURL}#/`);
	await expect(page.getByRole("link", { name: "Survives", exact: true }).first()).toBeVisible();
	await kill();
});

/** Firefox by WebDriver BiDi: the one that FIREFOX_PATH names, else the machine's. */
import { spawnSync } from "node:child_process";
import puppeteer from "puppeteer-core";

const found = (name) => spawnSync("which", [name], { encoding: "utf8" }).stdout?.trim() ?? "";

/** A page of 1024 by 768; null where there is no Firefox. `prefs`: settings of the browser. */
export async function openFirefox(prefs) {
	const executablePath = process.env.FIREFOX_PATH || found("firefox-esr") || found("firefox");
	if (!executablePath) return null;
	const browser = await puppeteer.launch({ browser: "firefox", executablePath, extraPrefsFirefox: prefs, timeout: 120_000 });
	const page = await browser.newPage();
	await page.setViewport({ width: 1024, height: 768 });
	return {
		goto: (address) => page.goto(address, { timeout: 120_000 }),
		reload: () => page.reload({ timeout: 120_000 }),
		ask: (act, ...args) => page.evaluate(act, ...args),
		close: () => browser.close(),
	};
}

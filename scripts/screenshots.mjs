/** `npm run screenshots`: pictures of the sample and of rare states, written to docs/screenshots/ from the dev server. */
import { mkdirSync } from "node:fs";
import { createServer } from "vite";
import { ensurePackages, findBrowser } from "./setup.mjs";

const folder = "docs/screenshots";
const wide = { language: "en", theme: "light", viewport: { width: 1440, height: 900 } };
const narrow = { language: "it", theme: "dark", viewport: { width: 390, height: 844 } };
const sampleButton = { en: "Open the sample", it: "Apri l'esempio" };

/** Screens of the sample, by the end of their address. */
const screens = [
	{ name: "report", look: wide, path: "report" },
	{ name: "question", look: wide, path: "questions/rel-zone-redundant-deployment" },
	{ name: "plan", look: wide, path: "plan", ready: ".plan-frontier details" },
	{ name: "pillar", look: wide, path: "report/security" },
	{ name: "report-it-dark-phone", look: narrow, path: "report" },
	{ name: "question-it-dark-phone", look: narrow, path: "questions/rel-zone-redundant-deployment" },
];

/** States of the gallery. */
const states = [
	{ name: "reviews-300", look: wide, path: "?state=reviews-300#/" },
	{ name: "journal-only-it-dark-phone", look: narrow, path: "?state=journal-only#/reviews/sample/questions" },
];

ensurePackages();
mkdirSync(folder, { recursive: true });
const { chromium } = await import("@playwright/test");
const executablePath = await findBrowser();
const server = await createServer({ cacheDir: ".cache/vite", logLevel: "warn", server: { host: "127.0.0.1", port: 4318 } });
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch(executablePath ? { executablePath } : {});

/** A page with this look on the day of the sample. */
async function openPage({ language, theme, viewport }) {
	const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
	await page.clock.setFixedTime("2026-11-23T10:00:00Z");
	await page.addInitScript(
		(settings) => localStorage.setItem("plumbline.settings", settings),
		JSON.stringify({ language, theme }),
	);
	return page;
}

async function shoot(page, name, ready = "h1") {
	await page.locator(ready).locator("visible=true").first().waitFor();
	await page.waitForTimeout(1000);
	await page.screenshot({ path: `${folder}/${name}.png` });
	console.log(`${folder}/${name}.png`);
}

try {
	for (const look of [wide, narrow]) {
		const page = await openPage(look);
		await page.goto(address);
		await page.getByRole("button", { name: sampleButton[look.language] }).click({ timeout: 120_000 });
		await page.waitForURL(/report/);
		const review = page.url().replace(/report.*/, "");
		for (const { name, path, ready } of screens.filter((screen) => screen.look === look)) {
			await page.goto(`${review}${path}`);
			await shoot(page, name, ready);
		}
		for (const { name, path } of states.filter((state) => state.look === look)) {
			await page.goto(`${address}scripts/gallery/${path}`);
			await shoot(page, name);
		}
		await page.close();
	}
} finally {
	await browser.close();
	await server.close();
}

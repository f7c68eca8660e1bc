/** What scrolling through long tables costs: 3,300 questions, and their gaps, all on the built app. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { store, withLens } from "./scale.mjs";

const size = 3300;

/** Milliseconds: the longest task while one scrolls. */
const bound = 50;

/** Pixels that a notch of the wheel goes, how many of them, and milliseconds between two. */
const [notch, notches, beat] = [100, 40, 100];

/** Shares of the whole height that one leaps to. */
const leaps = [0.5, 0.9, 0.1, 1, 0];

/** The screens, and what scrolls in each: the page, or a box. */
const screens = [
	{ name: "Overview", path: "overview", row: ".data-table-row", box: null },
	{ name: "Gap table", path: "report", row: ".gap-line", box: ".gap-table-box" },
	{ name: "Rail", path: "questions/reliability-1", row: ".questions-lines a", box: ".questions-lines-box" },
];

/** Scrolls each by the wheel and by leaps; holds the longest task, and that few rows are drawn. */
export async function measureScroll({ browser, onServer, hold }) {
	const folder = mkdtempSync(join(tmpdir(), "plumbline-scroll-"));
	try {
		const write = ["--import", "tsx", "scripts/bench/writeScale.ts", folder, String(size)];
		execFileSync(process.execPath, write, { stdio: "inherit" });
		const root = withLens({ folder, dist: resolve("dist"), size });
		cpSync(join(folder, String(size), "review.json"), join(root, "bench-review.json"));
		await onServer(root, async (address) => {
			const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1440, height: 900 } });
			const page = await context.newPage();
			await page.goto(`${address}/robots.txt`);
			await page.evaluate(store);
			await page.addInitScript(watchLongest);
			for (const screen of screens) await measureScreen({ page, address, hold, ...screen });
			await context.close();
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function measureScreen({ page, address, hold, name, path, row, box }) {
	await page.goto("about:blank");
	await page.goto(`${address}/#/reviews/bench/${path}`);
	const first = page.locator(row).first();
	await first.waitFor({ timeout: 120_000 });
	await page.waitForTimeout(3000);
	await first.scrollIntoViewIfNeeded();
	await first.hover();
	await page.waitForTimeout(500);
	await takeLongest(page);
	for (let count = 0; count < notches; count += 1) {
		await page.mouse.wheel(0, notch);
		await page.waitForTimeout(beat);
	}
	const wheel = await takeLongest(page);
	for (const share of leaps) {
		await page.evaluate(leap, [box, share]);
		await page.waitForTimeout(700);
	}
	const leaping = await takeLongest(page);
	const drawn = await page.locator(row).count();
	const label = `of ${size} questions, longest task (0: none of 50 ms or more)`;
	hold(`${name} ${label}, by the wheel`, wheel, bound, `, ${drawn} rows drawn`);
	hold(`${name} ${label}, leaping`, leaping, bound);
}

/** Runs in the page before it loads. */
function watchLongest() {
	window.longest = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
	}).observe({ type: "longtask" });
}

/** The longest task since it was last asked for. */
const takeLongest = (page) =>
	page.evaluate(() => {
		const { longest } = window;
		window.longest = 0;
		return longest;
	});

/** Runs in the page. */
function leap([box, share]) {
	const scroller = box === null ? document.documentElement : document.querySelector(box);
	scroller.scrollTo(0, share * scroller.scrollHeight);
}

/** Files of tens of megabytes that cannot be read: whether the page stays free, wherever their fault is and however deep they nest. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Milliseconds of the longest task. */
const bound = 50;

/** Just below what is read at all: 20 MB, of a backup 200. */
const size = 19_900_000;
const backupSize = 60_000_000;

const filled = (begin, part, end, length = size) =>
	`${begin}${part.repeat(Math.floor((length - begin.length) / part.length))}${end}`;

const entry = '{"id":"a","name":"Ada","note":"said \\"so\\""},';

const files = {
	"JSON with a fault at its start": filled('{"plumbline":review,"a":[', entry, "0]}"),
	"JSON with a fault at its end": filled('{"plumbline":"review","a":[', entry, "0]]"),
	"JSON cut short in one text": filled('{"plumbline":"review","a":"', "0123456789", ""),
	"JSON of nobody's": filled("[", entry, "0]"),
	"a review with 400,000 wrong entries": filled('{"plumbline":"review","formatVersion":3,"votes":[', entry, "0]}"),
	"brackets that open": "[".repeat(size),
	"brackets that open and close": `${"[".repeat(size / 2)}${"]".repeat(size / 2)}`,
	"objects in objects": filled("", '{"a":', ""),
	"a web page of nested elements": filled("<!doctype html>", "<div>", ""),
	"a web page of data that never end": filled("<!doctype html>", '<script type="application/json" id="plumbline-milestone">', ""),
	"Markdown of quotes in quotes": filled("# a\n", "> ", ""),
	"text with an invisible sign at its end": filled("{", '"a":1,', "\0"),
	"bytes of another encoding": Buffer.from(filled("{", '"\xe9":1,', "}"), "latin1"),
};

const backups = {
	"a backup with a fault at its end": filled('{"plumbline":"backup","reviews":[', entry, "0]]", backupSize),
	"a backup of brackets": "[".repeat(backupSize),
};

/** Opens each on the first screen, and backups in the settings, and watches the main thread until it is refused. */
export async function measureDoor({ openPage, hold, address }) {
	const folder = mkdtempSync(join(tmpdir(), "plumbline-door-"));
	try {
		const page = await openPage(`${address}/#/`, (fresh) => fresh.addInitScript(collectTasks));
		for (const [name, content] of Object.entries(files)) {
			const refused = page.locator('.opened-note[data-kind="refused"]');
			const close = refused.locator(".opened-note-close");
			await measureFile({ page, hold, name, path: write(folder, content), refused, close });
		}
		await page.goto(`${address}/#/settings`);
		for (const [name, content] of Object.entries(backups)) {
			const refused = page.locator('.settings-note[data-kind="bad"]');
			const close = refused.getByRole("button");
			await measureFile({ page, hold, name, path: write(folder, content), refused, close });
		}
		await page.close();
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function write(folder, content) {
	const path = join(folder, "file.json");
	writeFileSync(path, content);
	return path;
}

/** The better of three: what the page does is the same each time, what the machine does beside it is not. */
async function measureFile({ page, hold, name, path, refused, close }) {
	let best = { longest: Number.POSITIVE_INFINITY, took: 0 };
	for (let run = 0; run < 3 && best.longest > bound; run += 1) {
		const measured = await refuse(page, path, refused);
		if (measured.longest < best.longest) best = measured;
		await close.click();
	}
	const more = `, refused after ${best.took.toFixed(0)} ms`;
	hold(`Longest task while ${name} is refused (0: none of 50 ms or more)`, best.longest, bound, more);
}

async function refuse(page, path, refused) {
	await page.waitForTimeout(300);
	await page.evaluate(() => {
		window.tasks.length = 0;
	});
	const started = performance.now();
	await page.locator('input[type="file"]').setInputFiles(path);
	await refused.waitFor({ timeout: 150_000 });
	const took = performance.now() - started;
	await page.waitForTimeout(300);
	return { took, longest: await page.evaluate(() => Math.max(0, ...window.tasks)) };
}

/** Runs in the page before it loads: the tasks of its main thread of 50 ms and more. */
function collectTasks() {
	window.tasks = [];
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) window.tasks.push(duration);
	}).observe({ type: "longtask" });
}

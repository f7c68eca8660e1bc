/** What an answer costs on the built app with lenses of 36 to 33,000 items, every question answered. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { collect, percentile } from "./everyday.mjs";

/** Sizes that are measured unless others are named: `npm run bench -- scale 36 3,300`. */
const allSizes = [36, 330, 3300, 33_000];

const written = (size) => size.toLocaleString("en");

/** The last commit in which an edit was a closure over the whole review: what "half of it" is measured against, in the same run. */
const formerCommit = "7502500";

/** Shares of the figure at 36 items, of the former commit's at 36, and milliseconds. */
const bounds = { ofFormer: 0.5, growth: { 330: 2, 3300: 2, 33000: 4 }, usable: 1.5, task: 50 };

const slowdown = 4;

const answers = 30;

/** Milliseconds without work, after which an answer counts as over. */
const quiet = 150;

/** Visits of which the median is the time until a review is usable; the largest takes too long for more than one. */
const visitsOf = (size) => (size > 10_000 ? 1 : 3);

const one = (value) => value.toFixed(value < 10 ? 1 : 0);

/** Measures every size, and the former commit at 36 items; prints one line each, then what is held. */
export async function measureScale({ browser, onServer, bench, hold, asked }) {
	const named = allSizes.filter((size) => asked.includes(String(size)) || asked.includes(written(size)));
	const sizes = named.length > 0 ? named : allSizes;
	const folder = mkdtempSync(join(tmpdir(), "plumbline-scale-"));
	try {
		const write = ["--import", "tsx", "scripts/bench/writeScale.ts", folder, ...sizes.map(String)];
		execFileSync(process.execPath, write, { stdio: "inherit" });
		const measure = (dist, size, options) => measureSize({ browser, onServer, folder, dist, size, ...options });
		const former = await measure(buildFormer(folder), 36, { format: 2 });
		console.log(`Commit ${formerCommit}, 36 items: ${told(former)}`);
		const found = {};
		for (const size of sizes) {
			found[size] = { ...(await measure(resolve("dist"), size)), ...(await bench(size)) };
			console.log(`${written(size)} items: ${told(found[size])}`);
		}
		const slow = await measure(resolve("dist"), 36, { rate: slowdown });
		console.log(`36 items, CPU slowed ${slowdown} times: ${told(slow)}`);
		holdAll({ former, found, slow, hold });
	} finally {
		execFileSync("git", ["worktree", "prune"]);
		rmSync(folder, { recursive: true });
		execFileSync("git", ["worktree", "prune"]);
	}
}

/** The app as of the former commit, built in a folder of its own; the packages are those of now. */
function buildFormer(folder) {
	const tree = join(folder, "former");
	execFileSync("git", ["worktree", "add", "--detach", "--force", tree, formerCommit], { stdio: ["ignore", "ignore", "ignore"] });
	symlinkSync(resolve("node_modules"), join(tree, "node_modules"), "junction");
	execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], {
		cwd: tree,
		stdio: "ignore",
	});
	return join(tree, "dist");
}

function told({ painted, main, task, moveTask, usable, heap, journal, edit, report }) {
	const parts = [
		`key to painted answer ${one(painted.median)} ms (98th percentile ${one(painted.p98)})`,
		`main thread an answer ${one(main.median)} ms`,
		`longest task ${one(task)} ms answering, ${one(moveTask)} ms going on`,
		...(edit === undefined ? [] : [`edit ${one(edit)} ms`, `report ${one(report)} ms`]),
		`usable after ${one(usable)} ms`,
		`heap ${one(heap / 1e6)} MB`,
		`journal ${one(journal)} bytes an edit`,
	];
	return parts.join(", ");
}

function holdAll({ former, found, slow, hold }) {
	hold(`Longest task at 36 items, CPU slowed ${slowdown} times`, Math.max(slow.task, slow.moveTask), bounds.task);
	const least = found[36];
	const times = { "Key to painted answer": (of) => of.painted.median, "Main thread an answer": (of) => of.main.median };
	for (const [name, of] of Object.entries(times)) {
		hold(`${name} at 36 items, times commit ${formerCommit}`, of(least) / of(former), bounds.ofFormer, "", "");
		for (const [size, bound] of Object.entries(bounds.growth).filter(([size]) => size in found))
			hold(`${name} at ${written(Number(size))} items, times that of 36`, of(found[size]) / of(least), bound, "", "");
	}
	if (!found[3300]) return;
	hold("Usable at 3,300 items, times that of 36", found[3300].usable / least.usable, bounds.usable, "", "");
	hold("Longest task at 3,300 items (0: none of 50 ms or more)", Math.max(found[3300].task, found[3300].moveTask), bounds.task);
}

/** A copy of a build whose lens is the made-up one: it is far past the limit of files, so it stands where the built-in one does. */
export function withLens({ folder, dist, size }) {
	const root = mkdtempSync(join(folder, "dist-"));
	cpSync(dist, root, { recursive: true });
	const manifest = JSON.parse(readFileSync(join(root, ".vite/manifest.json"), "utf8"));
	for (const name of ["lens", "en"]) {
		const built = Object.values(manifest).find(({ src }) => src?.endsWith(`content/lenses/azure-machine-learning/${name}.json`));
		cpSync(join(folder, String(size), `${name}.js`), join(root, built.file));
	}
	return root;
}

async function measureSize({ browser, onServer, folder, dist, size, rate = 1, format = 3 }) {
	const root = withLens({ folder, dist, size });
	cpSync(join(folder, String(size), format === 3 ? "review.json" : `review-${format}.json`), join(root, "bench-review.json"));
	const context = await browser.newContext({ serviceWorkers: "block" });
	try {
		return await onServer(root, async (address) => {
			const page = await context.newPage();
			page.on("pageerror", (error) => {
				throw error;
			});
			await page.goto(`${address}/robots.txt`);
			await page.evaluate(store);
			await page.addInitScript(collect);
			await page.addInitScript(watchTasks);
			const usable = [];
			for (let visit = 0; visit < visitsOf(size); visit += 1) usable.push(await open(page, address));
			const session = await context.newCDPSession(page);
			// Of the processor, so that what else the machine does does not count.
			await session.send("Performance.enable", { timeDomain: "threadTicks" });
			await session.send("Emulation.setCPUThrottlingRate", { rate });
			return { usable: percentile(usable, 0.5), ...(await measureAnswers(page, session)) };
		});
	} finally {
		await context.close();
		rmSync(root, { recursive: true });
	}
}

/** Runs in a page of the same origin: puts the review where the app keeps reviews. */
export async function store() {
	const review = await (await fetch("./bench-review.json")).json();
	localStorage.setItem("plumbline.settings", JSON.stringify({ language: "en", theme: "light" }));
	await new Promise((done, fail) => {
		const request = indexedDB.open("plumbline", 2);
		request.onerror = () => fail(request.error);
		request.onupgradeneeded = () => {
			request.result.createObjectStore("reviews");
			request.result.createObjectStore("setAside", { keyPath: "id" });
			request.result.createObjectStore("milestones").createIndex("review", "milestone.review.id");
			request.result.createObjectStore("keys");
		};
		request.onsuccess = () => {
			const transaction = request.result.transaction("reviews", "readwrite");
			transaction.objectStore("reviews").put(review, review.id);
			transaction.oncomplete = () => {
				request.result.close();
				done();
			};
		};
	});
}

/** Runs in the page before it loads: long tasks, what the journal takes, and when a question can be answered. */
function watchTasks() {
	const known = { longest: 0, journal: 0, usable: null };
	Object.assign(window, { known });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) known.longest = Math.max(known.longest, duration);
	}).observe({ type: "longtask" });
	const set = Storage.prototype.setItem;
	Storage.prototype.setItem = function (key, value) {
		if (/^plumbline\.(journal|edit)\./.test(key)) known.journal += key.length + value.length;
		set.call(this, key, value);
	};
	const look = new MutationObserver(() => {
		if (!document.querySelector("main input[type=radio]")) return;
		look.disconnect();
		// Drawn, and the main thread free to take a key.
		requestIdleCallback(() => {
			known.usable = performance.now();
		});
	});
	look.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the start of the visit until a question can be answered. */
async function open(page, address) {
	await page.goto("about:blank");
	await page.goto(`${address}/#/reviews/bench/questions/reliability-1`);
	await page.waitForFunction(() => window.known?.usable, null, { timeout: 300_000 });
	const usable = await page.evaluate(() => window.known.usable);
	await page.waitForTimeout(1500);
	return usable;
}

async function measureAnswers(page, session) {
	const main = [];
	let moveTask = 0;
	await page.evaluate(() => {
		window.seen.paints.length = 0;
		window.known.journal = 0;
	});
	const longest = () =>
		page.evaluate(() => {
			const { longest: found } = window.known;
			window.known.longest = 0;
			return found;
		});
	await longest();
	let task = 0;
	for (let count = 0; count < answers; count += 1) {
		main.push(await worked(session, () => page.keyboard.press(count % 2 === 0 ? "2" : "1")));
		task = Math.max(task, await longest());
		await worked(session, () => page.keyboard.press("j"));
		moveTask = Math.max(moveTask, await longest());
	}
	const { paints, journal } = await page.evaluate(() => ({ paints: window.seen.paints, journal: window.known.journal }));
	const works = paints.filter(({ key }) => key !== "j").map(({ work }) => work);
	await session.send("HeapProfiler.collectGarbage");
	const { usedSize } = await session.send("Runtime.getHeapUsage");
	return {
		painted: { median: percentile(works, 0.5), p98: percentile(works, 0.98) },
		main: { median: percentile(main, 0.5) },
		task,
		moveTask,
		journal: journal / answers,
		heap: usedSize,
	};
}

/** Milliseconds of the processor that the main thread works from an act until it is idle: script, style, layout, paint, collection. */
async function worked(session, act) {
	const spent = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
	};
	const before = await spent();
	await act();
	let last = before;
	for (;;) {
		await new Promise((done) => setTimeout(done, quiet));
		const now = await spent();
		if (now - last < 2) return now - before;
		last = now;
	}
}

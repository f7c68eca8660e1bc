/** `npm run bench`: figures of the built app in a real browser. Builds first; prints each figure with its bound and fails past one. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { measureDoor } from "./bench/door.mjs";
import { measureEveryday } from "./bench/everyday.mjs";
import { measureEvidence } from "./bench/evidence.mjs";
import { measureExports } from "./bench/exports.mjs";
import { corpusIn, measureLenses } from "./bench/lenses.mjs";
import { measureLighthouse } from "./bench/lighthouse.mjs";
import { measureLoading } from "./bench/loading.mjs";
import { measureReading } from "./bench/reading.mjs";
import { measureScale } from "./bench/scale.mjs";
import { measureScroll } from "./bench/scroll.mjs";
import { measureWords } from "./bench/words.mjs";
import { serve } from "./server.mjs";
import { ensurePackages, findBrowser } from "./setup.mjs";

/** Milliseconds. */
const bounds = { pdf: 1500, plan: 10_000, task: 50, whatIf: { builtIn: 16, big: 100 }, frontier: 10_000 };

/** What the solver may take of a plan's bound: the worker starts before it and tells its reasons after it. */
const solverSeconds = 8;

/** The aim of each plan, and its budget as a share of all points: with a tenth not even all high risks can be closed. */
const wishes = ["riskFirst", "mostWorth"].flatMap((aim) => [1 / 3, 1 / 10].map((share) => [aim, share]));

/** `npm run bench -- everyday exports` measures those parts alone. */
const asked = process.argv.slice(2);
const isAsked = (part) => asked.length === 0 || asked.includes(part);

ensurePackages();
const judged = isAsked("judgement") ? judge() : 0;
if (asked.length === 1 && asked[0] === "judgement") process.exit(judged);
execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { stdio: "inherit" });
const benchFolder = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
await buildBenchPage();
const { chromium } = await import("@playwright/test");
const executablePath = await findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const broken = judged === 0 ? [] : ["judgement: see its lines above"];

try {
	if (isAsked("reading")) measureReading({ hold });
	const { review, fresh, walked } = await onServer(benchFolder, async (address) => {
		const page = await openPage(`${address}/page.html`);
		await page.waitForFunction(() => "bench" in window);
		if (isAsked("plan")) {
			await measurePlans(page);
			await measureWhatIf(page);
			await measureFrontier(page);
		}
		if (isAsked("exports")) await measureExports({ page, hold });
		const bench = (size) => page.evaluate((items) => window.bench.editing(items), size);
		if (isAsked("scroll")) await measureScroll({ browser, onServer, hold });
		if (isAsked("scale")) await measureScale({ browser, onServer, bench, hold, asked });
		return page.evaluate(async () => ({
			review: await window.bench.answeredReview(),
			fresh: await window.bench.freshReview(),
			walked: await window.bench.walkedReview(),
		}));
	});
	await onServer(resolve("dist"), async (address) => {
		const { questions } = fresh;
		if (isAsked("everyday")) await measureEveryday({ openPage, hold, address, review: fresh.review, questions, seed });
		if (isAsked("evidence")) await measureEvidence({ openPage, hold, fail, address, review: fresh.review, seed, browser });
		const corpus = corpusIn(asked);
		if (corpus) await measureLenses({ openPage, hold, address, browser, corpus });
		if (asked.includes("lenses") && !corpus) throw new Error("npm run bench -- lenses FOLDER: a corpus is needed");
		if (isAsked("door")) await measureDoor({ openPage, hold, address });
		if (isAsked("loading")) await measureLoading({ browser, hold, address, review, seed });
		if (isAsked("words")) await measureWords({ openPage, address, walked });
		if (isAsked("pdf")) await measurePdf(address, review);
		if (isAsked("lighthouse")) await measureLighthouse({ address, hold, chrome: executablePath ?? chromium.executablePath() });
	});
} finally {
	await browser.close();
	rmSync(benchFolder, { recursive: true });
}
if (broken.length > 0) console.error(`Past their bounds:\n${broken.join("\n")}`);
process.exit(broken.length > 0 ? 1 : 0);

/** What the rules make of 2,000 reviews; needs no browser. Its exit status. */
function judge() {
	return spawnSync(process.execPath, ["--import", "tsx", "scripts/bench/judgement.ts"], { stdio: "inherit" }).status ?? 1;
}

/** The page of the measures, built as the app is (same settings, same policy), beside no part of it. */
async function buildBenchPage() {
	const { build } = await import("vite");
	await build({
		configFile: resolve("vite.config.ts"),
		root: resolve("scripts/bench"),
		publicDir: resolve("public"),
		logLevel: "error",
		build: { outDir: benchFolder, emptyOutDir: true, rolldownOptions: { input: resolve("scripts/bench/page.html") } },
	});
}

/** Serves a folder with the headers of the hosts, the policy among them, for as long as the work takes. */
async function onServer(root, work) {
	const server = await serve({ root, port: 0, withHeaders: true });
	try {
		return await work(`http://127.0.0.1:${server.address().port}`);
	} finally {
		server.close();
	}
}

/** A page on which an error, a refusal of the policy among them, ends the bench. */
async function openPage(address, prepare = async () => {}) {
	const page = await browser.newPage();
	page.on("pageerror", (error) => broken.push(`error on the page: ${error.message}`));
	page.on(
		"console",
		(message) => message.type() === "error" && broken.push(`error on the page: ${message.text()} ${message.location().url}`),
	);
	await prepare(page);
	await page.goto(address);
	return page;
}

/** Prints a figure with its bound, in milliseconds unless said otherwise, and remembers where it is past it. */
function hold(name, value, bound, more = "", unit = "ms") {
	const figure = [value.toFixed(Math.abs(value) < 10 ? 1 : 0), unit].filter(Boolean).join(" ");
	const line = `${name}: ${figure} (bound ${bound})${more}`;
	console.log(line);
	if (!(value <= bound)) broken.push(line);
}

/** Remembers a figure past its bound that a line above has told. */
function fail(name, value, bound) {
	if (!(value <= bound)) broken.push(`${name}: ${value.toFixed(0)} (bound ${bound})`);
}

async function measurePlans(page) {
	const seen = await page.evaluate(() => window.bench.heldFor(120));
	if (seen < 120) throw new Error(`the watch saw ${seen} ms of a main thread held for 120 ms`);
	for (const [aim, share] of wishes) {
		const plan = await page.evaluate((wish) => window.bench.solve(...wish), [aim, share, solverSeconds]);
		const { answer, greedy, proof } = plan;
		const name = `Plan of 3,000 gaps with 2,000 prerequisites, ${plan.budget} points, ${aim}`;
		hold(`${name}, in the worker`, plan.took, bounds.plan, `, ${told(proof)}`);
		const high = aim === "riskFirst" ? (set) => `high-risk worth ${worth(set.highRiskWorth24)}, ` : () => "";
		for (const [kind, set] of Object.entries({ exact: answer, greedy }))
			console.log(`  ${kind}: ${high(set)}net worth ${worth(set.net24)}, ${set.ids.length} gaps, ${set.effort} points`);
		const frames = `; longest gap between frames ${plan.longestFrame.toFixed(0)} ms`;
		hold("  longest task of the page meanwhile (0: none of 50 ms or more)", plan.longestTask, bounds.task, frames);
	}
}

/** Twenty-fourths as worth. */
function worth(twentyFourths) {
	return (twentyFourths / 24).toFixed(1);
}

/** What is proved of a plan, or the bound that no plan can exceed. */
function told({ isBest, open }) {
	if (!open) return "proved the best, to the fewest points";
	if (isBest) return `proved the best; its ${open.measure} is open (bound ${open.bound})`;
	return `not proved: ${open.measure} at most ${worth(open.bound)}`;
}

async function measureWhatIf(page) {
	for (const name of ["builtIn", "big"]) {
		const { gaps, reportTook, times } = await page.evaluate((lens) => window.bench.whatIf(lens, 200), name);
		const median = times[Math.floor(times.length / 2)];
		const more = `, median ${median.toFixed(1)} ms; the report itself took ${reportTook.toFixed(0)} ms`;
		hold(`What-if of ${gaps} gaps, worst of ${times.length} toggles`, times.at(-1), bounds.whatIf[name], more);
	}
}

async function measureFrontier(page) {
	const { gaps, points: count, total, isProved, took, longestTask } = await page.evaluate(() => window.bench.frontier(10));
	const more = `, ${count} points over every budget up to ${total}, ${isProved ? "each proved" : "NOT all proved"}`;
	hold(`Frontier of the built-in lens, all ${gaps} gaps open, in the worker`, took, bounds.frontier, more);
	hold("  longest task of the page meanwhile (0: none of 50 ms or more)", longestTask, bounds.task);
	if (!isProved) broken.push("a point of the frontier is not proved");
}

async function measurePdf(address, review) {
	const times = [];
	for (let run = 0; run < 5; run += 1) {
		const page = await openPage(`${address}/#/reviews/${review.id}/report`, (fresh) => fresh.addInitScript(seed, review));
		// On the very first visit the app is being kept on the device meanwhile; that is not what is measured.
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		const menu = page.getByRole("button", { name: "Export", exact: true });
		await menu.click();
		const entry = page.getByRole("button", { name: "Export PDF", exact: true });
		await entry.waitFor();
		const started = performance.now();
		const [download] = await Promise.all([page.waitForEvent("download"), entry.click()]);
		times.push(performance.now() - started);
		if (run === 0) console.log(`PDF of a fully answered review: ${readFileSync(await download.path()).length} bytes`);
		await page.close();
	}
	const each = `: ${times.map((time) => time.toFixed(0)).join(", ")} ms`;
	hold("PDF, click to file, worst of five fresh pages", Math.max(...times), bounds.pdf, each);
}

/** Runs in the page: a device on which a review is about to be opened. */
function seed(review) {
	localStorage.setItem("plumbline.settings", JSON.stringify({ language: "en", theme: "light" }));
	localStorage.setItem(`plumbline.journal.${review.id}`, JSON.stringify(review));
}

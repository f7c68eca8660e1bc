/** `npm run bench`: figures of the built app in a real browser. Builds first; prints one line a figure and fails past a bound. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { serve } from "./server.mjs";
import { ensurePackages, findBrowser } from "./setup.mjs";

const bounds = { pdfMilliseconds: 1500 };

ensurePackages();
execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { stdio: "inherit" });
const { chromium } = await import("@playwright/test");
const executablePath = await findBrowser();

const emptyAnswer = { choice: null, note: "", links: [], owner: "", due: "", decision: "", dissent: "" };

/** A review of a production workload in which every question has an answer (the second option) and a note. */
function answeredReview() {
	const lens = JSON.parse(readFileSync("content/lenses/azure-machine-learning/lens.json", "utf8"));
	const answers = lens.items.map(({ id, options }) => [
		id,
		{
			...emptyAnswer,
			choice: { kind: "option", option: options[1].id },
			note: `What the meeting said about ${id}.`,
			owner: "Platform team",
		},
	]);
	const facts = lens.facts.map((fact) => [fact.id, fact.type === "enum" ? fact.values[0] : true]);
	return {
		formatVersion: 1,
		id: "bench",
		lens: { id: lens.id, version: lens.version },
		createdAt: "2026-01-01T00:00:00.000Z",
		changedAt: "2026-01-01T00:00:00.000Z",
		workload: {
			name: "Bench",
			owner: "Bench",
			description: "Every question answered.",
			criticality: "standard",
			priorities: {},
			facts: Object.fromEntries(facts),
		},
		participants: [],
		answers: Object.fromEntries(answers),
		set: {},
		decisions: {},
		tensionNotes: {},
	};
}

const server = await serve({ root: resolve("dist"), port: 0, withHeaders: true });
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const times = [];
for (let run = 0; run < 5; run += 1) {
	const page = await browser.newPage();
	await page.addInitScript((review) => {
		localStorage.setItem("plumbline.settings", JSON.stringify({ language: "en", theme: "light" }));
		localStorage.setItem(`plumbline.journal.${review.id}`, JSON.stringify(review));
	}, answeredReview());
	await page.goto(`http://127.0.0.1:${server.address().port}/#/reviews/bench/report`);
	const button = page.getByRole("button", { name: "PDF" });
	await button.waitFor();
	const started = performance.now();
	const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
	times.push(performance.now() - started);
	if (run === 0) console.log(`PDF of a fully answered review: ${readFileSync(await download.path()).length} bytes`);
	await page.close();
}
await browser.close();
server.close();

const worst = Math.max(...times);
console.log(
	`PDF, click to file, five fresh pages: ${times.map((time) => time.toFixed(0)).join(", ")} ms (bound ${bounds.pdfMilliseconds})`,
);
process.exit(worst > bounds.pdfMilliseconds ? 1 : 0);

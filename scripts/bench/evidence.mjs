/** Large files of evidence, made up: how long they take from the choice to what they show, whether the page stays free, and how much memory. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputOf, planOf, templateOf } from "./evidenceFiles.mjs";
import { longestTask, mostMemory } from "./watched.mjs";

/** Milliseconds from the choice to what was found, of processor time of the longest task of the page meanwhile, and megabytes of its process. */
const bounds = { template: 15_000, plan: 20_000, output: 15_000, task: 50, memory: 1500 };

/** Opens each on the screen of evidence of a fresh review and watches the main thread until its findings stand there. */
export async function measureEvidence({ openPage, hold, fail, address, review, seed, browser }) {
	const folder = mkdtempSync(join(tmpdir(), "plumbline-evidence-"));
	const files = {
		"a template of 10 MB": ["template", templateOf(10_000_000)],
		"a plan of 50 MB": ["plan", planOf(50_000_000)],
		"an output of 5,000 resources": ["output", outputOf(5000)],
	};
	try {
		for (const [name, [kind, data]] of Object.entries(files)) {
			const path = join(folder, `${kind}.json`);
			writeFileSync(path, data);
			const page = await openPage(`${address}/#/reviews/${review.id}/evidence`, (fresh) => fresh.addInitScript(seed, review));
			const { took, longest, findings } = await read(browser, page, path);
			const memory = await mostMemory(browser);
			const more = [
				`, ${findings}`,
				`longest task of the page ${longest.toFixed(0)} ms of processor time (bound ${bounds.task})`,
				...(memory === null ? [] : [`at most ${memory.toFixed(0)} MB (bound ${bounds.memory})`]),
			];
			const size = (data.length / 1e6).toFixed(1);
			hold(`Evidence, ${name} (${size} MB), from the choice to its findings`, took, bounds[kind], more.join("; "));
			fail(`longest task of the page, ${name}`, longest, bounds.task);
			fail(`memory in MB, ${name}`, memory ?? 0, bounds.memory);
			await page.close();
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function read(browser, page, path) {
	const input = page.locator('input[type="file"]:not([webkitdirectory])');
	await input.waitFor({ state: "attached" });
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForTimeout(1000);
	let [took, told] = [0, ""];
	const longest = await longestTask(browser, page, async () => {
		const started = performance.now();
		await input.setInputFiles(path);
		// Asked for seldom and by name: looking for roles would be a long task itself.
		const outcome = await page.waitForFunction(() => document.querySelector('[role="status"] li')?.textContent, null, {
			polling: 200,
			timeout: 120_000,
		});
		took = performance.now() - started;
		told = String(await outcome.jsonValue());
		await page.waitForTimeout(1500);
	});
	return { took, longest, findings: /[\d,]+ findings?/.exec(told)?.[0] ?? told };
}

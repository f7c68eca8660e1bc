/** Large files of evidence, made up: how long they take from the choice to what they show, whether the page stays free, and how much memory. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputOf, planOf, templateOf } from "./evidenceFiles.mjs";
import { collectTasks, mostMemory } from "./watched.mjs";

/** Milliseconds from the choice to what was found, of the longest task of the page meanwhile, and megabytes of its process. */
const bounds = { template: 15_000, plan: 20_000, output: 15_000, task: 50, memory: 1500 };

/** Opens each on the screen of evidence of a fresh review and watches the main thread until its findings stand there. */
export async function measureEvidence({ openPage, hold, address, review, seed, browser }) {
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
			const page = await openPage(`${address}/#/reviews/${review.id}/evidence`, async (fresh) => {
				await fresh.addInitScript(seed, review);
				await fresh.addInitScript(collectTasks);
			});
			const { took, longest, findings } = await read(page, path);
			const size = (data.length / 1e6).toFixed(1);
			hold(`Evidence, ${name} (${size} MB), from the choice to its ${findings}`, took, bounds[kind]);
			hold("  longest task of the page meanwhile (0: none of 50 ms or more)", longest, bounds.task);
			const memory = await mostMemory(browser);
			if (memory !== null) hold("  most memory of a process of the browser", memory, bounds.memory, "", "MB");
			await page.close();
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function read(page, path) {
	const input = page.locator('input[type="file"]:not([webkitdirectory])');
	await input.waitFor({ state: "attached" });
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForTimeout(1000);
	await page.evaluate(() => {
		window.tasks.length = 0;
	});
	const started = performance.now();
	await input.setInputFiles(path);
	const told = page.getByRole("status").getByText(/: [\d,]+ findings?\./);
	await told.waitFor({ timeout: 120_000 });
	const took = performance.now() - started;
	await page.waitForTimeout(1000);
	const findings = /[\d,]+ findings?/.exec(await told.textContent())?.[0] ?? "?";
	return { took, longest: await page.evaluate(() => Math.max(0, ...window.tasks)), findings };
}

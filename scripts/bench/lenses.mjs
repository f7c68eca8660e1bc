/** Lenses of other projects, of a folder that is given: how long the largest and all guides at once take to be read, and what answering costs. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { longestTask, mostMemory } from "./watched.mjs";

/** Milliseconds, and megabytes of the largest process. */
const bounds = { read: 5000, guides: 15_000, task: 50, paint: 2000, answer: 200, memory: 1500 };

const titleOf = (preview) => preview.replace(/^[^:]+: /, "");

/** The folder that is given beside the part; null: none. */
export const corpusIn = (asked) => asked.find((one) => existsSync(one) && statSync(one).isDirectory()) ?? null;

export async function measureLenses({ openPage, hold, address, browser, corpus }) {
	const inFolder = (name, ending) =>
		readdirSync(join(corpus, name))
			.filter((file) => file.endsWith(ending) && !file.endsWith(".expected.json") && file !== "NOTICE.md")
			.map((file) => join(corpus, name, file));
	const all = ["azure-review-checklists", "aws-custom-lenses"].flatMap((name) => inFolder(name, ".json"));
	const [largest] = all.toSorted((a, b) => statSync(b).size - statSync(a).size);
	const guides = inFolder("azure-service-guides", ".md");
	const page = await openPage(`${address}/#/lenses`);
	const megabytes = (statSync(largest).size / 1e6).toFixed(1);
	await readFiles({ browser, page, hold, files: [largest], name: `the largest file (${megabytes} MB)`, bound: bounds.read });
	await measureAnswering({ page, hold });
	await page.goto(`${address}/#/lenses`);
	await readFiles({ browser, page, hold, files: guides, name: `${guides.length} guides at once`, bound: bounds.guides });
	const memory = await mostMemory(browser);
	if (memory !== null) hold("Lenses: most memory of a process of the browser", memory, bounds.memory, "", "MB");
	await page.close();
}

const previews = (page) => page.getByRole("heading", { level: 2, name: /^Preview: / });

async function readFiles({ browser, page, hold, files, name, bound }) {
	const input = page.locator('input[type="file"]').first();
	await input.waitFor({ state: "attached" });
	await page.waitForTimeout(1000);
	let read = 0;
	const longest = await longestTask(browser, page, async () => {
		const started = performance.now();
		await input.setInputFiles(files);
		await previews(page)
			.nth(files.length - 1)
			.waitFor({ timeout: 120_000 });
		read = performance.now() - started;
		await page.waitForTimeout(500);
	});
	hold(`Lenses, ${name}, from the choice to the preview`, read, bound);
	hold("  longest task of the page meanwhile, of processor time", longest, bounds.task);
}

/** Adds what is looked at, begins a review, and answers its first questions. */
async function measureAnswering({ page, hold }) {
	const title = titleOf(await previews(page).first().textContent());
	await page.getByRole("button", { name: "Add to the lenses" }).first().click();
	await page
		.getByRole("button", { name: `New review: ${title}`, exact: true })
		.first()
		.click();
	await page.getByLabel("Name", { exact: true }).first().fill("Bench");
	const review = new URL(page.url()).hash.split("/")[2];
	const started = performance.now();
	await page.evaluate((id) => {
		location.hash = `#/reviews/${id}/questions`;
	}, review);
	await page.getByRole("radio").first().waitFor({ timeout: 60_000 });
	hold(`Questions of ${title}, from the address to the first answer on the page`, performance.now() - started, bounds.paint);
	const times = [];
	for (const place of [0, 1, 0, 1, 0, 1]) {
		const radio = page.getByRole("radio").nth(place);
		times.push(
			await radio.evaluate(async (element) => {
				const begun = performance.now();
				element.click();
				await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
				return performance.now() - begun;
			}),
		);
		await page.waitForTimeout(300);
	}
	hold("  an answer, from the click to the frame after it, worst of six", Math.max(...times), bounds.answer);
}

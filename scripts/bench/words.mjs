/** Words of the text that can be seen in `main` at 1440 × 900, navigation left out, screen by screen: for the sample and a real workload. */
import { visibleWords } from "../visibleWords.mjs";

const screens = ["profile", "questions", "overview", "open", "report", "plan", "present", "milestones"];

export async function measureWords({ openPage, address, walked }) {
	const page = await openPage(address, (fresh) => fresh.setViewportSize({ width: 1440, height: 900 }));
	await page.getByRole("button", { name: "Open the sample" }).click();
	await page.waitForURL(/\/report$/);
	const sample = page.url().replace(/report$/, "");
	await printWords(page, "the sample", sample);
	await page.goto(address);
	const text = JSON.stringify({ plumbline: "review", ...walked });
	const file = { name: "review.json", mimeType: "application/json", buffer: Buffer.from(text) };
	await page.locator('input[type="file"]').setInputFiles(file);
	await page.getByRole("link", { name: walked.workload.name }).first().waitFor();
	await printWords(page, walked.workload.name, `${address}/#/reviews/${walked.id}/`);
	await page.close();
}

async function printWords(page, name, review) {
	console.log(`Words in view, ${name}:`);
	for (const screen of screens) {
		await page.goto(`${review}${screen}`);
		await page.getByRole("heading", { level: 1 }).first().waitFor();
		await page.waitForTimeout(500);
		const { window, whole } = await page.evaluate(visibleWords);
		console.log(`  ${screen}: ${window} in the window, ${whole} on the whole screen`);
	}
}

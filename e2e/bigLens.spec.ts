/** A checklist of 1,500 questions: lists draw what is in view and say how long they are, the search finds any row, paper has all. */
import { beginWith, say } from "./lenses.ts";
import { expect, test } from "./story.ts";

const count = 1500;
const textOf = (number: number) => `Close port ${number}`;
const manyPorts = {
	metadata: { name: "Every port" },
	categories: [{ name: "Network" }],
	items: Array.from({ length: count }, (_, at) => ({
		text: textOf(at + 1),
		guid: `p${at + 1}`,
		category: "Network",
		waf: "Security",
		severity: at % 2 === 0 ? "High" : "Low",
	})),
	status: [{ name: "Not verified" }, { name: "Open" }, { name: "Fulfilled" }],
};

test("a lens of 1,500 questions is answered by key, searched, listed and printed whole", async ({ page }) => {
	test.slow();
	const t = say("en");
	await beginWith(page, { name: "ports.json", text: JSON.stringify(manyPorts) }, "Every port", "en");
	const heading = page.getByRole("heading", { level: 1 });
	await expect(heading).toHaveText(textOf(1));
	for (const number of [1, 2, 3]) {
		await page.keyboard.press("1");
		await expect(page.getByRole("radio").first()).toBeChecked();
		await page.keyboard.press("j");
		await expect(heading).toHaveText(textOf(number + 1));
	}

	const rail = page.getByRole("navigation", { name: t("questions.rail") });
	await expect(rail.getByText(t("rows.long", { n: count }))).toBeVisible();
	expect(await rail.getByRole("link").count()).toBeLessThan(100);
	await rail.getByRole("button", { name: t("search.open") }).click();
	await page.getByRole("combobox").fill(`port ${count - 1}`);
	await page
		.getByRole("option", { name: new RegExp(textOf(count - 1)) })
		.first()
		.click();
	await expect(heading).toHaveText(textOf(count - 1));
	await expect(rail.getByRole("link", { name: textOf(count - 1) })).toHaveAttribute("aria-current", "page");

	await rail.getByRole("link", { name: t("questions.toOverview") }).click();
	const table = page.getByRole("table");
	await expect(table).toHaveAttribute("aria-rowcount", String(count + 1));
	expect(await table.getByRole("row").count()).toBeLessThan(100);
	await page.emulateMedia({ media: "print" });
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	await expect.poll(() => table.locator("tr").count()).toBeGreaterThan(count);
	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await page.emulateMedia({ media: "screen" });
	await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
	await expect(heading).toHaveText(t("report.title"));
	await page.reload();
	await expect(heading).toHaveText(t("report.title"));
	await expect(page.getByText(t("report.clarify.more", { n: count - 3 - 6 }))).toBeAttached();
});

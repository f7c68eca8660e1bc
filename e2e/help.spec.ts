import { expect, open, test } from "./story.ts";

test("from a figure of the report to how it comes about, and an example that answers at once", async ({ page }) => {
	await open(page);
	await page
		.getByRole("button", { name: /sample/i })
		.first()
		.click();
	await page.getByRole("link", { name: "What the bands mean" }).first().click();
	const topic = page.getByRole("heading", { name: "Bands", exact: true });
	await expect(topic).toBeFocused();

	const example = page.getByRole("region", { name: "Try it" });
	const row = (pillar: string) => example.getByRole("row", { name: new RegExp(`^${pillar}`) });
	await expect(row("Security")).toContainText("0–40");
	await example.getByRole("combobox", { name: "Jobs run under an identity of their own" }).selectOption("In place");
	await expect(row("Security")).toContainText("2 of 5");
	await expect(row("Security").getByRole("cell").last()).toHaveText("40");
	await example.getByRole("combobox", { name: "The workspace has no public address" }).selectOption("In place");
	await expect(row("Security").getByRole("cell").last()).toHaveText("100");
	await expect(example.getByRole("listitem").filter({ hasText: "High risk" })).toHaveCount(0);
	await example.getByRole("button", { name: "Start over" }).click();
	await expect(example.getByRole("listitem").filter({ hasText: "High risk" }).first()).toContainText(
		"The workspace has no public address",
	);
});

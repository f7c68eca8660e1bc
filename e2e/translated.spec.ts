/** A page translator wraps and rewrites every text node behind React's back (facebook/react#11538): nothing may break by it. */
import type { Page } from "@playwright/test";
import { expect, open, test } from "./story.ts";

/** Puts each text into two elements, as translators do, now and after every change of the page. */
function translate(): void {
	const wrap = (root: Node) => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (!text.data.trim() || text.parentElement?.closest("font, script, style, title, option, textarea")) continue;
			const [outer, inner] = [document.createElement("font"), document.createElement("font")];
			text.replaceWith(outer);
			outer.append(inner);
			inner.textContent = text.data;
		}
	};
	addEventListener("DOMContentLoaded", () => {
		wrap(document.body);
		new MutationObserver((changes) => {
			for (const { addedNodes } of changes) for (const node of addedNodes) if (node.isConnected) wrap(node.parentNode ?? node);
		}).observe(document.body, { childList: true, subtree: true });
	});
}

/** What a press would leave the page by, or write a file. */
const elsewhere = "export|download|save|copy|print|delete|erase|restore|present|open|back up|choose|seal";

const controls = "button:visible, summary:visible, input[type=radio]:visible, input[type=checkbox]:visible";

/** Presses up to `most` controls of the screen, one after another, each as it stands when its turn comes. */
async function pressAll(page: Page, most: number): Promise<number> {
	let pressed = 0;
	for (let place = 0; pressed < most; place += 3) {
		const press = (all: (HTMLElement | SVGElement)[], [at, not]: [number, string]) => {
			const control = all[at];
			if (!control) return "none";
			const isOut = new RegExp(not, "i").test(`${control.getAttribute("aria-label")} ${control.textContent}`);
			if (isOut || control.matches(":disabled")) return "left";
			control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
			return "pressed";
		};
		const outcome = await page.locator(controls).evaluateAll(press, [place, elsewhere] as [number, string]);
		if (outcome === "none") break;
		if (outcome === "pressed") pressed += 1;
		await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
	}
	return pressed;
}

async function openSample(page: Page): Promise<void> {
	await open(page);
	await page.getByRole("button", { name: "Open the sample" }).click();
	await page.getByRole("heading", { level: 1, name: "Report" }).waitFor();
}

const screens = ["profile", "questions", "open", "overview", "report", "plan", "milestones", "together"];

test.beforeEach(async ({ page }) => {
	await page.addInitScript(translate);
});

test("a translated page answers, changes its mind, clears and goes on", async ({ page }) => {
	await openSample(page);
	await page.goto("./#/reviews/sample/questions");
	await page.locator("[data-answers] font").first().waitFor();
	for (const key of ["1", "2", "x", "3", "0"]) {
		await page.keyboard.press(key);
		await expect(page.locator("[data-answers]")).toHaveAttribute("data-answered", "true");
	}
	await page.getByRole("button", { name: "Clear the answer" }).click();
	await expect(page.locator("[data-answers]")).toHaveAttribute("data-answered", "false");
	await page.keyboard.press("1");
	await expect(page.locator("[data-answers]")).toHaveAttribute("data-answered", "true");
	await page.keyboard.press("j");
	await expect(page.locator("[data-answers]")).toBeVisible();
	expect(await page.locator("font").count()).toBeGreaterThan(20);
});

for (const screen of screens)
	test(`a translated page takes every press: ${screen}`, async ({ page }) => {
		await openSample(page);
		await page.goto(`./#/reviews/sample/${screen}`);
		await page.getByRole("heading", { level: 1 }).waitFor();
		await expect(page.locator("main font").first()).toBeVisible();
		expect(await pressAll(page, 12)).toBeGreaterThan(0);
		await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
	});

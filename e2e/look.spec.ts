import type { Page } from "@playwright/test";
import { eachLensScreen } from "./lensScreens.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const { t } = phrases.it;

/** Cut on purpose: shown in full elsewhere, or said for those who listen. */
const cutOnPurpose = [".visually-hidden", ".app-save", ".waves-bars", ".present-workload", "svg", "input"].join(",");

/** How far the page scrolls sideways, and every text that its box cuts off. */
const faults = (page: Page): Promise<string[]> =>
	page.evaluate((onPurpose) => {
		const wide = document.documentElement.scrollWidth - window.innerWidth;
		const isHidden = (style: CSSStyleDeclaration) => style.clipPath !== "none" || style.visibility === "hidden";
		const isCut = (element: Element) => {
			const style = getComputedStyle(element);
			if (isHidden(style) || element.closest(onPurpose)) return false;
			const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
			return (
				(cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
			);
		};
		const cut = [...document.querySelectorAll("body *")].filter((element) => element.textContent?.trim() && isCut(element));
		return [
			...(wide > 0 ? [`the page is ${wide} px too wide`] : []),
			...cut.map((element) => `cut: ${element.tagName}.${element.className} ${element.textContent?.slice(0, 60)}`),
		];
	}, cutOnPurpose);

async function unfold(page: Page) {
	await page.locator("main details").evaluateAll((all) => {
		for (const details of all) details.setAttribute("open", "");
	});
}

for (const [width, height] of [
	[320, 640],
	[390, 844],
	[1440, 900],
	[3840, 2160],
] as const) {
	test(`with text of 150 %, in Italian, nothing is cut off or wider than the window: ${width} px`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.setViewportSize({ width, height });
		await page.addInitScript(() =>
			localStorage.setItem("plumbline.settings", '{"language":"it","theme":"light","textSize":150}'),
		);
		await open(page);
		const check = async (screen: string) => expect(await faults(page), screen).toEqual([]);
		await check("first visit");
		await page.getByRole("button", { name: t("reviews.openSample") }).click();
		await page.getByRole("table", { name: t("report.pillars") }).waitFor();
		await page.locator("main table button[aria-expanded]").first().click();
		await unfold(page);
		await check("report");
		const address = page.url().replace(/report.*/, "");
		for (const screen of ["profile", "questions/sec-exfiltration-network-isolation", "plan", "present"]) {
			await page.goto(`${address}${screen}`);
			await page.getByRole("heading", { level: 1 }).waitFor();
			if (screen === "plan") await page.getByText(t("plan.proof.best")).first().waitFor({ timeout: 30_000 });
			await unfold(page);
			await check(screen);
		}
		await page.goto("./#/");
		await page.getByRole("table").waitFor();
		await check("reviews");
		await page.goto("./#/settings");
		await page.getByRole("table").waitFor();
		await check("settings");
		await eachLensScreen(page, phrases.it, async (screen) => {
			await unfold(page);
			await check(screen);
		});
	});
}

test("paper is light where the screen is dark, and a phone prints all of the report", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, "/", { language: "it", theme: "dark" });
	await page.getByRole("button", { name: t("reviews.openSample") }).click();
	await page.getByRole("table", { name: t("report.pillars") }).waitFor();
	const brightness = () =>
		page.evaluate(() => {
			const [red = 0, green = 0, blue = 0] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
			return (red + green + blue) / 3;
		});
	const matrix = page.locator(".printed").getByRole("heading", { name: t("report.pressure") });
	expect(await brightness()).toBeLessThan(64);
	await expect(matrix).toHaveCount(0);
	await page.emulateMedia({ media: "print" });
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	await expect(matrix).toBeVisible();
	expect(await brightness()).toBeGreaterThan(224);
	await page.emulateMedia({ media: "screen" });
	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await expect(matrix).toHaveCount(0);
});

test("where the system chooses the colours, what is chosen and where the focus is can still be seen", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active" });
	await open(page, "/settings");
	const chosen = page.locator(".segmented label:has(input:checked)").first();
	const other = page.locator(".segmented label:not(:has(input:checked))").first();
	const outline = (label: typeof chosen) => label.evaluate((element) => getComputedStyle(element).outlineStyle);
	expect([await outline(chosen), await outline(other)]).toEqual(["solid", "none"]);
	await page.getByRole("link", { name: "Plumbline – Reviews" }).focus();
	await page.keyboard.press("Tab");
	const focused = page.locator(":focus-visible");
	expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
});

test("on a touch screen whatever stands by itself has room for a finger", async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		baseURL: baseURL ?? "",
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 844 },
	});
	const page = await context.newPage();
	await open(page, "/settings");
	await page.getByRole("table").waitFor();
	const small = await page.locator("main :is(button, select, .segmented label), header a").evaluateAll((all) =>
		all
			.map((element) => ({
				name: element.textContent || element.getAttribute("aria-label"),
				box: element.getBoundingClientRect(),
			}))
			.filter(({ box }) => box.width > 0 && box.height < 43.5)
			.map(({ name, box }) => `${name}: ${box.height}`),
	);
	expect(small).toEqual([]);
	await context.close();
});

/** What every story stands on: a page that fails the story on an error in the console or on a request to another origin. */
import { test as base, expect, type Page } from "@playwright/test";

export const test = base.extend<{ tolerated: RegExp | null; silence: undefined }>({
	/** Console errors that a story provokes on purpose. */
	tolerated: [null, { option: true }],
	silence: [
		async ({ context, baseURL, tolerated }, use) => {
			const wrong: string[] = [];
			const origin = new URL(baseURL ?? "").origin;
			context.on("request", (request) => {
				const { protocol, origin: target } = new URL(request.url());
				if (protocol.startsWith("http") && target !== origin) wrong.push(`request to ${request.url()}`);
			});
			context.on("console", (message) => {
				if (message.type() === "error" && !tolerated?.test(message.text())) wrong.push(`console: ${message.text()}`);
			});
			context.on("weberror", (error) => wrong.push(`error: ${error.error().message}`));
			await use(undefined);
			expect(wrong).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** Opens the app, in a language and a theme, at a hash route. */
export async function open(
	page: Page,
	route = "/",
	settings: { language?: "en" | "it"; theme?: "light" | "dark" | "system" } = {},
): Promise<void> {
	await page.addInitScript(
		(chosen) => {
			if (!localStorage.getItem("plumbline.settings")) localStorage.setItem("plumbline.settings", JSON.stringify(chosen));
		},
		{ language: "en", theme: "light", ...settings },
	);
	await page.goto(`./#${route}`);
	await page.getByRole("heading", { level: 1 }).waitFor();
}

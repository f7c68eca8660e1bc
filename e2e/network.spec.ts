import { contentSecurityPolicy, sentPolicy } from "../scripts/csp.mjs";
import { exportBy, startReview } from "./journey.ts";
import { expect, open, test } from "./story.ts";

test(
	"everything comes from this origin, also a report with its exports, and the policy is in force",
	{ tag: ["@main", "@headers"] },
	async ({ page, context }, info) => {
		const requests: string[] = [];
		context.on("request", (request) => requests.push(request.url()));
		await open(page);
		await startReview(page, "Nothing leaves this device");
		await page.getByRole("link", { name: "Questions", exact: true }).click();
		await page.locator(".questions-next").waitFor();
		await page.getByRole("link", { name: "Report", exact: true }).click();
		for (const name of ["PDF", "Markdown", "review file"]) {
			const download = await exportBy(page, name);
			expect(await download.failure()).toBeNull();
		}
		const origin = new URL(info.project.use.baseURL ?? "").origin;
		const foreign = requests.filter((url) => url.startsWith("http") && new URL(url).origin !== origin);
		expect(foreign).toEqual([]);
		expect(requests.length).toBeGreaterThan(10);

		const inPage = page.locator('meta[http-equiv="Content-Security-Policy"]');
		await expect(inPage).toHaveAttribute("content", contentSecurityPolicy);
		const answer = await page.request.get("./");
		expect(answer.headers()["content-security-policy"]).toBe(info.project.name === "headers" ? sentPolicy : undefined);
	},
);

test.describe("the policy", () => {
	test.use({ tolerated: /Content Security Policy/ });

	test("stops a script in the page and a request to elsewhere", { tag: ["@main", "@headers"] }, async ({ page }) => {
		await open(page);
		const stopped = await page.evaluate(async () => {
			const violations = new Set<string>();
			document.addEventListener("securitypolicyviolation", (event) => violations.add(event.effectiveDirective));
			const script = document.createElement("script");
			script.textContent = "window.ran = true";
			document.body.append(script);
			await fetch("https://elsewhere.example/").catch(() => undefined);
			await new Promise((resolve) => setTimeout(resolve, 100));
			return { violations: [...violations], ran: "ran" in window };
		});
		expect(stopped).toEqual({ violations: ["script-src-elem", "connect-src"], ran: false });
	});
});
